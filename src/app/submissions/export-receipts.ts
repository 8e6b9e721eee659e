/** Receipts as files for a spreadsheet and for programs. */
import type { Receipt } from '../../contract/receipt.ts';
import type { OutboxItem } from '../outbox/outbox-item.ts';
import type { ShownState } from './StateMark.tsx';

/** A receipt, or what still waits on this device: null is what only the gateway knows. */
export type ExportedRow = Omit<Receipt, 'state' | 'attempts' | 'updated_at' | 'problem'> & {
  state: ShownState;
  attempts: number | null;
  updated_at: string | null;
  problem: Pick<NonNullable<Receipt['problem']>, 'code' | 'detail' | 'issues'> | null;
};

/**
 * The receipts and under them what waits or was stopped here. What was accepted although its
 * answer was lost is told by its receipt alone; of a conflict both are told, for they differ.
 */
export function withWaiting(
  receipts: readonly Receipt[],
  items: readonly OutboxItem[],
): ExportedRow[] {
  const known = new Set(receipts.map(({ id }) => id));
  const here = items.filter(({ id, failure }) => !known.has(id) || failure?.kind === 'conflict');
  return [...receipts, ...here.map(rowOf)];
}

function rowOf({ id, summary, created_at, next_attempt_at, failure }: OutboxItem): ExportedRow {
  return {
    ...summary,
    id,
    state: next_attempt_at === null ? 'stopped' : 'waiting',
    attempts: null,
    next_attempt_at,
    created_at,
    updated_at: null,
    attachments: summary.attachments.map((file) => ({
      ...file,
      type: null,
      content_type: null,
      sha256: null,
    })),
    result: null,
    problem: failure && { code: failure.kind, detail: failure.detail, issues: failure.issues },
    lookup: { last_at: null, count: 0 },
    confirmed_by: null,
  };
}

const COLUMNS: [string, (row: ExportedRow) => string | number | null][] = [
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

/** Opens a formula in a spreadsheet, full-width signs included (OWASP: CSV injection). */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value ?? '') ? `'${value}` : (value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV (RFC 4180) with a header, and a byte order mark so that Excel reads it as UTF-8. */
export function toCsv(rows: readonly ExportedRow[]): string {
  const head = COLUMNS.map(([name]) => name).join(',');
  const lines = rows.map((row) => COLUMNS.map(([, of]) => cell(of(row))).join(','));
  return `\uFEFF${[head, ...lines].join('\r\n')}\r\n`;
}

export function toJson(rows: readonly ExportedRow[]): string {
  return `${JSON.stringify(rows, null, 2)}\n`;
}
