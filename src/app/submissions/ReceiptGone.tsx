import { Link } from 'wouter';
import { Page } from '../shell/Page.tsx';
import { useWords } from '../words/words.ts';

/** There is no submission of this id, or not any more. Asking again would not bring it back. */
export function ReceiptGone() {
  const { t } = useWords();
  return (
    <Page title={t('receipt.gone.title')}>
      <p>{t('receipt.gone.detail')}</p>
      <p>
        <Link href="/submissions">{t('receipt.gone.list')}</Link> ·{' '}
        <Link href="/new">{t('new.title')}</Link>
      </p>
    </Page>
  );
}
