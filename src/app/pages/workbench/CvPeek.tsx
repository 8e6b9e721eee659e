import { useMemo } from 'react';
import FilePreview from '../../files/ui/preview/FilePreview.tsx';
import { cvOfEntry } from '../../form/cv-of-entry.ts';
import { draftStore } from '../../storage/device.ts';
import type { DraftSummary } from '../../storage/drafts/draft.ts';

/** The CV of an entry, looked at without leaving the table. Nothing where it has none. */
export default function CvPeek({ draft, close }: { draft: DraftSummary; close(): void }) {
  const cv = cvOfEntry(draft.values);
  const files = useMemo(() => draftStore.files(draft.id), [draft.id]);
  return cv && <FilePreview entry={cv} files={files} close={close} />;
}
