import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Icon } from '../ui/Icon.tsx';
import styles from './Page.module.css';
import { useHeadingFocus, useTitle } from './use-title.ts';

interface PageProps {
  title: string;
  /** Leads to the page that this one belongs to. */
  back?: { href: string; label: string };
  /** Stands beside the heading. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A page of one column with its heading, title and focus. */
export function Page({ title, back, actions, children }: PageProps) {
  useTitle(title);
  const heading = useHeadingFocus(title);
  return (
    <main className={styles.page} id="main">
      {back && (
        <Link className={styles.back} href={back.href}>
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
