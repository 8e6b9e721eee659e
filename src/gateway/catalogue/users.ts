/** The recruiters of an ATS, for `sourced_by`. */
import type { AtsUser } from '../../kombo/answers/person.ts';
import { firstOfEachId } from '../../kombo/values/tolerant.ts';
import { matchesWords } from '../../text/search.ts';
import type { Ats, PageOf } from '../ats/client.ts';
import type { Clock } from '../clock.ts';
import { type Cached, staleWhileRevalidate } from './stale-while-revalidate.ts';

const MAX_SHOWN = 50;
const MAX_USERS = 5000;
/** Pages of 250: twice what holds so many, since an ATS may give less to a page. */
const MAX_PAGES = 40;
const TTL_MS = 10 * 60 * 1000;

/** The users of all integrations, kept for ten minutes each. */
export interface Users {
  /** Active users that match every word, at most 50. @throws AtsError */
  search(integrationId: string, text: string): Promise<AtsUser[]>;
}

/**
 * Reads all users of an integration once somebody searches them; beyond 5,000 the rest is left out.
 */
export function createUsers({ ats, clock }: { ats: Pick<Ats, 'users'>; clock: Clock }): Users {
  const kept = new Map<string, Cached<AtsUser[]>>();

  const load = async (integrationId: string): Promise<AtsUser[]> => {
    const users: AtsUser[] = [];
    let cursor: string | null = null;
    for (let page = 0; page < MAX_PAGES && users.length < MAX_USERS; page++) {
      const answer: PageOf<AtsUser> = await ats.users(integrationId, {
        cursor: cursor ?? undefined,
      });
      users.push(...answer.results);
      // A cursor that leads to itself would never end.
      if (answer.next === null || answer.next === cursor) break;
      cursor = answer.next;
    }
    // Lists move while they are read, so a row may come twice.
    return firstOfEachId(users).filter(
      (user) => user.status !== 'INACTIVE' && user.remote_deleted_at === null,
    );
  };

  const usersOf = (integrationId: string) => {
    const known = kept.get(integrationId);
    if (known !== undefined) return known.get();
    const fresh = staleWhileRevalidate({ clock, ttlMs: TTL_MS, load: () => load(integrationId) });
    kept.set(integrationId, fresh);
    return fresh.get();
  };

  return {
    async search(integrationId, text) {
      const matches = ({ first_name, last_name, email }: AtsUser) =>
        matchesWords(`${first_name ?? ''} ${last_name ?? ''} ${email ?? ''}`, text);
      return (await usersOf(integrationId)).filter(matches).slice(0, MAX_SHOWN);
    },
  };
}
