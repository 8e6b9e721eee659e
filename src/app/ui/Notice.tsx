import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import { Live } from './Live.tsx';
import styles from './Notice.module.css';

type Tone = 'info' | 'ok' | 'warning' | 'danger';

const ICONS = {
  info: 'info',
  ok: 'check',
  warning: 'warning',
  danger: 'error',
} satisfies Record<Tone, IconName>;

interface NoticeProps {
  tone: Tone;
  /** What happened, in a few words. */
  title?: ReactNode;
  /** What to do about it. */
  children?: ReactNode;
  /** Buttons or links that do it. */
  actions?: ReactNode;
  /** Read aloud when it appears (WCAG 4.1.3). */
  live?: boolean;
}

/** Something to know, with a way out. Colour never speaks alone: icon and words say the same. */
export function Notice({ tone, title, children, actions, live = false }: NoticeProps) {
  const Element = live ? Live : 'div';
  return (
    <Element className={styles.notice} data-tone={tone}>
      <span className={styles.icon}>
        <Icon name={ICONS[tone]} />
      </span>
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </Element>
  );
}
