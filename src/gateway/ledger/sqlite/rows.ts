/** Rows as SQLite returns them. */

/** The columns that `toStored` reads. */
export const STORED = 'record, version, body_hash';
/** A number of a row such as `SELECT count(*) AS n`. */
export function numberOf(row: Record<string, unknown> | undefined, name: string): number | null {
  const value = row?.[name];
  return typeof value === 'number' ? value : null;
}
