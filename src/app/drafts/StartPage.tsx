import { Link } from 'wouter';
import { Page } from '../shell/Page.tsx';
import { useWords } from '../words/words.ts';

export default function PlainPage() {
  const { t } = useWords();
  return (
    <Page title="Intake">
      <Link href="/new">{t('new.title')}</Link>
    </Page>
  );
}
