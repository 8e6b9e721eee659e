import { useFormContext, useFormState } from 'react-hook-form';
import { useIntake } from '../../form/intake-context.ts';
import { useAtsLabel } from '../../form/state/use-ats-label.ts';
import { stepOf } from '../../form/step-order.ts';
import type { FormIssue } from '../../form/validate/intake-schema.ts';
import { listFieldIssues } from '../../form/validate/list-field-issues.ts';
import { usePathLabel } from '../../form/validate/path-label.ts';
import type { IntakeValues } from '../../form/values.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { IssueText } from '../../ui/IssueText.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { answeredInAts, askedQuestions } from './asked.ts';
import styles from './Review.module.css';

interface ReviewMissingProps {
  /** All that the check found. */
  issues: readonly FormIssue[];
  values: IntakeValues;
}

/** What still keeps the entry from being sent, each a link to its field. */
export function ReviewMissing({ issues: all, values }: ReviewMissingProps) {
  const i18n = useI18n();
  const intake = useIntake();
  const label = usePathLabel();
  const { control } = useFormContext<IntakeValues>();
  const { errors } = useFormState({ control });
  const ats = useAtsLabel();
  // The summary of what kept it from being sent has its own in the same words, right above.
  const said = intake.summaryShown ? listFieldIssues(errors).map(({ path }) => path) : [];
  const issues = all.filter(({ path }) => !said.includes(path));
  if (issues.length === 0 && said.length > 0) return null;
  if (issues.length === 0) {
    const asked = askedQuestions(intake.questions, values);
    const count = asked.filter((question) => question.required && answeredInAts(question)).length;
    if (count === 0) return <Notice tone="ok" title={i18n.t('review.complete')} />;
    return (
      <Notice tone="warning" title={i18n.t('review.completeHere')}>
        {i18n.t('review.completeHere.rest', { count, ats })}
      </Notice>
    );
  }
  return (
    <Notice tone="warning" title={i18n.t('review.missing', { count: issues.length })}>
      <ul className={styles.list}>
        {issues.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <a
              href={`#${path}`}
              onClick={(event) => {
                event.preventDefault();
                intake.goTo(stepOf(path)?.slug ?? 'review', path);
              }}
            >
              <IssueText message={message} label={label(path, values)} path={path} />
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
