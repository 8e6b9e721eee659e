/**
 * How somebody without a password signs in again when the session has ended: the pages for those who
 * came by a link set it once, and requests that are answered with 401 use it.
 */
export const renewal: { run: (() => Promise<unknown>) | null } = { run: null };

/** True when the session is there again, so that asking again helps. */
export async function isRenewed(): Promise<boolean> {
  if (renewal.run === null) return false;
  return renewal.run().then(
    () => true,
    () => false,
  );
}
