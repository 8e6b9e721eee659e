import { isNamedByAts } from '../i18n/ats-paths.ts';
import { useI18n } from '../i18n/i18n.ts';
import { isAtsIssue, issueMessage } from '../i18n/issue-messages.ts';
import { AtsText, Quoting } from './AtsText.tsx';

interface IssueTextProps {
  /** An encoded issue, or a sentence of the ATS. */
  message: string;
  /** What the field is called. */
  label: string;
  /** Where it stands; a question of the ATS's is named in its language. */
  path?: string;
}

/** What is wrong with a field: in our words, or in the ATS's and then in its language (WCAG 3.1.2). */
export function IssueText({ message, label, path = '' }: IssueTextProps) {
  const words = issueMessage(useI18n(), message, label);
  if (isAtsIssue(message)) return <AtsText>{words}</AtsText>;
  return <Quoting quote={isNamedByAts(path) ? label : null}>{words}</Quoting>;
}
