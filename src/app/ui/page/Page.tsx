import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useHeadingFocus, useTitle } from '../../platform/use-title.ts';
import { Icon } from '../Icon.tsx';
import styles from './Page.module.css';

interface PageProps {
  title: string;
  /** The document's title where the heading is somebody's name: titles stand in histories. */
  documentTitle?: string;
  /** Leads to the page that this one belongs to. */
  back?: { href: string; label: string; state?: unknown };
  /** Stands beside the heading. */
  actions?: ReactNode;
  /** One thing that is told, and perhaps a way on: a sheet in the middle, like the short form. */
  note?: boolean;
  children: ReactNode;
}

/** A page of one column with its heading, title and focus. */
export function Page({ title, documentTitle = title, back, actions, note, children }: PageProps) {
  useTitle(documentTitle);
  const heading = useHeadingFocus(title);
  return (
    <main className={styles.page} id="main" data-note={note}>
      {back && (
        <Link className={styles.back} href={back.href} state={back.state}>
          <Icon name="chevronLeft" size={16} />
          {back.label}
        </Link>
      )}
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
