/** Tables as text for a spreadsheet. */

export type Cell = string | number | null;

/** Opens a formula in a spreadsheet, full-width signs included (OWASP: CSV injection). */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

function written(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value ?? '') ? `'${value}` : (value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV (RFC 4180) with a header, and a byte order mark so that Excel reads it as UTF-8. */
export function csvOf(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, ...rows].map((row) => row.map(written).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
