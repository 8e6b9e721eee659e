/** A file's base64 as a Blob, made slice by slice: its text never exists in one piece. */
import { FileUnreadable, readSlice } from '../sniff/read-file.ts';
import { toBase64 } from './to-base64.ts';

/** A multiple of three, so that no slice but the last is padded. */
export const SLICE_BYTES = 3 * 262_144;

/**
 * `onProgress` hears how many bytes of the file are done.
 * @throws FileVanished, FileUnreadable (also when the file changed its length meanwhile)
 */
export async function encodeSlices(
  file: Blob,
  onProgress: (doneBytes: number) => void = () => {},
  sliceBytes = SLICE_BYTES,
): Promise<Blob> {
  const parts: Blob[] = [];
  for (let at = 0; at < file.size; at += sliceBytes) {
    const end = Math.min(at + sliceBytes, file.size);
    const bytes = await readSlice(file, at, end);
    if (bytes.length !== end - at) throw new FileUnreadable();
    parts.push(new Blob([toBase64(bytes)]));
    onProgress(end);
  }
  return new Blob(parts);
}
