import { useI18n } from '../../../i18n/i18n.ts';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import styles from './CvPanel.module.css';

/** A sheet where the first page is going to be, as long as it is drawn. */
export function CvComing() {
  const { t } = useI18n();
  return (
    <div className={styles.scroller}>
      <div className={styles.pages}>
        <div className={styles.page} data-coming>
          <Skeleton like="text" lines={9} label={t('loading')} />
        </div>
      </div>
    </div>
  );
}
