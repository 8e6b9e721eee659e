import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useWaiting } from '../../../delivery/outbox/waiting.ts';
import { receiptQueries } from '../../../delivery/receipts/receipt-queries.ts';
import { fullName } from '../../../form/full-name.ts';
import { pageUrl } from '../../../form/page-urls.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { Live } from '../../../ui/Live.tsx';
import { StateMark } from '../../../ui/StateMark.tsx';
import styles from './HandedOver.module.css';

/** What becomes of the candidate before this one, on one line; its link leads to the receipt. */
export default function HandedOver({ id }: { id: string }) {
  const { t } = useI18n();
  const { submissions } = useWaiting();
  const waiting = submissions?.find((view) => view.id === id);
  const { data: receipt } = useQuery({
    ...receiptQueries.one(id),
    enabled: submissions !== null && waiting === undefined,
  });
  const shown = waiting ?? receipt;
  return (
    <Live as="p" className={styles.line}>
      {shown && (
        <>
          <span>{t('entry.before')}</span>{' '}
          <Link href={pageUrl.submission(id)} dir="auto">
            {fullName(shown.candidate)}
          </Link>{' '}
          <StateMark state={shown.state} />
        </>
      )}
    </Live>
  );
}
