import { useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { CandidateList } from '../../../../../contract/ats.ts';
import { isSameRecord } from '../../../../../kombo/values/record-id.ts';
import { useMay } from '../../../../api/use-may.ts';
import { emailsOf } from '../../../../form/known/emails-of.ts';
import { applicationTo, type KnownApplication } from '../../../../form/known/known-application.ts';
import type { DraftSummary } from '../../../../storage/drafts/draft.ts';
import { foundUnder, type LookUp, lookUpAll } from './look-ups.ts';

/** The rows come first: nobody waits for these. */
const AFTER_MS = 1_500;

const NO_DRAFTS: readonly DraftSummary[] = [];

/** What the ATS knows of the person of a row: nobody known has no entry. */
export interface KnownInAts {
  name: string;
  /** The application to the row's own job. */
  applied: KnownApplication | null;
}

/** Looks everybody up, and tells by the id of the draft who is known already. */
export function useLookUps(
  all: readonly DraftSummary[] | undefined,
): ReadonlyMap<string, KnownInAts> {
  // The rows come first, and what is typed or pressed.
  const drafts = useDeferredValue(all, NO_DRAFTS);
  const client = useQueryClient();
  const mayLookUp = useMay('look_up');
  const [round, setRound] = useState(0);
  const wanted = useMemo(() => (drafts ?? []).flatMap(lookUpsOf), [drafts]);
  const key = wanted.map(({ ats, email }) => `${ats} ${email}`).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same people are not begun anew
  useEffect(() => {
    if (!mayLookUp || key === '') return;
    const leaving = new AbortController();
    const onFound = () => setRound((before) => before + 1);
    const timer = setTimeout(
      () => void lookUpAll(wanted, { client, signal: leaving.signal, onFound }),
      AFTER_MS,
    );
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [client, mayLookUp, key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round more is known
  return useMemo(() => {
    const known = new Map<string, KnownInAts>();
    for (const draft of drafts ?? []) {
      const people = lookUpsOf(draft).flatMap(
        (lookUp) => foundUnder(client, lookUp)?.results ?? [],
      );
      const found = knownOf(draft, people);
      if (found !== null) known.set(draft.id, found);
    }
    return known;
  }, [drafts, client, round]);
}

const asked = new WeakMap<DraftSummary, LookUp[]>();

function lookUpsOf(draft: DraftSummary): LookUp[] {
  const { x_integration_id: ats, candidate } = draft.values;
  const known = asked.get(draft);
  if (known !== undefined) return known;
  const lookUps = ats === '' ? [] : emailsOf(candidate).map((email) => ({ ats, email }));
  asked.set(draft, lookUps);
  return lookUps;
}

function knownOf({ values }: DraftSummary, people: CandidateList['results']): KnownInAts | null {
  const [first] = people;
  if (first === undefined) return null;
  const { job_id } = values.application;
  const applied = applicationTo(people, (job) => isSameRecord(job, job_id));
  const name = [first.first_name, first.last_name].filter(Boolean).join(' ');
  return { name: applied?.name ?? name, applied };
}
