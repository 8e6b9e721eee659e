import { useEffect, useState } from 'react';
import { openPdf, PdfUnreadable, type PdfView } from '../../../cv/read/pdf/pdf-view.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import styles from './FilePreview.module.css';
import { PdfPage } from './PdfPage.tsx';

/** The pages as pictures, drawn in a worker; see docs/decisions/011. */
export function PdfPreview({ file }: { file: Blob }) {
  const { t } = useI18n();
  const [view, setView] = useState<PdfView | PdfUnreadable | null>(null);

  useEffect(() => {
    const closing = new AbortController();
    const show = (next: PdfView | PdfUnreadable) => !closing.signal.aborted && setView(next);
    openPdf(file, closing.signal).then(show, (error: unknown) =>
      show(error instanceof PdfUnreadable ? error : new PdfUnreadable(false)),
    );
    return () => closing.abort();
  }, [file]);

  if (view === null) return <Skeleton like="text" lines={8} label={t('loading')} />;
  if (view instanceof PdfUnreadable) {
    return (
      <p className={styles.none}>
        {t(view.isLocked ? 'files.preview.password' : 'files.preview.failed')}
      </p>
    );
  }
  const left = view.pages - view.sizes.length;
  return (
    <>
      <div className={styles.pages}>
        {view.sizes.map(({ number, width, height }) => (
          <div key={number} style={{ aspectRatio: `${width} / ${height}` }}>
            <PdfPage view={view} number={number} />
          </div>
        ))}
      </div>
      {left > 0 && <p className={styles.none}>{t('files.preview.more', { count: left })}</p>}
    </>
  );
}
