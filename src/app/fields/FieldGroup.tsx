import type { ReactNode } from 'react';
import styles from './FieldGroup.module.css';

interface GroupProps {
  title: string;
  hint?: ReactNode;
  /** False where the ATS takes none of its fields: a heading alone says nothing. */
  shown?: boolean;
  children: ReactNode;
}

/** Fields that belong together, under a heading of their own. */
export function FieldGroup({ title, hint, shown = true, children }: GroupProps) {
  if (!shown) return null;
  return (
    <section className={styles.group}>
      <h2>{title}</h2>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  );
}

/** Fields on one line where the screen allows; `columns` are CSS track sizes. */
export function FieldRow({
  columns,
  children,
}: {
  columns?: 'halves' | 'narrow-wide' | 'wide-narrow' | undefined;
  children: ReactNode;
}) {
  return (
    <div className={styles.line} data-columns={columns ?? 'halves'}>
      {children}
    </div>
  );
}
