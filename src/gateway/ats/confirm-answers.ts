/**
 * What an ATS's echo says of the answers that were sent. An echo may be in another order, name one
 * question twice, leave some out, and write values in its own way: only what plainly contradicts what
 * was sent is called different.
 */
import * as z from 'zod';
import type { AnswerConfirmation } from '../../contract/receipt.ts';
import type { EchoedAnswer } from '../../kombo/answers/created-application.ts';
import type { ScreeningQuestion } from '../../kombo/answers/screening-question.ts';
import type { ScreeningQuestionAnswer } from '../../kombo/request/candidate-request.ts';
import { AtsId, atsText, maybeId, readable } from '../../kombo/values/tolerant.ts';
import { withoutElements } from '../../text/clean.ts';

/** A receipt names its questions; longer titles are cut, in characters. */
const MAX_TITLE = 160;
const DAY_MS = 86_400_000;

const Format = z
  .object({
    options: readable(z.object({ id: AtsId, name: atsText(), remote_id: maybeId })),
  })
  .catch({ options: [] });
type Option = z.infer<typeof Format>['options'][number];

type Answer = ScreeningQuestionAnswer['answer'];

/**
 * One outcome for each answer that was sent but files, which Kombo does not repeat. Each item of the
 * echo counts for one answer.
 */
export function confirmAnswers(
  sent: readonly ScreeningQuestionAnswer[],
  questions: readonly ScreeningQuestion[],
  echo: readonly EchoedAnswer[],
): AnswerConfirmation[] {
  const left = echo.map(toNamed);
  return sent.filter(isEchoed).map(({ question_id, answer }) => {
    const question = questions.find(({ id }) => id === question_id);
    const title = plain(question?.title ?? '');
    const remoteId = question?.remote_id ?? null;
    const about = left.filter((each) => isAbout(each, remoteId, title));
    const given = about.filter(({ value }) => value !== null);
    const same = given.find(({ value }) => isSame(answer, value, question) !== false);
    const used = same ?? given[0] ?? about[0];
    if (used !== undefined) left.splice(left.indexOf(used), 1);
    return {
      question: title === '' ? null : cut(title),
      outcome: same ? 'confirmed' : given.length > 0 ? 'different' : 'missing',
    };
  });
}

const isEchoed = ({ answer }: ScreeningQuestionAnswer) =>
  typeof answer !== 'object' || Array.isArray(answer);

interface Named {
  remoteId: string | null;
  title: string;
  value: unknown;
}

const toNamed = ({ question, answer }: EchoedAnswer): Named => ({
  remoteId: question?.remote_id ?? null,
  title: plain(question?.title ?? ''),
  value: answer,
});

/** By the ATS's id where both have one, else by the title. */
function isAbout(named: Named, remoteId: string | null, title: string): boolean {
  if (named.remoteId !== null && remoteId !== null) return named.remoteId === remoteId;
  return named.title !== '' && named.title === title;
}

/** Null where the two cannot be compared, such as an option in words that only the ATS knows. */
function isSame(answer: Answer, value: unknown, question?: ScreeningQuestion): boolean | null {
  if (typeof answer === 'boolean') return typeof value === 'boolean' ? value === answer : null;
  if (typeof answer === 'number') return isSameNumber(answer, value);
  const { options } = Format.parse(question?.format);
  if (Array.isArray(answer)) return isSameChoice(answer, value, options);
  if (typeof answer !== 'string' || typeof value !== 'string') return null;
  if (options.length > 0) return isSameChoice([answer], [value], options);
  if (question?.format?.type === 'DATE') return isSameDay(answer, value);
  return plain(answer) === plain(value);
}

function isSameNumber(answer: number, value: unknown): boolean | null {
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof read === 'number' && !Number.isNaN(read) ? read === answer : null;
}

/** A time of day may stand for a day that began in another zone. */
function isSameDay(answer: string, value: string): boolean | null {
  const apart = Math.abs(Date.parse(value) - Date.parse(answer));
  if (Number.isNaN(apart)) return null;
  const hasTime = /T(?!00:00:00)/.test(value);
  return apart < (hasTime ? DAY_MS : 1);
}

/** Options by their names or either of their ids; a name that no option has proves nothing. */
function isSameChoice(ids: readonly string[], value: unknown, options: readonly Option[]) {
  const named = Array.isArray(value) ? value : [value];
  const found = named.map((name) =>
    options.filter(({ id, ...each }) =>
      [id, each.name, each.remote_id].some((own) => own === name),
    ),
  );
  if (found.some((each) => each.length === 0)) return null;
  const isIn = (id: string) => found.some((each) => each.some((option) => option.id === id));
  return found.length === ids.length && ids.every(isIn);
}

const plain = (text: string) => withoutElements(text).normalize();
const cut = (title: string) =>
  title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1)}…`.toWellFormed() : title;
