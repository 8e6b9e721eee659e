/** Whether two files hold the same, whatever they are called. */

const MiB = 1024 * 1024;

/** Compares slice by slice; false too when one of them cannot be read. */
export async function sameBytes(a: Blob, b: Blob): Promise<boolean> {
  if (a.size !== b.size) return false;
  try {
    for (let start = 0; start < a.size; start += MiB) {
      const [left, right] = await Promise.all(
        [a, b].map(async (blob) => bytesOf(blob.slice(start, start + MiB))),
      );
      if (left?.some((byte, index) => byte !== right?.[index])) return false;
    }
    return true;
  } catch {
    return false;
  }
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

/** SHA-256 in hex; null for what cannot be read, and on pages that came over plain HTTP, which have no digests. */
export async function digestOf(file: Blob): Promise<string | null> {
  try {
    const bytes = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return null;
  }
}
