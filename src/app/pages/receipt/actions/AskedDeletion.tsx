import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from '../Receipt.module.css';

interface AskedDeletionProps {
  /** The words on the button that opens the question. */
  open: string;
  title: string;
  /** The words on the button that deletes. */
  confirm: string;
  busy: boolean;
  /** The question is open from the start: whoever leads here has asked for it. */
  isAsked?: boolean;
  onConfirm(): void;
  /** Nothing is to be deleted: a failure that is shown goes as well. */
  onKeep(): void;
  /** What goes, what stays, and what went wrong. */
  children: ReactNode;
}

/** A deletion without an undo: what goes and what stays is said in place before it is done. */
export function AskedDeletion({
  open,
  title,
  confirm,
  busy,
  isAsked = false,
  onConfirm,
  onKeep,
  children,
}: AskedDeletionProps) {
  const { t } = useI18n();
  const [asking, setAsking] = useState(isAsked);
  const question = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!asking) return;
    // After the heading of the page, which takes the focus where the question came with it.
    const frame = requestAnimationFrame(() => question.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [asking]);

  const keep = () => {
    setAsking(false);
    onKeep();
    requestAnimationFrame(() => opener.current?.focus());
  };

  if (!asking) {
    return (
      <p className={styles.forget} data-no-print>
        <Button ref={opener} look="danger" compact icon="trash" onClick={() => setAsking(true)}>
          {open}
        </Button>
      </p>
    );
  }
  return (
    <section className={styles.asked} aria-labelledby="forget-title" data-no-print>
      <h2 id="forget-title" ref={question} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <div className={styles.actions}>
        <Button onClick={keep}>{t('forget.keep')}</Button>
        <Button
          look="danger"
          icon="trash"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) onConfirm();
          }}
        >
          {busy ? t('forget.busy') : confirm}
        </Button>
      </div>
    </section>
  );
}
