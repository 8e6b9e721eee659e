import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../words/words.ts';

/** Stands where something waits for the network; it is asked for by itself when that is back. */
export function NoConnection() {
  const { t } = useWords();
  return (
    <Notice tone="warning" live title={t('submissions.offline.title')}>
      {t('submissions.offline.detail')}
    </Notice>
  );
}
