import { useMemo } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { useIntake } from '../../intake/intake-context.ts';
import { faultsOf } from '../../intake/intake-schema.ts';
import { listFaults } from '../../intake/list-faults.ts';
import { usePathLabel } from '../../intake/path-label.ts';
import { stepOf } from '../../intake/steps.ts';
import { useAtsLabel } from '../../intake/use-ats-label.ts';
import type { IntakeValues } from '../../intake/values.ts';
import { Notice } from '../../ui/Notice.tsx';
import { faultWords } from '../../words/fault-words.ts';
import { useWords } from '../../words/words.ts';
import { askedQuestions, isElsewhere } from './asked.ts';
import styles from './Review.module.css';

/** What still keeps the entry from being sent, each a link to its field. */
export function ReviewMissing({ values }: { values: IntakeValues }) {
  const words = useWords();
  const intake = useIntake();
  const label = usePathLabel();
  const { control } = useFormContext<IntakeValues>();
  const { errors } = useFormState({ control });
  const ats = useAtsLabel();
  const all = useMemo(() => faultsOf(values, intake), [values, intake]);
  // The summary of what kept it from being sent has its own in the same words, right above.
  const said = intake.summaryShown ? listFaults(errors).map(({ path }) => path) : [];
  const faults = all.filter(({ path }) => !said.includes(path));
  if (faults.length === 0 && said.length > 0) return null;
  if (faults.length === 0) {
    const asked = askedQuestions(intake.questions, values);
    const count = asked.filter((question) => question.required && isElsewhere(question)).length;
    if (count === 0) return <Notice tone="ok" title={words.t('review.complete')} />;
    return (
      <Notice tone="warning" title={words.t('review.completeHere')}>
        {words.t('review.completeHere.rest', { count, ats })}
      </Notice>
    );
  }
  return (
    <Notice tone="warning" title={words.t('review.missing', { count: faults.length })}>
      <ul className={styles.list}>
        {faults.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <a
              href={`#${path}`}
              onClick={(event) => {
                event.preventDefault();
                intake.goTo(stepOf(path)?.slug ?? 'review', path);
              }}
            >
              {faultWords(words, message, label(path, values))}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
