/** Puts an issue into words that say how to mend it; a server's own sentence in those of its fields. */
import { decodeIssue, ISSUE_SENTENCES, type IssueCode } from '../../kombo/answers/issue.ts';
import type { I18n, MessageId } from './i18n.ts';
import { inOurWords } from './path-words.ts';

/** What is written like an issue and is none that is known. */
const CODE = /^[^\W_]*_\w*(?: \w+=\S*)*$|^\w+(?: \w+=\S*)+$|^\w*$/;

const BYTE_VALUES = new Set<IssueCode>(['file_too_large', 'file_total_too_large']);

/** Is it a sentence of the ATS, and no issue of ours or of a newer server? */
export function isAtsIssue(message: string): boolean {
  return decodeIssue(message) === null && !CODE.test(message);
}

/** The sentence for a message at the field with this label. */
export function issueMessage(i18n: I18n, message: string, label: string): string {
  const issue = decodeIssue(message);
  if (issue === null) {
    // An issue of a newer server is no sentence.
    return CODE.test(message) ? i18n.t('issue.wrong_type', { label }) : inOurWords(i18n, message);
  }
  const values = { ...issue.values, label };
  for (const key of ['min', 'max'] as const) {
    const raw = issue.values[key];
    if (raw === undefined) continue;
    const amount = Number(raw);
    Object.assign(values, {
      [key]: BYTE_VALUES.has(issue.code) ? i18n.bytes(amount) : amount,
    });
  }
  return i18n.t(MESSAGE_IDS[issue.code], values);
}

/** The compiler asks for a sentence in the catalogue for each issue. */
const MESSAGE_IDS = Object.fromEntries(
  Object.keys(ISSUE_SENTENCES).map((code) => [code, `issue.${code}`]),
) as { [Code in IssueCode]: `issue.${Code}` } satisfies Record<IssueCode, MessageId>;
