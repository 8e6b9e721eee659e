/**
 * Looking for an application whose delivery is in doubt. The ATS serves a copy that may be hours
 * old, so an empty look-up is no proof, and an application that is found may be an older one of the
 * same person. It is taken as ours only when nothing speaks for anybody else.
 */
import type { DeliveryResult } from '../../contract/receipt.ts';
import type { AtsApplication, AtsCandidate } from '../../kombo/answers/person.ts';
import { isSameRecord, remoteIdIn } from '../../kombo/values/record-id.ts';
import { AtsSaidNo } from '../ats/ats-error.ts';
import type { Ats, PageOf, PageQuery } from '../ats/client.ts';
import { webAddress } from '../ats/creation.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { personOf, type Submission } from '../ledger/submission.ts';

/** Nobody has more pages of people under one address, nor a job of applications within a few hours. */
const MAX_PAGES = 4;

/** A job of which only its id stands there. */
const NOTHING_ELSE = { name: null, remote_id: null };

/** Finds our application, or null. @throws AtsError when the ATS cannot be asked */
export type LookUp = (submission: Submission) => Promise<DeliveryResult | null>;

/**
 * Looks for the person by e-mail address, then for the application among the job's newest: an ATS
 * may offer one list and not the other, and either may be synced first.
 */
export function createLookUp(options: {
  ats: Pick<Ats, 'candidates' | 'applications'>;
  ledger: Pick<Ledger, 'isApplicationTaken'>;
  clockSkewMs: number;
}): LookUp {
  const { ats, ledger, clockSkewMs } = options;

  return async function lookUp(submission) {
    if (submission.first_sent_at === null) return null;
    return (await amongPeople(submission)) ?? (await amongApplications(submission));
  };

  function amongPeople(submission: Submission): Promise<DeliveryResult | null> {
    const query = { email: submission.candidate.email_address };
    const email = personOf(submission);
    return firstOnPages(ats.candidates, submission, query, async (person) => {
      if (!hasAddress(person, email) && RETURNED_BY_KOMBO.test(email)) return null;
      for (const application of person.applications) {
        if (await isOurs(submission, application)) return toResult(person, application);
      }
      return null;
    });
  }

  function amongApplications(submission: Submission): Promise<DeliveryResult | null> {
    const since = new Date((submission.first_sent_at ?? 0) - clockSkewMs).toISOString();
    const remoteId = remoteIdIn(submission.job.id);
    const query: PageQuery = {
      ...(remoteId === null ? { job_ids: submission.job.id } : { job_remote_ids: remoteId }),
      remote_created_after: since,
      // An ATS that lacks one of these filters answers with more, and each is looked at anyway.
      ignore_unsupported_filters: 'true',
    };
    return firstOnPages(ats.applications, submission, query, async (application) => {
      const { candidate, job_id } = application;
      // This list is not asked for one person, so the address must stand there.
      if (candidate === null || !hasAddress(candidate, personOf(submission))) return null;
      const job = application.job ?? (job_id === null ? null : { id: job_id, ...NOTHING_ELSE });
      const ours = await isOurs(submission, { ...application, job });
      return ours ? toResult(candidate, application) : null;
    });
  }

  async function isOurs(submission: Submission, application: AtsApplication): Promise<boolean> {
    if (!isSameRecord(application.job, submission.job.id)) return false;
    if (!isMadeSince(application, submission.first_sent_at, clockSkewMs)) return false;
    const { integration_id, id } = submission;
    return !(await ledger.isApplicationTaken(integration_id, application.id, id));
  }
}

/** The first that `find` makes of the items of a list; null when the ATS does not offer the list. */
async function firstOnPages<T>(
  list: (integrationId: string, query: PageQuery) => Promise<PageOf<T>>,
  { integration_id }: Submission,
  query: PageQuery,
  find: (item: T) => Promise<DeliveryResult | null>,
): Promise<DeliveryResult | null> {
  let cursor: string | undefined;
  for (let page = 0; page < MAX_PAGES; page++) {
    const answer = await list(integration_id, { ...query, cursor }).catch(unlessNotOffered);
    if (answer === null) return null;
    for (const item of answer.results) {
      const found = await find(item);
      if (found !== null) return found;
    }
    if (answer.next === null) return null;
    cursor = answer.next;
  }
  return null;
}

/** An ATS that does not offer a list will not offer it later; all else may pass. */
function unlessNotOffered(error: unknown): null {
  if (error instanceof AtsSaidNo && isNotOffered(error)) return null;
  throw error;
}

function isNotOffered({ status, code }: AtsSaidNo): boolean {
  if (code !== null) return /^INTEGRATION\.MODEL_|^PLATFORM\.INPUT_INVALID$/.test(code);
  return status >= 400 && status < 500 && status !== 429 && status !== 408;
}

/** Kombo drops addresses from what it returns that fail its ASCII pattern: then its filter counts. */
const RETURNED_BY_KOMBO = /^[\w'+-]+(\.[\w'+-]+)*@[A-Za-z0-9.-]+\.[a-z]{2,}$/;

function hasAddress({ email_addresses }: AtsCandidate, email: string): boolean {
  return email_addresses.some(({ email_address }) => email_address?.toLowerCase() === email);
}

/**
 * Was the application made after we began to send? Without a time it could be any older one. A date
 * alone is read as the first moment of its day (UTC), so on the day of sending it does not count.
 * `firstSentAt` is milliseconds since 1970, `clockSkewMs` how far the ATS's clock may be behind ours.
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
    answers: null,
  };
}
