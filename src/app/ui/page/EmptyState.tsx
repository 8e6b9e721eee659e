import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  /** What would be here, and why it is not. */
  words: string;
  /** How to get it there; left out for whom that is not offered. */
  children?: ReactNode;
}

/** Stands where a list has nothing to show: what would be here, and the way to get it. */
export function EmptyState({ words, children }: EmptyStateProps) {
  return (
    <section className={styles.empty}>
      <p>{words}</p>
      {children}
    </section>
  );
}
