/** The recruiters of an ATS, for `sourced_by`. */
import type { AtsUser } from '../../kombo/person.ts';
import type { Ats } from '../ats/client.ts';
import type { Clock } from '../clock.ts';
import { foldedWords } from '../ledger/submission.ts';
import { type Kept, keep } from './single-flight.ts';

const MAX_SHOWN = 50;
const MAX_USERS = 5000;
const TTL_MS = 10 * 60 * 1000;

export interface Users {
  /** Active users that match every word, at most 50. @throws AtsFault */
  search(integrationId: string, text: string): Promise<AtsUser[]>;
}

export function createUsers({ ats, clock }: { ats: Pick<Ats, 'users'>; clock: Clock }): Users {
  const kept = new Map<string, Kept<AtsUser[]>>();

  const load = async (integrationId: string): Promise<AtsUser[]> => {
    const users: AtsUser[] = [];
    let cursor: string | undefined;
    do {
      const page = await ats.users(integrationId, { cursor });
      users.push(...page.results);
      cursor = page.next ?? undefined;
    } while (cursor !== undefined && users.length < MAX_USERS);
    return users.filter((user) => user.status !== 'INACTIVE' && user.remote_deleted_at === null);
  };

  const usersOf = (integrationId: string) => {
    const known = kept.get(integrationId);
    if (known !== undefined) return known.get();
    const fresh = keep({ clock, ttlMs: TTL_MS, load: () => load(integrationId) });
    kept.set(integrationId, fresh);
    return fresh.get();
  };

  return {
    async search(integrationId, text) {
      const words = foldedWords(text);
      const matches = ({ first_name, last_name, email }: AtsUser) => {
        const haystack = foldedWords(`${first_name ?? ''} ${last_name ?? ''} ${email ?? ''}`);
        return words.every((word) => haystack.some((part) => part.startsWith(word)));
      };
      return (await usersOf(integrationId)).filter(matches).slice(0, MAX_SHOWN);
    },
  };
}
