/**
 * Hands a draft to a colleague. It leaves this device once the gateway has it, and not before: whatever
 * ends this in between leaves it here, and `settleHanded` finishes what was begun.
 */
import { Problem } from '../../../contract/problem.ts';
import { routes } from '../../../contract/routes.ts';
import { api } from '../../api/api.ts';
import { ApiProblem, ApiSignedOut, ApiUnreadable } from '../../api/request.ts';
import { locks } from '../../storage/device.ts';
import type { Edition } from '../../storage/drafts/handed-copies.ts';
import { handedCopies } from '../../storage/handed.ts';
import { outboxChanged } from '../outbox/waiting.ts';
import { askOnline } from '../receipts/ask-online.ts';
import { upload } from '../upload.ts';
import { readHandedAgain } from './handed-queries.ts';
import { packDraft } from './pack.ts';

/**
 * Why it stays here: another tab has it open or hands it over; it was changed meanwhile; it is not here any
 * more; it is too large; too much waits already; a colleague has it already.
 */
export type NotHandedReason = 'elsewhere' | 'changed' | 'missing' | 'tooLarge' | 'full' | 'other';

/** It was not handed over, for a reason that has a sentence. */
export class NotHanded extends Error {
  override name = 'NotHanded';
  readonly reason: NotHandedReason;
  constructor(reason: NotHandedReason) {
    super(`Not handed over: ${reason}.`);
    this.reason = reason;
  }
}

interface Giving {
  /** The colleague's opaque id. */
  to: string;
  unseen: readonly string[];
  /** What the gateway takes, in bytes. */
  maxBytes: number;
  /** The page that asks has it open, with everything kept; no other tab may have. */
  isOpenHere: boolean;
  onProgress?(sentBytes: number, totalBytes: number): void;
}

/** @throws NotHanded; else as `request` and `upload`, when nobody can say whether it arrived */
export function giveDraft(id: string, giving: Giving): Promise<void> {
  const give = () => alone(`intake.hand.${id}`, () => giveNow(id, giving));
  return giving.isOpenHere ? give() : alone(`intake.draft.${id}`, give);
}

async function giveNow(id: string, { to, unseen, maxBytes, onProgress }: Giving): Promise<void> {
  const whole = await handedCopies.read(id);
  if (whole === undefined) throw new NotHanded('missing');
  const packed = packDraft(whole, unseen);
  if (packed.size > maxBytes) throw new NotHanded('tooLarge');
  const { status, json } = await askOnline(() =>
    upload(routes.handDraft(id, to), packed, {
      onProgress: ({ sentBytes, totalBytes }) => onProgress?.(sentBytes, totalBytes),
    }),
  );
  if (status !== 200 && status !== 201) throw problemOf(status, json);
  const isGone = await letGo(id, whole.draft);
  // What was entered since is newer than what was handed.
  if (!isGone) await api.forgetHanded(id).catch(() => {});
  await readHandedAgain();
  if (!isGone) throw new NotHanded('changed');
}

/** The copy of this device goes, and its lists and other tabs show it. */
export async function letGo(id: string, edition: Edition): Promise<boolean> {
  const isGone = await handedCopies.letGo(id, edition);
  await outboxChanged();
  return isGone;
}

/** Runs it unless somebody else holds the name. @throws NotHanded */
export async function alone<T>(name: string, body: () => Promise<T>): Promise<T> {
  if (locks === undefined) return body();
  return locks.request(name, { ifAvailable: true }, (lock) => {
    if (lock === null) throw new NotHanded('elsewhere');
    return body();
  });
}

function problemOf(status: number, json: unknown): Error {
  if (status === 401) return new ApiSignedOut();
  const problem = Problem.safeParse(json);
  if (!problem.success) return new ApiUnreadable(status);
  const { kind, code } = problem.data;
  if (kind === 'too_large') return new NotHanded('tooLarge');
  if (code === 'handed_full') return new NotHanded('full');
  if (code === 'handed_other') return new NotHanded('other');
  return new ApiProblem(problem.data);
}
