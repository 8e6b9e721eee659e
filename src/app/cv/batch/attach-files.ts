/** Puts dropped files among the entry's attachments, before anything is read from them. */
import type { AttachmentRestrictions } from '../../../kombo/answers/integration.ts';
import { asAttachment, keepFile, listedTypes } from '../../files/attach/add-file.ts';
import { sameBytes } from '../../files/attach/same-bytes.ts';
import type { PickedFile } from '../../files/check/check-file.ts';
import type { FileGroup } from '../../files/sniff/file-kinds.ts';
import type { FileStore } from '../../form/file-store.ts';
import type { AttachmentEntry } from '../../form/values.ts';
import type { RejectedCvFile } from '../session/cv-state.ts';

/** A file that is among the attachments now, and what its bytes say. */
export interface Attached {
  entry: AttachmentEntry;
  group: FileGroup | null;
  file: Blob;
}

/** What became of files that came together. */
export interface Attaching {
  attached: Attached[];
  refused: RejectedCvFile[];
}

/** Where files are attached, and what bounds them. */
export interface AttachDependencies {
  /** The attachments so far: what holds the same bytes is not attached twice. */
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
    const known = await entryOf(file, there, store);
    if (known !== undefined) {
      attached.push({ entry: known, group: groupOf(known.content_type), file });
      continue;
    }
    const kept = await keepFile({ name, file }, { store, accepted, maxBytes });
    if (kept.rejection !== null) {
      refused.push({ name, size: file.size, why: kept.rejection });
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

/** The entry whose bytes are those of the file; a picture that was made smaller counts as it was. */
async function entryOf(
  file: Blob,
  there: readonly AttachmentEntry[],
  store: FileStore,
): Promise<AttachmentEntry | undefined> {
  for (const entry of there) {
    for (const id of [entry.id, entry.original?.id]) {
      const kept = id === undefined ? null : await store.get(id);
      if (kept !== null && (await sameBytes(kept, file))) return entry;
    }
  }
  return undefined;
}
