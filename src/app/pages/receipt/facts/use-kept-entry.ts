/** What was entered for a submission, as far as this browser still keeps it. */
import { useEffect, useState } from 'react';
import { useWaiting } from '../../../delivery/outbox/waiting.ts';
import type { IntakeValues } from '../../../form/values.ts';
import { draftStore, outboxStore } from '../../../storage/device.ts';
import { completeValues } from '../../../storage/drafts/draft.ts';

/** All that was entered. */
export interface KeptEntry {
  values: IntakeValues;
  /** It is kept still; false: it was delivered since, and is held for as long as the page is open. */
  isHere: boolean;
}

/** Null until it was read, and where this browser has nothing of it: it was sent from another, or is delivered. */
export function useKeptEntry(id: string): KeptEntry | null {
  const [kept, setKept] = useState<KeptEntry | null>(null);
  const { submissions, kept: sent } = useWaiting();
  const isSent = sent.has(id);
  const isWaiting = submissions?.some((view) => view.id === id) === true;

  // biome-ignore lint/correctness/useExhaustiveDependencies: where it stands is the reason to read again
  useEffect(() => {
    let current = true;
    const read = async () =>
      (await outboxStore.getSent(id))?.draft ?? (await draftStore.load(id)) ?? null;
    read().then(
      (draft) => {
        if (!current) return;
        // What somebody is reading is not taken from under their eyes by its delivery.
        setKept((last) =>
          draft === null
            ? last && { ...last, isHere: false }
            : { values: completeValues(draft.values), isHere: true },
        );
      },
      // A browser that keeps nothing has nothing to show.
      () => {},
    );
    return () => {
      current = false;
    };
  }, [id, isSent, isWaiting]);

  return kept;
}
