/**
 * What speaks against sending an entry, as far as is known already: an application of this person to
 * this job, and other entries on this device. Asks nobody: sending needs no network.
 */
import type { QueryClient } from '@tanstack/react-query';
import { isSameRecord } from '../../../kombo/values/record-id.ts';
import { queries } from '../../api/queries.ts';
import { invitationInPage } from '../../api/session-data.ts';
import { readStanding, twinsOf } from '../../delivery/twins/standing.ts';
import { isDoubtful, standingOf, type Twin } from '../../delivery/twins/twins.ts';
import type { Intake } from '../../form/intake-context.ts';
import { emailsOf } from '../../form/known/emails-of.ts';
import { applicationTo, type KnownApplication } from '../../form/known/known-application.ts';
import type { CheckedIntake } from '../../form/validate/intake-schema.ts';
import { draftStore } from '../../storage/device.ts';

/** What a person is asked about once. */
export interface FoundBefore {
  applied: KnownApplication | null;
  twins: readonly Twin[];
}

/** Null where nothing speaks against it. What cannot be read on this device holds nobody up. */
export async function findBefore(
  client: QueryClient,
  intake: Pick<Intake, 'id' | 'integrationId' | 'job'>,
  checked: Pick<CheckedIntake, 'candidate' | 'application'>,
): Promise<FoundBefore | null> {
  const applied = appliedBefore(client, intake, checked);
  const twins = await doubtfulTwins(intake).catch(() => []);
  return applied === null && twins.length === 0 ? null : { applied, twins };
}

/** Of the entry as it is kept: it is saved before it is sent. */
async function doubtfulTwins({ id, job }: Pick<Intake, 'id' | 'job'>): Promise<Twin[]> {
  // Whoever came by a link is told nothing of what others entered.
  if (invitationInPage !== null) return [];
  const draft = await draftStore.load(id);
  if (draft === undefined) return [];
  const mine = standingOf({ ...draft, job: job ?? draft.job }, 'draft');
  const twins = await twinsOf(mine, await readStanding());
  return twins.filter((twin) => isDoubtful(mine, twin));
}

/** The application that was found; null where there is none, or nobody has looked yet. */
function appliedBefore(
  client: QueryClient,
  { integrationId, job }: Pick<Intake, 'integrationId' | 'job'>,
  { candidate, application }: Pick<CheckedIntake, 'candidate' | 'application'>,
): KnownApplication | null {
  const { email_address, additional_email_addresses = [] } = candidate;
  const people = emailsOf({ email_address, additional_email_addresses }).flatMap((email) => {
    const found = client.getQueryData(queries.candidates(integrationId, email).queryKey);
    return found?.results ?? [];
  });
  return applicationTo(
    people,
    (applied) =>
      isSameRecord(applied, application.job_id) || (job !== null && isSameRecord(applied, job.id)),
  );
}
