import { useEffect, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.ts';
import type { CvReading } from '../../read/cv-reading.ts';
import { openPdf, type PdfView } from '../../read/pdf/pdf-view.ts';
import { CvComing } from './CvComing.tsx';
import { CvPage } from './CvPage.tsx';
import styles from './CvPanel.module.css';
import { CvText } from './CvText.tsx';

interface CvPagesProps {
  file: Blob;
  reading: CvReading;
  name: string;
  zoom: number;
}

/** The pages of a PDF, each drawn when it comes into view. */
export default function CvPages({ file, reading, name, zoom }: CvPagesProps) {
  const { t } = useI18n();
  const [view, setView] = useState<PdfView | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const closing = new AbortController();
    openPdf(file, closing.signal).then(
      (opened) => !closing.signal.aborted && setView(opened),
      () => !closing.signal.aborted && setFailed(true),
    );
    return () => closing.abort();
  }, [file]);

  if (failed) {
    return (
      <>
        <p className={styles.note}>{t('cv.panel.notDrawn')}</p>
        <CvText lines={reading.document.lines} name={name} />
      </>
    );
  }
  if (view === null) return <CvComing />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1)
    <section className={styles.scroller} tabIndex={0} aria-label={t('cv.panel.pages')}>
      <div className={styles.pages} style={{ width: `${zoom * 100}%` }}>
        {view.sizes.map((size) => (
          <CvPage
            // Another zoom needs another, sharper picture.
            key={`${zoom}-${size.number}`}
            view={view}
            size={size}
            lines={reading.document.lines}
          />
        ))}
        {view.pages > view.sizes.length && (
          <p className={styles.note}>
            {t('cv.panel.more', { shown: view.sizes.length, pages: view.pages })}
          </p>
        )}
      </div>
    </section>
  );
}
