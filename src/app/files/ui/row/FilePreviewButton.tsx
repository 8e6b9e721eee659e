import { lazy, Suspense, useState } from 'react';
import type { FileEntry } from '../../../../questions/question-kind.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { IconButton } from '../../../ui/Button.tsx';

const FilePreview = lazy(() => import('../preview/FilePreview.tsx'));

/** Opens the preview, whose code loads with the first one. */
export function FilePreviewButton({ entry }: { entry: FileEntry }) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton
        icon="eye"
        label={t('files.preview', { name: entry.name })}
        onClick={() => setOpen(true)}
      />
      {open && (
        <Suspense fallback={null}>
          <FilePreview entry={entry} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
