/** Puts dropped files among the entry's attachments, before anything is read from them. */
import type { AttachmentRestrictions } from '../../kombo/integration.ts';
import { asAttachment, keepFile, listedTypes } from '../files/add-file.ts';
import type { PickedFile } from '../files/check-file.ts';
import type { FileGroup } from '../files/file-kinds.ts';
import type { FileStore } from '../files/file-store.ts';
import type { AttachmentEntry } from '../intake/values.ts';
import type { RefusedFile } from './cv-store.ts';

export interface Attached {
  entry: AttachmentEntry;
  group: FileGroup | null;
  file: Blob;
}

export interface Attaching {
  attached: Attached[];
  refused: RefusedFile[];
}

export interface AttachDependencies {
  /** The attachments so far: the same file is not attached twice. */
  there: readonly AttachmentEntry[];
  store: FileStore;
  restrictions: AttachmentRestrictions | null;
  /** What one file may have at most, in bytes. */
  maxBytes: number;
}

/** Keeps the files that can be sent. A single one is the CV; of several each is what it seems. */
export async function attachFiles(
  picked: readonly PickedFile[],
  { there, store, restrictions, maxBytes }: AttachDependencies,
): Promise<Attaching> {
  const attached: Attached[] = [];
  const refused: Attaching['refused'] = [];
  const accepted = listedTypes(restrictions);
  for (const { name, file } of picked) {
    const known = there.find((entry) => entry.name === name && entry.size === file.size);
    if (known !== undefined) {
      attached.push({ entry: known, group: groupOf(known.content_type), file });
      continue;
    }
    const kept = await keepFile({ name, file }, { store, accepted, maxBytes });
    if (kept.refusal !== null) {
      refused.push({ name, size: file.size, why: kept.refusal });
      continue;
    }
    const all = [...there, ...attached.map(({ entry }) => entry)];
    const entry = asAttachment(kept, all, restrictions);
    if (picked.length === 1) entry.type = 'CV';
    attached.push({ entry, group: kept.examined.group, file });
  }
  return { attached, refused };
}

/** What a kept file is, by the type that was found when it was attached. */
export function groupOf(contentType: string): FileGroup {
  if (contentType.startsWith('image/')) return 'image';
  return contentType === 'application/pdf' ? 'pdf' : 'document';
}
