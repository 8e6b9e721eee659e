import { useEffect, useState } from 'react';
import { decodeText } from '../../../cv/read/document/text-encoding.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { readSlice } from '../../sniff/read-file.ts';
import { textOf } from '../../sniff/sniff-text.ts';
import styles from './FilePreview.module.css';

const SHOWN_BYTES = 200_000;

/** The text as it stands in the file; web pages are shown as their source. */
export function TextPreview({ file }: { file: Blob }) {
  const { t } = useI18n();
  const [text, setText] = useState<string | null | undefined>();

  useEffect(() => {
    let current = true;
    readSlice(file, 0, SHOWN_BYTES).then(
      (bytes) => current && setText(textOf(bytes) === null ? null : decodeText(bytes)),
      () => current && setText(null),
    );
    return () => {
      current = false;
    };
  }, [file]);

  if (text === undefined) return null;
  if (text === null) return <p className={styles.none}>{t('files.preview.failed')}</p>;
  return (
    <>
      <pre className={styles.text} dir="auto">
        {text}
      </pre>
      {file.size > SHOWN_BYTES && <p className={styles.none}>{t('files.preview.cut')}</p>}
    </>
  );
}
