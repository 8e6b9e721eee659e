/**
 * Whose device this page takes it for. What people enter is kept for each of them apart, under the
 * opaque id of their sign-in or of the job that they came for by a link, so that on a shared device nobody sees or sends what another has begun.
 */
import { sessionInPage } from '../api/session-data.ts';

const NAME = 'intake';
/** Tells the other tabs who is here now. */
const CHANNEL = 'intake.person';

/** The name of the browser's database. Where nobody signs in there is one for all. */
export function databaseName(): string {
  const session = sessionInPage();
  // By its job, not by itself: when a link has ended, the next one finds what was begun.
  if (session?.invitation) {
    const { integration_id, job_id } = session.invitation;
    return `${NAME}.job.${integration_id}.${job_id}`;
  }
  if (session === undefined || session.auth === 'none') return NAME;
  return `${NAME}.${session.user?.id ?? 'nobody'}`;
}

/**
 * A tab that somebody else's drafts are open in begins anew when another person signs in on this device:
 * it would send them under that name. Called once a page.
 */
export function followPerson(open = (name: string) => new BroadcastChannel(name)): void {
  const mine = databaseName();
  const people = open(CHANNEL);
  people.addEventListener('message', ({ data }) => {
    const isNobody = `${data}`.endsWith('.nobody') || mine.endsWith('.nobody');
    if (data !== mine && !isNobody) location.reload();
  });
  people.postMessage(mine);
}
