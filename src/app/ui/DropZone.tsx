import type { ReactNode } from 'react';
import styles from './DropZone.module.css';
import { Icon } from './Icon.tsx';

interface DropZoneProps {
  /** Of the heading, which names the section. */
  id: string;
  title: string;
  /** Quiet words under the heading. */
  hint?: ReactNode;
  /** The file that was taken, in whose name it is one line from then on; null while it invites. */
  folded?: string | null;
  /** Are files over the page now? */
  over: boolean;
  /** Buttons for those who do not drag (WCAG 2.5.7). */
  actions: ReactNode;
  /** What came of it. */
  children: ReactNode;
}

/** An invitation to drop CVs, with the other ways beside it. What is dropped is the page's to take. */
export function DropZone({
  id,
  title,
  hint,
  folded = null,
  over,
  actions,
  children,
}: DropZoneProps) {
  return (
    <section
      className={styles.zone}
      data-over={over ? title : undefined}
      data-folded={folded !== null || undefined}
      aria-labelledby={id}
    >
      <div className={styles.invitation}>
        <Icon name={folded === null ? 'upload' : 'file'} />
        <div className={styles.words}>
          <h2 id={id} className={folded === null ? undefined : 'visually-hidden'}>
            {title}
          </h2>
          {folded !== null && (
            <p className={styles.file} dir="auto" title={folded}>
              {folded}
            </p>
          )}
          {hint && <div className={styles.hint}>{hint}</div>}
        </div>
        <div className={styles.actions}>{actions}</div>
      </div>
      {children}
    </section>
  );
}
