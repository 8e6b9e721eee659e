import { useI18n } from '../../../i18n/i18n.ts';
import { Notice } from '../../../ui/Notice.tsx';

/** Stands where something waits for the network; it is asked for by itself when that is back. */
export function NoConnection() {
  const { t } = useI18n();
  return (
    <Notice tone="warning" live title={t('submissions.offline.title')}>
      {t('submissions.offline.detail')}
    </Notice>
  );
}
