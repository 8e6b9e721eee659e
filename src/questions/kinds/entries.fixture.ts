/** For tests of kinds: what becomes of an entry, in the form and on the wire. */
import { decodedLength } from '../../kombo/base64.ts';
import { toFault } from '../../kombo/fault.ts';
import { aQuestion } from '../a-question.ts';
import type { Entry, Words } from '../question-kind.ts';

const words: Words = {
  yes: 'Ja',
  no: 'Nein',
  date: (iso) => iso.split('-').toReversed().join('.'),
  number: (value) => `${value}`.replace('.', ','),
  bytes: (size) => `${size} B`,
  list: (items) => items.join(' und '),
};

export const MISSING = 'unanswered';

/** What travels for an entry: `unanswered`, `{ sent }`, or the faults of the entry. */
export function check(format: unknown, entry: unknown): unknown {
  const parsed = aQuestion(format).answering?.entry.safeParse(entry, { error: toFault });
  if (parsed === undefined) throw new Error('This kind cannot be answered.');
  if (!parsed.success) return parsed.error.issues.map(({ message }) => message);
  return parsed.data === undefined ? MISSING : { sent: parsed.data };
}

/** The faults of an answer as the ATS finds them. */
export function faultsOf(format: unknown, answer: unknown): string[] {
  const parsed = aQuestion(format)
    .answering?.answer(decodedLength)
    .safeParse(answer, { error: toFault });
  return parsed?.error?.issues.map(({ path, message }) => [...path, message].join(' ')) ?? [];
}

export const control = (format: unknown) => aQuestion(format).control;
export const inWords = (format: unknown, entry: Entry) => aQuestion(format).words(entry, words);
export const sent = (value: unknown) => ({ sent: value });
