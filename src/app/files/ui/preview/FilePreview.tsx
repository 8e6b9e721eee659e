import { useEffect, useRef, useState } from 'react';
import type { FileEntry } from '../../../../questions/question-kind.ts';
import type { FileStore } from '../../../form/file-store.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { kindLabel } from '../../check/accepted-messages.ts';
import { FILE_KINDS, type FileKindName } from '../../sniff/file-kinds.ts';
import { sniff } from '../../sniff/sniff.ts';
import { DocumentPreview } from './DocumentPreview.tsx';
import styles from './FilePreview.module.css';
import { ImagePreview } from './ImagePreview.tsx';
import { PdfPreview } from './PdfPreview.tsx';
import { TextPreview } from './TextPreview.tsx';

interface FilePreviewProps {
  entry: FileEntry;
  /** Where its bytes are kept. */
  files: FileStore;
  close(): void;
}

interface Shown {
  file: Blob;
  kind: FileKindName | null;
}

/** A file in a dialog. Nothing in the file runs: it is drawn, or shown as plain text. */
export default function FilePreview({ entry, files, close }: FilePreviewProps) {
  const { t, bytes } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState<Shown | 'loading' | 'missing'>('loading');
  const { id, name, size, content_type } = entry;

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  useEffect(() => {
    let current = true;
    const load = async () => {
      const file = await files.get(id);
      if (file === null) return 'missing' as const;
      return { file, kind: (await sniff(file, name)).kind };
    };
    load().then(
      (next) => current && setShown(next),
      () => current && setShown('missing'),
    );
    return () => {
      current = false;
    };
  }, [files, id, name]);

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="preview-title" onClose={close}>
      <header className={styles.header}>
        <div>
          <h2 id="preview-title" dir="auto">
            {t('files.preview.title', { name })}
          </h2>
          <p className={styles.facts}>
            {kindLabel(t, content_type, name)} · <span className="numbers">{bytes(size)}</span>
          </p>
        </div>
        <Button onClick={() => dialog.current?.close()}>{t('close')}</Button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: keys must be able to scroll it (WCAG 2.1.1) */}
      <section className={styles.body} tabIndex={0} aria-labelledby="preview-title">
        {shown === 'loading' && <Skeleton like="text" lines={8} label={t('loading')} />}
        {shown === 'missing' && <p className={styles.none}>{t('files.preview.missing')}</p>}
        {typeof shown === 'object' && <Content {...shown} name={name} />}
      </section>
    </dialog>
  );
}

function Content({ file, kind, name }: Shown & { name: string }) {
  const { t } = useI18n();
  const group = kind === null ? null : FILE_KINDS[kind].group;
  if (group === 'pdf') return <PdfPreview file={file} />;
  if (group === 'image') return <ImagePreview file={file} name={name} svg={kind === 'svg'} />;
  if (group === 'text' || kind === 'eml') return <TextPreview file={file} />;
  if (group === 'document') return <DocumentPreview file={file} />;
  return <p className={styles.none}>{t('files.preview.none')}</p>;
}
