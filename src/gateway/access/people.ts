/** Who signed in before, so that a receipt can be handed over to them. */
import type { Colleague } from '../../contract/colleagues.ts';
import { createRecent } from '../catalogue/recent.ts';
import type { Clock } from '../clock.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Person } from '../ledger/person.ts';
import type { Actor } from './actor.ts';
import { RIGHTS } from './rules.ts';

/** Notes whoever asks, and names those who can take something over. */
export interface People {
  /** Without waiting, and now and then only. */
  note(actor: Actor): void;
  /** By name; without the actor himself. @throws LedgerUnavailable */
  colleaguesOf(actor: Actor): Promise<Colleague[]>;
  /** Everybody whose name is kept, by name. @throws LedgerUnavailable */
  known(): Promise<Colleague[]>;
}

/** Names and roles may change while somebody is signed in. */
const NOTE_EVERY_MS = 10 * 60 * 1000;
/** Whoever was away for longer is nobody's colleague any more: 90 days, in milliseconds. */
const COLLEAGUE_MS = 90 * 24 * 60 * 60 * 1000;
const MAX_NOTED = 10_000;

/** Whoever has no name, as without signing in, or no account is nobody's colleague. */
export function createPeople(options: {
  ledger: Pick<Ledger, 'people' | 'notePerson'>;
  clock: Pick<Clock, 'now'>;
  onError(error: unknown): void;
}): People {
  const { ledger, clock, onError } = options;
  const noted = createRecent<string, number>(MAX_NOTED);

  return {
    note({ id, name, roles, invitation }) {
      if (name === null || invitation !== null) return;
      const key = JSON.stringify([id, name, roles]);
      const now = clock.now();
      if (now - (noted.get(key) ?? Number.NEGATIVE_INFINITY) < NOTE_EVERY_MS) return;
      noted.set(key, now);
      ledger.notePerson({ actor_id: id, name, roles: [...roles] }, now).catch((error) => {
        noted.delete(key);
        onError(error);
      });
    },
    async colleaguesOf(actor) {
      const people = await ledger.people(clock.now() - COLLEAGUE_MS);
      return people
        .filter(({ actor_id }) => actor_id !== actor.id)
        .filter(({ roles }) => roles.some((role) => RIGHTS[role].hand_over))
        .map(toColleague);
    },
    async known() {
      return (await ledger.people(0)).map(toColleague);
    },
  };
}

const toColleague = ({ actor_id, name }: Person): Colleague => ({ id: actor_id, name });
