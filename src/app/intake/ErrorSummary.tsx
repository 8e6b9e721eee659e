import { useEffect, useRef } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { Icon } from '../ui/Icon.tsx';
import { faultWords } from '../words/fault-words.ts';
import { useWords } from '../words/words.ts';
import styles from './ErrorSummary.module.css';
import { useIntake } from './intake-context.ts';
import { listFaults } from './list-faults.ts';
import { usePathLabel } from './path-label.ts';
import { type Step, stepOf } from './steps.ts';
import type { IntakeValues } from './values.ts';

interface ErrorSummaryProps {
  /** Grows with each failed try; each one brings focus here. */
  attempt: number;
  /** Only this step's faults, or all when null. */
  step: Step | null;
}

/** What is wrong, in the fields' own words, each a link to its field. Takes focus when it comes. */
export function ErrorSummary({ attempt, step }: ErrorSummaryProps) {
  const words = useWords();
  const { goTo } = useIntake();
  const label = usePathLabel();
  const { control, getValues } = useFormContext<IntakeValues>();
  const { errors } = useFormState({ control });
  const summary = useRef<HTMLElement>(null);
  const faults = listFaults(errors).filter(({ path }) => step === null || stepOf(path) === step);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt brings focus back
  useEffect(() => {
    // Its title comes first, below the bar on top, however many lines follow.
    summary.current?.focus({ preventScroll: true });
    summary.current?.scrollIntoView({ block: 'start' });
  }, [attempt]);

  const wrong = faults.length > 0;
  const prefix = words.t('error.prefix');
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
        <h2 id="summary-title">{words.t('summary.title', { count: faults.length })}</h2>
        <ul>
          {faults.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <a
                href={`#${path}`}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(stepOf(path)?.slug ?? 'review', path);
                }}
              >
                {faultWords(words, message, label(path, values))}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
