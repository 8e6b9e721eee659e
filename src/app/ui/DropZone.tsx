import type { ReactNode } from 'react';
import styles from './DropZone.module.css';
import { Icon } from './Icon.tsx';

interface DropZoneProps {
  /** Of the heading, which names the section. */
  id: string;
  title: string;
  /** Quiet words under the heading. */
  hint?: ReactNode;
  /** Are files over the page now? */
  over: boolean;
  /** Buttons for those who do not drag (WCAG 2.5.7). */
  actions: ReactNode;
  /** What came of it. */
  children: ReactNode;
}

/** An invitation to drop CVs, with the other ways beside it. What is dropped is the page's to take. */
export function DropZone({ id, title, hint, over, actions, children }: DropZoneProps) {
  return (
    <section className={styles.zone} data-over={over ? title : undefined} aria-labelledby={id}>
      <div className={styles.invitation}>
        <Icon name="upload" />
        <div className={styles.words}>
          <h2 id={id}>{title}</h2>
          {hint && <div className={styles.hint}>{hint}</div>}
        </div>
        <div className={styles.actions}>{actions}</div>
      </div>
      {children}
    </section>
  );
}
