import { Link } from 'wouter';
import { Page } from '../shell/Page.tsx';
import { useWords } from '../words/words.ts';

/** There is nothing to fill in under this id: it was sent, or it is not on this device. */
export default function DraftGone({ id, sent }: { id: string; sent: boolean }) {
  const { t } = useWords();
  return (
    <Page title={t(sent ? 'draftGone.sent.title' : 'draftGone.missing.title')}>
      <p>{t(sent ? 'draftGone.sent.detail' : 'draftGone.missing.detail')}</p>
      <p>
        <Link href={`/submissions/${id}`}>
          {t(sent ? 'draftGone.receipt' : 'draftGone.lookForReceipt')}
        </Link>{' '}
        · <Link href="/new">{t('new.title')}</Link> · <Link href="/">{t('notFound.start')}</Link>
      </p>
    </Page>
  );
}
