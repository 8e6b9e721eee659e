import { useMutation } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { api } from '../../../api/api.ts';
import { dropReceipt } from '../../../delivery/receipts/receipt-queries.ts';
import { pageUrl } from '../../../form/page-urls.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { LoadFailed } from '../../../ui/page/LoadFailed.tsx';
import { ColleagueField, useColleague } from '../../handing/ColleagueField.tsx';
import styles from '../Receipt.module.css';

/** What the page that is led to may say about it. */
export const HANDED_OVER = { handedOver: true };

/** A page that leads here may have asked already. */
export const ASKS_HAND_OVER = { asksHandOver: true };

/** Gives a receipt to a colleague, who looks after it from then on; then the list follows. */
export function HandOverReceipt({ id }: { id: string }) {
  const { t } = useI18n();
  const [asking, setAsking] = useState(
    useHistoryState<Partial<typeof ASKS_HAND_OVER> | null>()?.asksHandOver === true,
  );
  const opener = useRef<HTMLButtonElement>(null);
  const keep = () => {
    setAsking(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (asking) return <Choice id={id} keep={keep} />;
  return (
    <p className={styles.forget} data-no-print>
      <Button ref={opener} compact onClick={() => setAsking(true)}>
        {t('handOver.open')}
      </Button>
    </p>
  );
}

function Choice({ id, keep }: { id: string; keep(): void }) {
  const { t } = useI18n();
  const [, navigate] = useLocation();
  const field = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const choice = useColleague();
  const handing = useMutation({
    mutationFn: (colleague: string) => api.handOver(id, colleague),
    onSuccess: () => {
      dropReceipt(id);
      navigate(pageUrl.submissions(), { state: HANDED_OVER });
    },
    // Never carried out later, when nobody looks on any more.
    networkMode: 'always',
  });
  useEffect(() => {
    // After the heading of the page, which takes the focus where the question came with it.
    const frame = requestAnimationFrame(() => title.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  const chosen = choice.chosen?.id ?? null;
  const isNobody = choice.colleagues?.length === 0;

  return (
    <section className={styles.handOver} aria-labelledby={`${field}-title`} data-no-print>
      <h2 id={`${field}-title`} ref={title} tabIndex={-1}>
        {t('handOver.title')}
      </h2>
      <p>{t(isNobody ? 'handOver.nobody' : 'handOver.means')}</p>
      <ColleagueField choice={choice} />
      {handing.isError && (
        <LoadFailed
          title={t('handOver.failed')}
          error={handing.error}
          retry={() => chosen && handing.mutate(chosen)}
        />
      )}
      <div className={styles.actions}>
        <Button onClick={keep}>{t('handOver.keep')}</Button>
        {chosen !== null && (
          <Button
            look="primary"
            aria-disabled={handing.isPending}
            onClick={() => handing.isPending || handing.mutate(chosen)}
          >
            {t('handOver.confirm')}
          </Button>
        )}
      </div>
    </section>
  );
}
