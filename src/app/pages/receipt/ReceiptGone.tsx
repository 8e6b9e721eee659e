import { Link } from 'wouter';
import { pageUrl } from '../../form/page-urls.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { Page } from '../../ui/page/Page.tsx';

/** There is no submission of this id, or not any more. Asking again would not bring it back. */
export function ReceiptGone() {
  const { t } = useI18n();
  return (
    <Page note title={t('receipt.gone.title')}>
      <p>{t('receipt.gone.detail')}</p>
      <p>
        <Link href={pageUrl.submissions()}>{t('receipt.gone.list')}</Link> ·{' '}
        <Link href={pageUrl.newEntry()}>{t('new.title')}</Link>
      </p>
    </Page>
  );
}
