import { type ReactNode, useContext } from 'react';
import { useIntake } from '../../form/intake-context.ts';
import type { StepSlug } from '../../form/step-order.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Review.module.css';
import { SentContext } from './sent-context.ts';

interface SectionProps {
  title: string;
  /** The step that changes it. */
  step: StepSlug;
  children: ReactNode;
}

/** One part of the review with its Change button; without it where it is about something that was sent. */
export function ReviewSection({ title, step, children }: SectionProps) {
  const { t } = useI18n();
  const { goTo } = useIntake();
  const isSent = useContext(SentContext);
  return (
    <section className={styles.section}>
      <header className={styles.header}>
        {isSent ? <h3>{title}</h3> : <h2>{title}</h2>}
        {!isSent && (
          <Button
            look="quiet"
            compact
            onClick={() => goTo(step)}
            aria-label={t('review.changeOf', { title })}
          >
            {t('review.change')}
          </Button>
        )}
      </header>
      {children}
    </section>
  );
}

/** A label with its value. */
export interface SummaryRow {
  label: ReactNode;
  /** Null was not given. */
  value: ReactNode | null;
  key: string;
  /** Read from the CV, and nobody has looked at it. */
  isUnseen?: boolean;
}

/** So many empty rows are in nobody's way. */
const MAX_EMPTY_SHOWN = 2;

/**
 * Labels and values: first what was given; more than a few that were left out stand behind their number.
 * Of what was sent it is what was given alone.
 */
export function SummaryRows({ rows }: { rows: readonly SummaryRow[] }) {
  const { t } = useI18n();
  const isSent = useContext(SentContext);
  const given = rows.filter(({ value }) => value !== null);
  if (isSent) {
    return given.length > 0 ? (
      <Rows rows={given} />
    ) : (
      <p className="quiet">{t('review.notGiven')}</p>
    );
  }
  const empty = rows.filter(({ value }) => value === null);
  if (empty.length <= MAX_EMPTY_SHOWN) return <Rows rows={rows} />;
  return (
    <>
      {given.length > 0 && <Rows rows={given} />}
      <details className={styles.empty}>
        <summary>{t('review.empty', { count: empty.length })}</summary>
        <Rows rows={empty} />
      </details>
    </>
  );
}

function Rows({ rows }: { rows: readonly SummaryRow[] }) {
  const { t } = useI18n();
  // What was sent is past checking.
  const isSent = useContext(SentContext);
  return (
    <dl className={styles.rows}>
      {rows.map(({ key, label, value, isUnseen }) => (
        <div className={styles.row} key={key}>
          <dt dir="auto">{label}</dt>
          <dd className={value === null ? 'quiet' : undefined}>
            {/* By itself: what is said of it runs in the page's direction. */}
            <span dir="auto">{value ?? t('review.notGiven')}</span>
            {isUnseen && !isSent && <span className={styles.unseen}>{t('review.unseen')}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
