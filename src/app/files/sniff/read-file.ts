/** Reading parts of a file that a person picked, with failures that say what happened to it. */

/** The file was moved, renamed or deleted after it was picked, or its drive was taken out. */
export class FileVanished extends Error {
  constructor(cause?: unknown) {
    super('The file is not where it was picked.', { cause });
    this.name = 'FileVanished';
  }
}

/** The file is there but cannot be read: locked, no permission, changed since, a failing drive. */
export class FileUnreadable extends Error {
  constructor(cause?: unknown) {
    super('The file cannot be read.', { cause });
    this.name = 'FileUnreadable';
  }
}

/** Why a file could not be read. */
export type ReadError = FileVanished | FileUnreadable;

/** The error that a failed read stands for (File API, section 7: NotFound, NotReadable, …). */
export function toReadError(error: unknown): ReadError {
  if (error instanceof FileVanished || error instanceof FileUnreadable) return error;
  const name = error instanceof Error ? error.name : '';
  return name === 'NotFoundError' ? new FileVanished(error) : new FileUnreadable(error);
}

/** As much of a Blob as is read of it. */
export interface ByteSource {
  readonly size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** Bytes that are in memory already, to be read like a file. */
export function sourceOf(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    slice: (start, end) => ({
      arrayBuffer: async () => new Uint8Array(bytes.subarray(start, end)).buffer,
    }),
  };
}

/** A drive that gives nothing for this long counts as failing, in milliseconds. */
const SILENT_MS = 30_000;

/**
 * The bytes from `start` to `end` (exclusive), fewer where the file ends.
 * @throws FileVanished, FileUnreadable
 */
export async function readSlice(
  file: ByteSource,
  start: number,
  end: number,
): Promise<Uint8Array<ArrayBuffer>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new FileUnreadable()), SILENT_MS);
  });
  try {
    return new Uint8Array(await Promise.race([file.slice(start, end).arrayBuffer(), silence]));
  } catch (error) {
    throw toReadError(error);
  } finally {
    clearTimeout(timer);
  }
}
