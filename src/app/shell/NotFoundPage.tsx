import { Link } from 'wouter';
import { useWords } from '../words/words.ts';
import { Page } from './Page.tsx';

export function NotFoundPage() {
  const { t } = useWords();
  return (
    <Page title={t('notFound.title')}>
      <p>{t('notFound.detail')}</p>
      <p>
        <Link href="/">{t('notFound.start')}</Link>
      </p>
    </Page>
  );
}
