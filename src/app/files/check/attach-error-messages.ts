/** Why something is not attached, in a sentence that says what to do. */
import type { I18n } from '../../i18n/i18n.ts';
import type { KeepRejection } from '../attach/add-file.ts';
import { NO_FILES, type NoFiles } from '../attach/dropped-items.ts';

export type AttachError = KeepRejection | NoFiles;

/** `size` of the file and `max` of what one request can carry, in bytes. */
export function attachErrorMessage(
  { t, bytes }: I18n,
  { why, name, size, max }: { why: AttachError; name: string; size: number; max: number },
): string {
  if (isNoFiles(why)) return t(`files.dropped.${why}`);
  return t(`files.rejected.${why}`, { name, size: bytes(size), max: bytes(max) });
}

/** Would the same file do, once something else is mended? */
export function canRetry(why: AttachError): boolean {
  return why === 'unreadable' || why === 'vanished' || why === 'not_kept';
}

function isNoFiles(why: AttachError): why is NoFiles {
  return NO_FILES.some((reason) => reason === why);
}
