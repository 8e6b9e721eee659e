/** Everything that is not sent yet as rows of one table, with what each lacks. */
import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { uncheckedOf } from '../../../cv/session/unchecked.ts';
import { useWaiting } from '../../../delivery/outbox/waiting.ts';
import { receiptQueries } from '../../../delivery/receipts/receipt-queries.ts';
import type { Twin } from '../../../delivery/twins/twins.ts';
import { type SubmissionView, viewOfReceipt } from '../../../delivery/view/submission-view.ts';
import { fullName } from '../../../form/full-name.ts';
import type { FormIssue } from '../../../form/validate/intake-schema.ts';
import type { DraftSummary } from '../../../storage/drafts/draft.ts';
import { type KnownInAts, useLookUps } from './duplicates/use-look-ups.ts';
import { useTwins } from './duplicates/use-twins.ts';
import { useRowChecks } from './use-row-checks.ts';

const NONE: readonly Twin[] = [];
const NO_ISSUES: readonly FormIssue[] = [];

/** A row: a draft with what it lacks, or a submission that waits here or was refused. */
export interface Row {
  id: string;
  name: string;
  email: string;
  job: string | null;
  /** When it was changed or sent last (ISO 8601). */
  at: string;
  state: 'checking' | 'missing' | 'unseen' | 'ready' | 'waiting' | 'refused';
  /** What is missing; empty for what is not a draft. */
  issues: readonly FormIssue[];
  /** Values of the CV that nobody has looked at. */
  unseen: number;
  /** Other entries on this device of perhaps the same person, as far as a row names them. */
  twins: readonly Twin[];
  /** What the ATS knows of the person; null while nobody knows. */
  known: KnownInAts | null;
  draft: DraftSummary | null;
  view: SubmissionView | null;
}

/** The rows, latest first. `mayBeUnseen`: values that nobody has looked at keep no row from being ready. */
export function useRows(drafts: readonly DraftSummary[] | undefined, mayBeUnseen: boolean): Row[] {
  const checks = useRowChecks(drafts);
  const known = useLookUps(drafts);
  const twins = useTwins(drafts);
  const { submissions, unsettled } = useWaiting();
  const refused = useQueries({
    queries: unsettled.map(({ id }) => receiptQueries.one(id)),
    combine: (results) =>
      results.flatMap(({ data }) => (data?.state === 'refused' ? [viewOfReceipt(data)] : [])),
  });
  const views = useMemo(() => [...(submissions ?? []), ...refused], [submissions, refused]);
  return useMemo(() => {
    const rows = [
      ...(drafts ?? []).map((draft): Row => {
        const issues = checks.get(draft.id);
        const unseen = uncheckedOf(draft.id).length;
        const isHeld = unseen > 0 && !mayBeUnseen;
        return {
          id: draft.id,
          name: fullName(draft) || (draft.file_name ?? ''),
          email: draft.values.candidate.email_address,
          job: draft.job && (draft.job.name ?? ''),
          at: draft.updated_at,
          state: stateOf(issues, isHeld),
          issues: issues ?? NO_ISSUES,
          unseen,
          twins: twins.get(draft.id) ?? NONE,
          known: known.get(draft.id) ?? null,
          draft,
          view: null,
        };
      }),
      ...views.map(
        (view): Row => ({
          id: view.id,
          name: fullName(view.candidate),
          email: view.candidate.email_address,
          job: view.job.name ?? '',
          at: view.created_at,
          state: view.state === 'waiting' ? 'waiting' : 'refused',
          issues: NO_ISSUES,
          unseen: 0,
          twins: twins.get(view.id) ?? NONE,
          known: null,
          draft: null,
          view,
        }),
      ),
    ];
    return steady(onceEach(rows).toSorted((a, b) => (a.at < b.at ? 1 : -1)));
  }, [drafts, checks, views, twins, known, mayBeUnseen]);
}

/** What was sent a moment ago may stand among the drafts still, and what was refused among what waits. */
export function onceEach<T extends { id: string }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function stateOf(issues: readonly FormIssue[] | undefined, isHeld: boolean): Row['state'] {
  if (issues === undefined) return 'checking';
  if (issues.length > 0) return 'missing';
  return isHeld ? 'unseen' : 'ready';
}

const lastRows = new Map<string, Row>();

/** Rows that say what they said before are the same objects, so that they are not drawn again. */
function steady(rows: readonly Row[]): Row[] {
  const next = rows.map((row) => {
    const last = lastRows.get(row.id);
    return last !== undefined && isSame(last, row) ? last : row;
  });
  lastRows.clear();
  for (const row of next) lastRows.set(row.id, row);
  return next;
}

function isSame(a: Row, b: Row): boolean {
  return (Object.keys(a) as (keyof Row)[]).every((key) => {
    const [before, after] = [a[key], b[key]];
    if (Object.is(before, after)) return true;
    // What is made anew each time.
    return key === 'twins' && areSame(a.twins, b.twins);
  });
}

function areSame(a: readonly Twin[], b: readonly Twin[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ entry, by }, at) => {
      const other = b[at];
      return (
        other?.entry.id === entry.id &&
        other.entry.name === entry.name &&
        other.by.join() === by.join()
      );
    })
  );
}
