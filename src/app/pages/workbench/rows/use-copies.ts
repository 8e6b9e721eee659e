/** Which entries hold the very same file as their CV, told by bytes and not by names. */
import { useEffect, useState } from 'react';
import { useWaiting } from '../../../delivery/outbox/waiting.ts';
import { digestOf } from '../../../files/attach/same-bytes.ts';
import { fullName } from '../../../form/full-name.ts';
import type { IntakeValues } from '../../../form/values.ts';
import { draftStore } from '../../../storage/device.ts';
import type { DraftSummary } from '../../../storage/drafts/draft.ts';
import { cvOfEntry } from './cv-of.ts';

/** The rows come first, and many may still be coming. */
const AFTER_MS = 2_000;

/** A CV on this device. */
export interface KeptCv {
  owner: string;
  /** Whose, or the file's name. */
  name: string;
  file: string;
  size: number;
}

/** Digests by file: its bytes never change under one id. Null where they cannot be read. */
const digests = new Map<string, string | null>();

async function digestOfKept({ owner, file }: KeptCv): Promise<string | null> {
  const known = digests.get(file);
  if (known !== undefined) return known;
  const kept = await draftStore.files(owner).get(file);
  const digest = kept && (await digestOf(kept));
  digests.set(file, digest);
  return digest;
}

/**
 * By the id of its entry, the others whose CV holds the same. Only files of one size are read, one
 * after the other; `signal` ends it.
 */
export async function findCopies(
  cvs: readonly KeptCv[],
  digest: (cv: KeptCv) => Promise<string | null>,
  signal: AbortSignal,
): Promise<Map<string, KeptCv[]>> {
  const found = new Map<string, KeptCv[]>();
  for (const alike of Map.groupBy(cvs, ({ size }) => size).values()) {
    if (alike.length < 2) continue;
    const byDigest = new Map<string, KeptCv[]>();
    for (const cv of alike) {
      if (signal.aborted) return found;
      const told = await digest(cv).catch(() => null);
      if (told !== null) byDigest.set(told, [...(byDigest.get(told) ?? []), cv]);
    }
    for (const same of byDigest.values()) {
      for (const cv of same) {
        const others = same.filter(({ owner }) => owner !== cv.owner);
        if (others.length > 0) found.set(cv.owner, others);
      }
    }
  }
  return found;
}

function keptCv(owner: string, values: IntakeValues): KeptCv[] {
  const cv = cvOfEntry(values);
  if (cv === null) return [];
  return [{ owner, name: fullName(values.candidate) || cv.name, file: cv.id, size: cv.size }];
}

/** Names of the other entries with the same CV, among drafts and what was sent from here, by id. */
export function useCopies(
  drafts: readonly DraftSummary[] | undefined,
): ReadonlyMap<string, readonly string[]> {
  const { unsettled } = useWaiting();
  const [copies, setCopies] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  useEffect(() => {
    if (drafts === undefined) return;
    const leaving = new AbortController();
    const find = async () => {
      const cvs = [
        ...drafts.flatMap(({ id, values }) => keptCv(id, values)),
        ...unsettled.flatMap(({ id, draft }) => keptCv(id, draft.values)),
      ];
      const found = await findCopies(cvs, digestOfKept, leaving.signal);
      if (leaving.signal.aborted) return;
      setCopies((before) => {
        const next = [...found].map(
          ([id, others]) => [id, [...new Set(others.map(({ name }) => name))]] as const,
        );
        return before.size === 0 && next.length === 0 ? before : new Map(next);
      });
    };
    const timer = setTimeout(() => void find(), AFTER_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [drafts, unsettled]);
  return copies;
}
