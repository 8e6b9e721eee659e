import { useEffect, useState } from 'react';
import type { DocumentLine } from '../../../cv/read/document/document.ts';
import { readCv } from '../../../cv/read/read-cv.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import styles from './FilePreview.module.css';

/** The words of an office document, as the reader of CVs finds them: how it looks only its own program tells. */
export function DocumentPreview({ file }: { file: Blob }) {
  const { t } = useI18n();
  const [lines, setLines] = useState<readonly DocumentLine[] | null>(null);

  useEffect(() => {
    const leaving = new AbortController();
    readCv(file, { signal: leaving.signal }).then(
      ({ document }) => setLines(document.lines),
      () => !leaving.signal.aborted && setLines([]),
    );
    return () => leaving.abort();
  }, [file]);

  if (lines === null) return <Skeleton lines={8} label={t('loading')} />;
  if (lines.length === 0) return <p className={styles.none}>{t('files.preview.none')}</p>;
  return (
    <div className={styles.words}>
      {lines.map(({ offset, level, text }) => (
        <p key={offset} dir="auto" data-heading={level > 0 || undefined}>
          {text}
        </p>
      ))}
    </div>
  );
}
