/**
 * Looking for an application whose delivery is in doubt. The ATS serves a copy that may be hours
 * old, so an empty look-up is no proof, and an application that is found may be an older one of the
 * same person. It is taken as ours only when nothing speaks for anybody else.
 */
import type { DeliveryResult } from '../../contract/receipt.ts';
import type { AtsApplication, AtsCandidate } from '../../kombo/person.ts';
import type { Ats } from '../ats/client.ts';
import { webAddress } from '../ats/creation.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { personOf, type Submission } from '../ledger/submission.ts';

/** Nobody has more pages of people under one address. */
const MAX_PAGES = 4;

export type LookUp = (submission: Submission) => Promise<DeliveryResult | null>;

/** @throws AtsFault when the ATS cannot be asked. */
export function createLookUp(options: {
  ats: Pick<Ats, 'candidates'>;
  ledger: Pick<Ledger, 'isApplicationTaken'>;
  clockSkewMs: number;
}): LookUp {
  const { ats, ledger, clockSkewMs } = options;

  return async function lookUp(submission) {
    const { integration_id, candidate: wanted } = submission;
    let cursor: string | undefined;
    for (let page = 0; page < MAX_PAGES; page++) {
      const { results, next } = await ats.candidates(integration_id, {
        email: wanted.email_address,
        cursor,
      });
      for (const person of results) {
        const found = await ourApplication(submission, person);
        if (found !== null) return toResult(person, found);
      }
      if (next === null) return null;
      cursor = next;
    }
    return null;
  };

  async function ourApplication(
    submission: Submission,
    person: AtsCandidate,
  ): Promise<AtsApplication | null> {
    if (!isPerson(person, personOf(submission))) return null;
    for (const application of person.applications) {
      if (!isForJob(application, submission.job.id)) continue;
      if (!isMadeSince(application, submission.first_sent_at, clockSkewMs)) continue;
      const isTaken = await ledger.isApplicationTaken(
        submission.integration_id,
        application.id,
        submission.id,
      );
      if (!isTaken) return application;
    }
    return null;
  }
}

/** Kombo drops addresses from what it returns that fail its ASCII pattern: then its filter counts. */
const RETURNED_BY_KOMBO = /^[\w'+-]+(\.[\w'+-]+)*@[A-Za-z0-9.-]+\.[a-z]{2,}$/;

function isPerson(person: AtsCandidate, email: string): boolean {
  const known = person.email_addresses.map(({ email_address }) => email_address?.toLowerCase());
  return known.includes(email) || !RETURNED_BY_KOMBO.test(email);
}

function isForJob({ job }: AtsApplication, jobId: string): boolean {
  return job !== null && (job.id === jobId || `remote:${job.remote_id}` === jobId);
}

/**
 * Was the application made after we began to send? Without a time it could be any older one. A
 * time at midnight may be only a date, so the whole day must lie after ours.
 */
export function isMadeSince(
  { remote_created_at }: Pick<AtsApplication, 'remote_created_at'>,
  firstSentAt: number | null,
  clockSkewMs: number,
): boolean {
  if (remote_created_at === null || firstSentAt === null) return false;
  const made = Date.parse(remote_created_at);
  return !Number.isNaN(made) && made >= firstSentAt - clockSkewMs;
}

function toResult(person: AtsCandidate, application: AtsApplication): DeliveryResult {
  return {
    candidate_id: person.id,
    application_id: application.id,
    candidate_url: webAddress(person.remote_url ?? application.remote_url),
    warnings: [],
  };
}
