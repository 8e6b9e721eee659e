/** What `POST /ats/jobs/{job_id}/applications` answers: the application, and an echo of the answers. */
import * as z from 'zod';
import { MAX_ATS_TEXT_LENGTH } from '../values/bounds.ts';
import { atsText, atsWords, maybe, maybeId, readable } from '../values/tolerant.ts';

const text = atsText();

/** Where each kind of question has its value, as Kombo's schema names it. FILE has none. */
const VALUE_KEYS = ['content', 'choice', 'choices', 'checked', 'number', 'date', 'raw'] as const;

/**
 * An answer as the ATS has it. Kombo names the question by the ATS's own id and its title, never by
 * Kombo's id. `value` is null where the ATS has none; a kind that nobody knows keeps whatever stands
 * in it.
 */
export const EchoedAnswer = z.object({
  question: maybe(z.object({ remote_id: maybeId, title: atsText(MAX_ATS_TEXT_LENGTH) })),
  answer: maybe(z.record(z.string(), z.unknown())).transform(valueIn),
});
export type EchoedAnswer = z.infer<typeof EchoedAnswer>;

function valueIn(answer: Record<string, unknown> | null): unknown {
  if (answer === null) return null;
  const key = VALUE_KEYS.find((known) => Object.hasOwn(answer, known));
  if (key !== undefined) return answer[key] ?? null;
  return Object.values(answer).some((value) => value !== null) ? answer : null;
}

/**
 * Any 2xx means that the application exists, so every part may be missing. `screening_question_answers`
 * is null where the ATS tells nothing of them.
 */
export const CreatedApplication = z
  .object({
    data: maybe(
      z.object({
        id: maybeId,
        candidate_id: maybeId,
        remote_url: text,
        candidate: maybe(z.object({ id: maybeId, remote_url: text })),
        screening_question_answers: maybe(z.array(z.unknown()).pipe(readable(EchoedAnswer))),
      }),
    ),
    warnings: readable(z.object({ message: atsWords() })),
  })
  .catch({ data: null, warnings: [] });
export type CreatedApplication = z.infer<typeof CreatedApplication>;
