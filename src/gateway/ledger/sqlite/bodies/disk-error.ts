/** Errors of the file system in the ledger's words. */
import { LedgerFull, LedgerUnavailable } from '../../ledger.ts';

/** Such as `ENOSPC`; undefined for an error that is not the system's. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/**
 * LedgerFull when there is no room, or no more of it for this user; else LedgerUnavailable with its
 * cause.
 */
export function fromDisk(error: unknown): Error {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new LedgerFull();
  return new LedgerUnavailable('The disk of the ledger fails.', { cause: error });
}
