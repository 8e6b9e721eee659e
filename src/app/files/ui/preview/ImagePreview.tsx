import { useEffect, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.ts';
import styles from './FilePreview.module.css';

/** A picture. Browsers run no script and load nothing for an SVG that stands in an `img`. */
export function ImagePreview({ file, name, svg }: { file: Blob; name: string; svg: boolean }) {
  const { t } = useI18n();
  const [url, setUrl] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const typed = svg ? file.slice(0, file.size, 'image/svg+xml') : file;
    const made = URL.createObjectURL(typed);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file, svg]);

  if (failed) return <p className={styles.none}>{t('files.preview.failed')}</p>;
  if (url === null) return null;
  return <img className={styles.image} src={url} alt={name} onError={() => setFailed(true)} />;
}
