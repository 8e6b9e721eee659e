import { Link } from 'wouter';
import { pageUrl } from '../form/page-urls.ts';
import { useI18n } from '../i18n/i18n.ts';
import { Page } from '../ui/page/Page.tsx';

/** Nothing has this address: said, with the way to the start. */
export function NotFoundPage() {
  const { t } = useI18n();
  return (
    <Page note title={t('notFound.title')}>
      <p>{t('notFound.detail')}</p>
      <p>
        <Link href={pageUrl.start()}>{t('notFound.start')}</Link>
      </p>
    </Page>
  );
}
