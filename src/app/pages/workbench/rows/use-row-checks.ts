/** The checks of all rows, made in slices so that the page never stands still. */
import { useQueryClient } from '@tanstack/react-query';
import { startTransition, useEffect, useRef, useState } from 'react';
import type { FormIssue } from '../../../form/validate/intake-schema.ts';
import type { DraftSummary } from '../../../storage/drafts/draft.ts';
import { checkRow, createFacts } from './check-row.ts';

/** A slice of checks takes about so long, in milliseconds; a task over 50 is felt. */
const SLICE_MS = 12;
/** What was found is shown so often, in milliseconds: each time the whole table is put in order. */
const SHOW_MS = 250;

/** What each row lacks, by its id; a row that is not in it is being checked. */
export type RowIssues = ReadonlyMap<string, readonly FormIssue[]>;

/** Checks what is new or was changed; what is known stays shown meanwhile. */
export function useRowChecks(drafts: readonly DraftSummary[] | undefined): RowIssues {
  const client = useQueryClient();
  const [shown, setShown] = useState<RowIssues>(new Map());
  const known = useRef(new Map<string, { at: string; issues: readonly FormIssue[] }>());
  useEffect(() => {
    if (drafts === undefined) return;
    let isWanted = true;
    const check = async () => {
      const factsOf = createFacts(client);
      let started = performance.now();
      let isBuilt = false;
      let shownAt = started;
      const show = () => {
        const rows = drafts.flatMap(({ id }) => {
          const row = known.current.get(id);
          return row === undefined ? [] : [[id, row.issues] as const];
        });
        // The table is drawn in short pieces.
        startTransition(() => setShown(new Map(rows)));
      };
      for (const { id, updated_at, values } of drafts) {
        if (known.current.get(id)?.at === updated_at) continue;
        // The first one builds what all are checked by: that is a slice of its own.
        if (!isBuilt) await new Promise((resolve) => setTimeout(resolve, 0));
        const { issues } = await checkRow(values, factsOf);
        if (!isWanted) return;
        known.current.set(id, { at: updated_at, issues });
        if (!isBuilt) started = performance.now() - SLICE_MS;
        isBuilt = true;
        if (performance.now() - started < SLICE_MS) continue;
        if (performance.now() - shownAt > SHOW_MS) {
          show();
          shownAt = performance.now();
        }
        await new Promise((resolve) => setTimeout(resolve, 0));
        started = performance.now();
      }
      if (isWanted) show();
    };
    // Without the check the rows say that they are being checked; opening one tells more.
    void check().catch(() => {});
    return () => {
      isWanted = false;
    };
  }, [client, drafts]);
  return shown;
}
