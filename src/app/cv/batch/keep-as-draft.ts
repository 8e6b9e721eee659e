/** A dropped CV as an entry of its own, kept on this device before anything is read or asked. */
import { asAttachment, type KeepRejection, keepFile } from '../../files/attach/add-file.ts';
import { MAX_FILE_BYTES, type PickedFile } from '../../files/check/check-file.ts';
import type { FileGroup } from '../../files/sniff/file-kinds.ts';
import { type Draft, emptyDraft } from '../../storage/drafts/draft.ts';
import type { DraftStore } from '../../storage/drafts/draft-store.ts';
import { withPinnedJob } from '../../storage/drafts/pinned-job.ts';

/** Where it is kept, under which id and date. */
export interface KeepAsDraftDependencies {
  drafts: Pick<DraftStore, 'start' | 'save' | 'files'>;
  newId(): string;
  now(): Date;
}

/** The new draft, or why there is none; `size` in bytes. */
export type KeptAsDraft =
  | { draft: Draft; group: FileGroup | null; rejection: null }
  | { draft: null; rejection: { why: KeepRejection; size: number } };

/**
 * Keeps the file and a draft that holds it as its CV. Never throws; what is refused leaves nothing
 * behind. An empty `integrationId`: the entry asks for its ATS once it is opened.
 */
export async function keepAsDraft(
  picked: PickedFile,
  integrationId: string,
  { drafts, newId, now }: KeepAsDraftDependencies,
): Promise<KeptAsDraft> {
  const id = newId();
  const store = drafts.files(id);
  const empty = withPinnedJob(emptyDraft(id, integrationId, '', now().toISOString()));
  // First its owner: a page that tidies up meanwhile takes files that belong to nothing. Nobody is
  // shown an entry that nothing was entered into, and it goes within a day.
  await drafts.start(empty).catch(() => {});
  const kept = await keepFile(picked, { store, accepted: [], maxBytes: MAX_FILE_BYTES });
  if (kept.rejection !== null) {
    return { draft: null, rejection: { why: kept.rejection, size: picked.file.size } };
  }
  const entry = { ...asAttachment(kept, [], null), type: 'CV' as const };
  const values = { ...empty.values, attachments: [entry] };
  const draft = await drafts.save({ ...empty, values }).catch(() => null);
  if (draft !== null) return { draft, group: kept.examined.group, rejection: null };
  void store.remove(entry.id).catch(() => {});
  return { draft: null, rejection: { why: 'not_kept', size: entry.size } };
}
