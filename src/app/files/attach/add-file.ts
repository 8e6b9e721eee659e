/** From a picked file to an entry of the form, or to the reason why it is not attached. */
import { ruleFor } from '../../../contract/file-rules.ts';
import type { AttachmentRestrictions } from '../../../kombo/answers/integration.ts';
import { acceptsType } from '../../../kombo/request/accepted-types.ts';
import type { FileEntry } from '../../../questions/question-kind.ts';
import type { FileStore } from '../../form/file-store.ts';
import type { AttachmentEntry } from '../../form/values.ts';
import { newId } from '../../storage/device.ts';
import { checkFile, type Examined, FILE_REJECTIONS, type PickedFile } from '../check/check-file.ts';
import { rememberRemarks } from '../check/remarks.ts';
import { uniqueName } from './file-name.ts';
import { guessType } from './guess-type.ts';

export interface KeepDependencies {
  store: FileStore;
  /** The types that are listed as taken, if any. */
  accepted: readonly string[];
  /** What one file may have at most to fit a request, in bytes. */
  maxBytes: number;
}

/** `not_kept`: the file is fine, but its bytes could not be kept on this device. */
export const KEEP_REJECTIONS = [...FILE_REJECTIONS, 'not_kept'] as const;
export type KeepRejection = (typeof KEEP_REJECTIONS)[number];

export type Kept =
  | { rejection: KeepRejection; entry: null; examined: null }
  | { rejection: null; entry: FileEntry; examined: Examined };

/**
 * Checks a file and keeps its bytes in the store under a new id. Never throws; a refused file
 * leaves nothing behind.
 */
export async function keepFile(picked: PickedFile, dependencies: KeepDependencies): Promise<Kept> {
  const { store, accepted, maxBytes } = dependencies;
  const { rejection, examined } = await checkFile(picked, accepted, maxBytes);
  if (examined === null) return { rejection, entry: null, examined };
  const id = newId();
  try {
    await store.put(id, picked.file);
  } catch {
    return { rejection: 'not_kept', entry: null, examined: null };
  }
  const { name, content_type, notices } = examined;
  rememberRemarks(id, { notices, original: picked.name });
  return { rejection: null, entry: { id, name, content_type, size: picked.file.size }, examined };
}

/** Every type that the ATS lists, for whatever kind of file. */
export function listedTypes(restrictions: AttachmentRestrictions | null): string[] {
  const rules = Object.values(restrictions?.types ?? {});
  return rules.flatMap((rule) => (rule?.is_supported ? (rule.accepted_mime_types ?? []) : []));
}

/** The entry with its likely kind, and a name that no other attached file has. */
export function asAttachment(
  { entry, examined }: Kept & { rejection: null },
  attached: readonly AttachmentEntry[],
  restrictions: AttachmentRestrictions | null,
  photographed = false,
): AttachmentEntry {
  const { group, text } = examined;
  const isDocument = group === 'pdf' || group === 'document' || group === 'text' || photographed;
  const rule = ruleFor(restrictions, 'CV');
  const taken =
    rule === null || (rule.is_supported && acceptsType(rule.accepted_mime_types, entry));
  const hasCv = attached.some(({ type }) => type === 'CV');
  return {
    ...entry,
    name: uniqueName(
      entry.name,
      attached.map(({ name }) => name),
    ),
    type: guessType({ name: entry.name, text, likelyCv: isDocument && taken && !hasCv }),
  };
}
