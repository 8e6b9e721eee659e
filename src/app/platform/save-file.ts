/** A file that the page made, for the person to keep. */

/** The browser may still read it for a while after it was offered, in milliseconds. */
const KEEP_MS = 60_000;

/** Offers it as a download under this name. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
}
