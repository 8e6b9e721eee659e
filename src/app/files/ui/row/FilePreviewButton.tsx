import { lazy, Suspense, useState } from 'react';
import type { FileEntry } from '../../../../questions/question-kind.ts';
import { useIntake } from '../../../form/intake-context.ts';
import { useI18n } from '../../../i18n/i18n.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';

const FilePreview = lazy(() => import('../preview/FilePreview.tsx'));

interface FilePreviewButtonProps {
  entry: FileEntry;
  /** It stands apart from the name of its file, so it says it. */
  isNamed?: boolean;
}

/** Opens the preview, whose code loads with the first one. */
export function FilePreviewButton({ entry, isNamed = false }: FilePreviewButtonProps) {
  const { t } = useI18n();
  const { files } = useIntake();
  const [open, setOpen] = useState(false);
  const label = t('files.preview', { name: entry.name });
  return (
    <>
      {isNamed ? (
        <Button compact icon="eye" onClick={() => setOpen(true)}>
          {label}
        </Button>
      ) : (
        <IconButton icon="eye" label={label} onClick={() => setOpen(true)} />
      )}
      {open && (
        <Suspense fallback={null}>
          <FilePreview entry={entry} files={files} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
