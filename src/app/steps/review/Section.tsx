import type { ReactNode } from 'react';
import { useIntake } from '../../intake/intake-context.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../words/words.ts';
import styles from './Review.module.css';

interface SectionProps {
  title: string;
  /** The step that changes it. */
  step: string;
  children: ReactNode;
}

/** One part of the review with its Change button. */
export function Section({ title, step, children }: SectionProps) {
  const { t } = useWords();
  const { goTo } = useIntake();
  return (
    <section className={styles.section}>
      <header className={styles.header}>
        <h2>{title}</h2>
        <Button
          look="quiet"
          compact
          onClick={() => goTo(step)}
          aria-label={t('review.changeOf', { title })}
        >
          {t('review.change')}
        </Button>
      </header>
      {children}
    </section>
  );
}

export interface Row {
  label: ReactNode;
  /** Null was not given. */
  value: ReactNode | null;
  key: string;
}

/** Labels and values; what was left out says so. */
export function Rows({ rows }: { rows: readonly Row[] }) {
  const { t } = useWords();
  return (
    <dl className={styles.rows}>
      {rows.map(({ key, label, value }) => (
        <div className={styles.row} key={key}>
          <dt dir="auto">{label}</dt>
          <dd dir="auto" className={value === null ? 'quiet' : undefined}>
            {value ?? t('review.notGiven')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
