/** For tests of kinds: what becomes of an entry, in the form and on the wire. */

import { issueErrorMap } from '../../kombo/answers/issue.ts';
import { decodedLength } from '../../kombo/values/base64.ts';
import { aQuestion } from '../a-question.ts';
import type { Entry, Formatter } from '../question-kind.ts';

const formatter: Formatter = {
  yes: 'Ja',
  no: 'Nein',
  named: (options) => options.map(({ id, name }) => ({ id, name: name || 'ohne Namen' })),
  date: (iso) => iso.split('-').toReversed().join('.'),
  number: (value) => `${value}`.replace('.', ','),
  bytes: (size) => `${size} B`,
  list: (items) => items.join(' und '),
};

/** What `check` returns for an entry that is no answer. */
export const MISSING = 'unanswered';

/** What travels for an entry: `unanswered`, `{ sent }`, or the issues of the entry. */
export function check(format: unknown, entry: unknown): unknown {
  const parsed = aQuestion(format).answering?.entry.safeParse(entry, { error: issueErrorMap });
  if (parsed === undefined) throw new Error('This kind cannot be answered.');
  if (!parsed.success) return parsed.error.issues.map(({ message }) => message);
  return parsed.data === undefined ? MISSING : { sent: parsed.data };
}

/** The issues of an answer as the ATS finds them. */
export function issuesOf(format: unknown, answer: unknown): string[] {
  const parsed = aQuestion(format)
    .answering?.answer(decodedLength)
    .safeParse(answer, { error: issueErrorMap });
  return parsed?.error?.issues.map(({ path, message }) => [...path, message].join(' ')) ?? [];
}

/** The control that a question of this format gets. */
export const control = (format: unknown) => aQuestion(format).control;

/** The entry as the review shows it. */
export const formatted = (format: unknown, entry: Entry) =>
  aQuestion(format).format(entry, formatter);

/** What `check` returns when this travels. */
export const sent = (value: unknown) => ({ sent: value });
