/** Why something is not attached, in a sentence that says what to do. */
import type { Words } from '../words/words.ts';
import type { Refusal } from './add-file.ts';
import { NO_FILES, type NoFiles } from './dropped-items.ts';

export type WhyNot = Refusal | NoFiles;

/** `size` of the file and `max` of what one request can carry, in bytes. */
export function refusalWords(
  { t, bytes }: Words,
  { why, name, size, max }: { why: WhyNot; name: string; size: number; max: number },
): string {
  if (isNoFiles(why)) return t(`files.dropped.${why}`);
  return t(`files.rejected.${why}`, { name, size: bytes(size), max: bytes(max) });
}

/** Would the same file do, once something else is mended? */
export function canRetry(why: WhyNot): boolean {
  return why === 'unreadable' || why === 'vanished' || why === 'no_room';
}

function isNoFiles(why: WhyNot): why is NoFiles {
  return NO_FILES.some((reason) => reason === why);
}
