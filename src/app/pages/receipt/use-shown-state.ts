/** What an ATS that stays silent looks like: not like something that is being sent for minutes. */
import { useEffect, useState } from 'react';
import type { SubmissionView } from '../../delivery/view/submission-view.ts';
import type { ShownState } from '../../ui/StateMark.tsx';

type Sent = Pick<SubmissionView, 'state' | 'updated_at'>;

/** Most ATSs answer within seconds; after so many milliseconds silence is worth a word. */
export const SILENT_MS = 20_000;

/**
 * How long it still looks like being sent, in milliseconds; 0: it does not any more, null: it is not
 * being sent. The clock of the gateway may be ahead of ours, so it never takes longer than a whole
 * `SILENT_MS` from now.
 */
export function untilSilentMs({ state, updated_at }: Sent, now: number): number | null {
  if (state !== 'sending' || updated_at === null) return null;
  return Math.min(SILENT_MS, Math.max(0, Date.parse(updated_at) + SILENT_MS - now));
}

/** The state to show for a submission: `unanswered` once the ATS has been silent for a while. */
export function useShownState({ state, updated_at }: Sent): ShownState {
  const [silentSince, setSilentSince] = useState<string | null>(null);
  const isSilent =
    silentSince === updated_at || untilSilentMs({ state, updated_at }, Date.now()) === 0;

  useEffect(() => {
    const wait = untilSilentMs({ state, updated_at }, Date.now());
    if (wait === null) return;
    const timer = setTimeout(() => setSilentSince(updated_at), wait);
    return () => clearTimeout(timer);
  }, [state, updated_at]);

  return state === 'sending' && isSilent ? 'unanswered' : state;
}
