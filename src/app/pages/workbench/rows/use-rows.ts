/** Everything that is not sent yet as rows of one table, with what each lacks. */
import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { uncheckedOf } from '../../../cv/session/unchecked.ts';
import { useWaiting } from '../../../delivery/outbox/waiting.ts';
import { receiptQueries } from '../../../delivery/receipts/receipt-queries.ts';
import { type SubmissionView, viewOfReceipt } from '../../../delivery/view/submission-view.ts';
import { fullName } from '../../../form/full-name.ts';
import type { FormIssue } from '../../../form/validate/intake-schema.ts';
import type { DraftSummary } from '../../../storage/drafts/draft.ts';
import { samePersons } from './same-person.ts';
import { useRowChecks } from './use-row-checks.ts';

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
  /** Names of entries of the same person. */
  same: readonly string[];
  draft: DraftSummary | null;
  view: SubmissionView | null;
}

/** The rows, latest first. `mayBeUnseen`: values that nobody has looked at keep no row from being ready. */
export function useRows(drafts: readonly DraftSummary[] | undefined, mayBeUnseen: boolean): Row[] {
  const checks = useRowChecks(drafts);
  const { submissions, unsettled } = useWaiting();
  const refused = useQueries({
    queries: unsettled.map(({ id }) => receiptQueries.one(id)),
    combine: (results) =>
      results.flatMap(({ data }) => (data?.state === 'refused' ? [viewOfReceipt(data)] : [])),
  });
  const views = useMemo(() => [...(submissions ?? []), ...refused], [submissions, refused]);
  const same = useMemo(
    () =>
      samePersons([
        ...(drafts ?? []).map(({ id, values }) => ({ id, candidate: values.candidate })),
        ...views,
        ...unsettled.map(({ id, draft }) => ({ id, candidate: draft.values.candidate })),
      ]),
    [drafts, views, unsettled],
  );
  return useMemo(() => {
    const namesOf = (id: string) => [
      ...new Set((same.get(id) ?? []).map(({ candidate }) => fullName(candidate))),
    ];
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
          issues: issues ?? [],
          unseen,
          same: namesOf(draft.id),
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
          issues: [],
          unseen: 0,
          same: [],
          draft: null,
          view,
        }),
      ),
    ];
    return rows.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  }, [drafts, checks, views, same, mayBeUnseen]);
}

function stateOf(issues: readonly FormIssue[] | undefined, isHeld: boolean): Row['state'] {
  if (issues === undefined) return 'checking';
  if (issues.length > 0) return 'missing';
  return isHeld ? 'unseen' : 'ready';
}
