/** What stands on this device, read for comparing. */
import { database, draftStore, outboxStore } from '../../storage/device.ts';
import { completeValues, type Draft } from '../../storage/drafts/draft.ts';
import type { SentEntry } from '../../storage/outbox/sent-entry.ts';
import { digestOfKept, digestsOfAlike } from './copies.ts';
import { findTwins, type Standing, standingOf, type Twin } from './twins.ts';

/** An entry as it is kept, whatever version of the form wrote it. */
const whole = (draft: Draft) => ({ ...draft, values: completeValues(draft.values) });

/** What waits here to be sent: until it is accepted its draft is kept. */
export async function readWaiting(): Promise<Standing[]> {
  const drafts = await database.read(async (tables) => {
    const found: Draft[] = [];
    for (const { id } of await tables.list('outbox')) {
      const draft = await tables.get('drafts', id);
      if (draft !== undefined) found.push(draft);
    }
    return found;
  });
  return drafts.map((draft) => standingOf(whole(draft), 'waiting'));
}

/** What was sent from here and not replaced since. */
export const standingOfSent = (sent: readonly SentEntry[]): Standing[] =>
  sent
    .filter(({ fixed_as }) => fixed_as === null)
    .map(({ draft }) => standingOf(whole(draft), 'sent'));

/** What waits, and what was sent from here. */
export async function readSent(): Promise<Standing[]> {
  const [waiting, sent] = await Promise.all([readWaiting(), outboxStore.listSent()]);
  return [...waiting, ...standingOfSent(sent)];
}

/** Everything on this device. */
export async function readStanding(): Promise<Standing[]> {
  const [drafts, sent] = await Promise.all([draftStore.list(), readSent()]);
  return [...drafts.map((draft) => standingOf(draft, 'draft')), ...sent];
}

/** The twins of one entry among these. Its CV is read, and those of its size. Never rejects. */
export async function twinsOf(mine: Standing, others: readonly Standing[]): Promise<Twin[]> {
  const rest = others.filter(({ id }) => id !== mine.id);
  const size = mine.cv?.size;
  const alike = [mine, ...rest].flatMap(({ cv }) => (cv?.size === size && cv ? [cv] : []));
  const digests = await digestsOfAlike(alike, digestOfKept);
  return findTwins([mine, ...rest], digests, { of: [mine] }).get(mine.id) ?? [];
}
