/** Receipts as files for a spreadsheet and for programs. */
import type { Receipt } from '../../contract/receipt.ts';

const COLUMNS: [string, (receipt: Receipt) => string | number | null][] = [
  ['id', ({ id }) => id],
  ['state', ({ state }) => state],
  ['sent_at', ({ created_at }) => created_at],
  ['updated_at', ({ updated_at }) => updated_at],
  ['integration_id', ({ integration_id }) => integration_id],
  ['first_name', ({ candidate }) => candidate.first_name],
  ['last_name', ({ candidate }) => candidate.last_name],
  ['email_address', ({ candidate }) => candidate.email_address],
  ['job_id', ({ job }) => job.id],
  ['job_name', ({ job }) => job.name],
  ['attempts', ({ attempts }) => attempts],
  ['candidate_id', ({ result }) => result?.candidate_id ?? null],
  ['application_id', ({ result }) => result?.application_id ?? null],
  ['candidate_url', ({ result }) => result?.candidate_url ?? null],
  ['warnings', ({ result }) => result?.warnings.join(' | ') ?? null],
  ['problem_code', ({ problem }) => problem?.code ?? null],
  ['problem_detail', ({ problem }) => problem?.detail ?? null],
  ['files', ({ attachments }) => attachments.map(({ name }) => name).join(' | ')],
  ['files_sha256', ({ attachments }) => attachments.map(({ sha256 }) => sha256 ?? '').join(' | ')],
];

/** Opens a formula in a spreadsheet (OWASP: CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value ?? '') ? `'${value}` : (value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV (RFC 4180) with a header, and a byte order mark so that Excel reads it as UTF-8. */
export function toCsv(receipts: readonly Receipt[]): string {
  const head = COLUMNS.map(([name]) => name).join(',');
  const rows = receipts.map((receipt) => COLUMNS.map(([, of]) => cell(of(receipt))).join(','));
  return `\uFEFF${[head, ...rows].join('\r\n')}\r\n`;
}

export function toJson(receipts: readonly Receipt[]): string {
  return `${JSON.stringify(receipts, null, 2)}\n`;
}
