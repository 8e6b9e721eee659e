import type { ReactNode } from 'react';
import styles from './Page.module.css';
import { useHeadingFocus, useTitle } from './use-title.ts';

interface PageProps {
  title: string;
  /** Stands beside the heading. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A page of one column with its heading, title and focus. */
export function Page({ title, actions, children }: PageProps) {
  useTitle(title);
  const heading = useHeadingFocus(title);
  return (
    <main className={styles.page} id="main">
      <header className={styles.header}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </main>
  );
}
