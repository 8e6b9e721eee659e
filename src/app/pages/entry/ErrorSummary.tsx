import { useEffect, useRef } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { useIntake } from '../../form/intake-context.ts';
import { type Step, stepOf } from '../../form/step-order.ts';
import { listFieldIssues } from '../../form/validate/list-field-issues.ts';
import { usePathLabel } from '../../form/validate/path-label.ts';
import type { IntakeValues } from '../../form/values.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { focusHeading } from '../../platform/use-title.ts';
import { Icon } from '../../ui/Icon.tsx';
import { IssueText } from '../../ui/IssueText.tsx';
import styles from './ErrorSummary.module.css';

interface ErrorSummaryProps {
  /** Grows with each failed try; each one brings focus here. */
  attempt: number;
  /** Only this step's errors, or all when null. */
  step: Step | null;
}

/** What is wrong, in the fields' own words, each a link to its field. Takes focus when it comes. */
export function ErrorSummary({ attempt, step }: ErrorSummaryProps) {
  const i18n = useI18n();
  const { goTo } = useIntake();
  const label = usePathLabel();
  const { control, getValues } = useFormContext<IntakeValues>();
  const { errors } = useFormState({ control });
  const summary = useRef<HTMLElement>(null);
  const issues = listFieldIssues(errors).filter(
    ({ path }) => step === null || stepOf(path) === step,
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt brings focus back
  useEffect(() => {
    // Its title comes first, below the bar on top, however many lines follow.
    summary.current?.focus({ preventScroll: true });
    summary.current?.scrollIntoView({ block: 'start' });
  }, [attempt]);

  const wrong = issues.length > 0;
  // Mended from elsewhere, by a CV or a text that is pasted, it goes and leaves the focus to nobody.
  useEffect(() => {
    if (!wrong) return;
    return () => {
      if (document.activeElement === document.body) focusHeading();
    };
  }, [wrong]);

  const prefix = i18n.t('error.prefix');
  useEffect(() => {
    if (!wrong) return;
    const { title } = document;
    document.title = `${prefix} ${title}`;
    return () => {
      if (document.title === `${prefix} ${title}`) document.title = title;
    };
  }, [wrong, prefix]);

  if (!wrong) return null;
  const values = getValues();
  return (
    <section className={styles.summary} ref={summary} tabIndex={-1} aria-labelledby="summary-title">
      <Icon name="error" />
      <div>
        <h2 id="summary-title">{i18n.t('summary.title', { count: issues.length })}</h2>
        <ul>
          {issues.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <a
                href={`#${path}`}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(stepOf(path)?.slug ?? 'review', path);
                }}
              >
                <IssueText message={message} label={label(path, values)} path={path} />
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
