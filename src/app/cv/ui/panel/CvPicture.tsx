import { useEffect, useState } from 'react';
import { useI18n } from '../../../i18n/i18n.ts';
import styles from './CvPanel.module.css';

/** A photographed CV, to type from. */
export default function CvPicture({
  file,
  name,
  zoom,
}: {
  file: Blob;
  name: string;
  zoom: number;
}) {
  const { t } = useI18n();
  const [url, setUrl] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1)
    <section className={styles.scroller} tabIndex={0} aria-label={t('cv.panel.pages')}>
      {url !== '' && (
        <img className={styles.picture} src={url} alt={name} style={{ width: `${zoom * 100}%` }} />
      )}
    </section>
  );
}
