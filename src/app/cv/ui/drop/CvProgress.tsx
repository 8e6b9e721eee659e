import { useI18n } from '../../../i18n/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import type { CvPhase } from '../../session/cv-state.ts';
import styles from './CvDrop.module.css';

interface CvProgressProps {
  phase: Extract<CvPhase, { name: 'reading' }>;
  cancel(): void;
}

/** How far the reading is, and the way out of it. */
export function CvProgress({ phase, cancel }: CvProgressProps) {
  const { t } = useI18n();
  const { source, progress } = phase;
  const { page, pages, share } = progress ?? { page: 0, pages: 0 };
  const value = share === undefined ? page - 0.5 : share * pages;
  return (
    <div className={styles.reading}>
      <p id="cv-reading">
        <span dir="auto">{t('cv.reading', { source })}</span>{' '}
        <span className="quiet numbers">{pages > 0 && t('cv.page', { page, pages })}</span>
      </p>
      <progress
        className={styles.progress}
        aria-labelledby="cv-reading"
        {...(pages > 0 ? { value, max: pages } : {})}
      />
      <Button compact onClick={cancel}>
        {t('cv.cancel')}
      </Button>
    </div>
  );
}
