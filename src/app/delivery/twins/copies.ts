/** Which CVs on this device hold the very same, told by bytes and not by names. */
import { digestOf } from '../../files/attach/same-bytes.ts';
import { draftStore } from '../../storage/device.ts';

/** A CV on this device. */
export interface KeptCv {
  /** The id of its entry. */
  owner: string;
  file: string;
  size: number;
}

/** By file: its bytes never change under one id. Null where they cannot be read. */
const digests = new Map<string, string | null>();

/** The digest of a CV; null where it cannot be read. Each file is read once a page. */
export async function digestOfKept({ owner, file }: KeptCv): Promise<string | null> {
  const known = digests.get(file);
  if (known !== undefined) return known;
  const kept = await draftStore.files(owner).get(file);
  const digest = kept && (await digestOf(kept));
  digests.set(file, digest);
  return digest;
}

/**
 * The digests of those that may have a copy among the others, by the ids of their entries. Only files
 * of one size are read, one after the other; `signal` ends it. Never rejects.
 */
export async function digestsOfAlike(
  cvs: readonly KeptCv[],
  digest: (cv: KeptCv) => Promise<string | null>,
  signal?: AbortSignal,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const alike of Map.groupBy(cvs, ({ size }) => size).values()) {
    if (alike.length < 2) continue;
    for (const cv of alike) {
      if (signal?.aborted) return found;
      const told = await digest(cv).catch(() => null);
      if (told !== null) found.set(cv.owner, told);
    }
  }
  return found;
}
