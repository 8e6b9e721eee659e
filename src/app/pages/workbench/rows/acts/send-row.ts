/** Sends an entry from the workbench: checked again as it is kept now, then handed over. */
import type { QueryClient } from '@tanstack/react-query';
import { isSameRecord } from '../../../../../kombo/values/record-id.ts';
import { queries } from '../../../../api/queries.ts';
import { handOver } from '../../../../delivery/outbox/hand-over.ts';
import { readSent, twinsOf } from '../../../../delivery/twins/standing.ts';
import { isDoubtful, type Standing, standingOf } from '../../../../delivery/twins/twins.ts';
import { emailsOf } from '../../../../form/known/emails-of.ts';
import { applicationTo } from '../../../../form/known/known-application.ts';
import { draftStore } from '../../../../storage/device.ts';
import { checkRow, type FactsOf } from '../check-row.ts';

/**
 * What became of one try: handed over; something is missing; the ATS has an application of this
 * person for this job; an entry of perhaps this person was sent from here; another tab has sent it;
 * it was deleted; its files or the room on the device are gone.
 */
export type SendOutcome = 'sent' | 'missing' | 'applied' | 'twin' | 'elsewhere' | 'gone' | 'failed';

interface SendOptions {
  client: QueryClient;
  factsOf: FactsOf;
  /** A person has said that an earlier application, or entry, is no reason to wait. */
  again: boolean;
  /** What was sent by the same run: it is compared with the next ones, delivered since or not. */
  sent: Standing[];
}

/** Never throws. Twice for one entry is sending once: the draft's id is the submission's. */
export async function sendRow(
  id: string,
  { client, factsOf, again, sent }: SendOptions,
): Promise<SendOutcome> {
  try {
    const draft = await draftStore.load(id);
    if (await draftStore.isSent(id)) return 'elsewhere';
    if (draft === undefined) return 'gone';
    const { checked } = await checkRow(draft.values, factsOf);
    if (checked === null) return 'missing';
    const { job } = await factsOf(draft.values);
    const ats = draft.values.x_integration_id;
    const emails = emailsOf(draft.values.candidate);
    if (!again && (await hasApplied(client, ats, emails, checked.application.job_id))) {
      return 'applied';
    }
    const mine = standingOf({ ...draft, job: draft.job ?? job }, 'sent');
    if (!again && (await wasEntered(mine, sent))) return 'twin';
    await handOver({ id, files: draftStore.files(id), job }, checked);
    sent.push(mine);
    return 'sent';
  } catch {
    return 'failed';
  }
}

/**
 * Was perhaps the same person sent from here? Other drafts hold nobody up: they stand in the table as
 * well, and are held as soon as one of them is sent.
 */
async function wasEntered(mine: Standing, sent: readonly Standing[]): Promise<boolean> {
  const kept = await readSent().catch(() => []);
  const twins = await twinsOf(mine, [...kept, ...sent]);
  return twins.some((twin) => isDoubtful(mine, twin));
}

/** An empty or failed look-up is no proof and holds nobody up: the ATS itself looks again. */
async function hasApplied(client: QueryClient, ats: string, emails: string[], jobId: string) {
  const asked = emails.map((email) => {
    const options = { ...queries.candidates(ats, email), networkMode: 'always' as const };
    return client.fetchQuery({ ...options, retry: false }).catch(() => null);
  });
  const found = (await Promise.all(asked)).flatMap((answer) => answer?.results ?? []);
  return applicationTo(found, (job) => isSameRecord(job, jobId)) !== null;
}
