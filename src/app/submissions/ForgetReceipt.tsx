import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Receipt } from '../../contract/receipt.ts';
import { LoadFailed } from '../shell/LoadFailed.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';
import { forgetSubmission } from './forget-submission.ts';
import { fullName } from './full-name.ts';
import styles from './Receipt.module.css';

/** What the page that is led to may say about it. Without a name: that is forgotten too. */
export const FORGOTTEN = { forgotten: true };

/**
 * Deletes a submission for good. There is no undo for it, so what goes and what stays is said in
 * place first; then the list follows, which tells that it is done.
 */
export function ForgetReceipt({ receipt }: { receipt: Receipt }) {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const forgetting = useMutation({
    mutationFn: () => forgetSubmission(receipt.id),
    onSuccess: () => navigate('/submissions', { state: FORGOTTEN }),
    // Never carried out later, when nobody looks on any more.
    networkMode: 'always',
  });

  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);

  const keep = () => {
    setAsking(false);
    forgetting.reset();
    requestAnimationFrame(() => opener.current?.focus());
  };

  if (!asking) {
    return (
      <p className={styles.forget} data-no-print>
        <Button ref={opener} look="danger" compact icon="trash" onClick={() => setAsking(true)}>
          {t('forget.open')}
        </Button>
      </p>
    );
  }
  return (
    <section className={styles.asked} aria-labelledby="forget-title" data-no-print>
      <h2 id="forget-title" ref={question} tabIndex={-1}>
        {t('forget.title', { name: fullName(receipt.candidate) })}
      </h2>
      <p>{t('forget.goes')}</p>
      <p>{t(`forget.stays.${receipt.state}`)}</p>
      {forgetting.isError && (
        <LoadFailed
          title={t('forget.failed')}
          error={forgetting.error}
          retry={() => forgetting.mutate()}
        />
      )}
      <div className={styles.actions}>
        <Button onClick={keep}>{t('forget.keep')}</Button>
        <Button
          look="danger"
          icon="trash"
          aria-disabled={forgetting.isPending}
          onClick={() => forgetting.isPending || forgetting.mutate()}
        >
          {t(forgetting.isPending ? 'forget.busy' : 'forget.confirm')}
        </Button>
      </div>
    </section>
  );
}
