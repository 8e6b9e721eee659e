import { lazy, Suspense, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { useCv } from '../../session/use-cv.ts';
import { CvComing } from './CvComing.tsx';
import styles from './CvPanel.module.css';
import { CvText } from './CvText.tsx';

const CvPages = lazy(() => import('./CvPages.tsx'));
const CvPicture = lazy(() => import('./CvPicture.tsx'));

const ZOOMS = [1, 1.5, 2] as const;

/** The CV itself, with the place highlighted that the focused field was read from. */
export default function CvPanel() {
  const { t } = useI18n();
  const document = useCv((state) => state.document);
  const [asText, setAsText] = useState(false);
  const [zoom, setZoom] = useState(0);
  if (document === null) return null;
  const { name, look, file, reading } = document;
  const hasText = reading.document.lines.length > 0;
  const isDrawn = look !== 'text' && file !== null && !(asText && hasText);
  const scale = ZOOMS[zoom] ?? 1;
  return (
    <section className={styles.panel} aria-label={t('cv.panel', { name })}>
      <div className={styles.tools}>
        <p className={styles.name} dir="auto">
          {name}
        </p>
        {look !== 'text' && hasText && (
          <button
            type="button"
            className={styles.toggle}
            aria-pressed={asText}
            onClick={() => setAsText(!asText)}
          >
            {t('cv.panel.text')}
          </button>
        )}
        {isDrawn && (
          <>
            <IconButton
              icon="minus"
              label={t('cv.panel.smaller')}
              disabled={zoom === 0}
              onClick={() => setZoom(zoom - 1)}
            />
            <IconButton
              icon="plus"
              label={t('cv.panel.larger')}
              disabled={zoom === ZOOMS.length - 1}
              onClick={() => setZoom(zoom + 1)}
            />
          </>
        )}
      </div>
      {isDrawn ? (
        <Suspense fallback={<CvComing />}>
          {look === 'image' ? (
            <CvPicture file={file} name={name} zoom={scale} />
          ) : (
            <CvPages key={name} file={file} reading={reading} name={name} zoom={scale} />
          )}
        </Suspense>
      ) : (
        <CvText lines={reading.document.lines} name={name} />
      )}
    </section>
  );
}
