/**
 * The ATS's rate limit, of which a part is kept for sending. Reading for people, who look somebody up
 * or open a job, uses the rest only: however much they ask, no submission waits for it.
 */
import { type Clock, noticingSteps } from '../clock.ts';
import { AtsBusy } from './ats-error.ts';
import type { Ats } from './client.ts';
import type { RateLimit } from './headers.ts';

/** What is known of the rate, from the headers of all answers. */
export interface RateShare {
  /** An answer came; null where it names no rate. */
  observe(integrationId: string, rate: RateLimit | null): void;
  /** The same ATS with every request counted. */
  counting(ats: Ats): Ats;
  /** The same for reading on behalf of people: each call @throws AtsBusy while the rest is used up. */
  sparing(ats: Ats): Ats;
}

/** This part of the limit is kept for sending, and for looking up what is in doubt. */
const KEPT = 1 / 3;
/** Before any answer has named a limit, so many requests may be on their way. */
const UNTIL_TOLD = 10;
const SOON_MS = 250;
/** Resets are told in whole seconds: one this much later is that of another window. */
const SAME_WINDOW_MS = 1500;
/** A window that is over is followed by another of this length, until an answer says more. */
const NEXT_WINDOW_MS = 60_000;

/** How much of one limit is left. */
interface Allowance {
  began(): void;
  ended(): void;
  observe(rate: RateLimit | null): void;
  /** How long people's requests must wait, in milliseconds; 0: not at all. */
  waitMs(): number;
}

function createAllowance(clock: Pick<Clock, 'now'>): Allowance {
  /** Undefined: no answer yet. Null: there is no limit. */
  let known: { limit: number; left: number; resetAt: number } | null | undefined;
  let inFlight = 0;
  const { now } = noticingSteps(clock, () => {
    known = undefined;
  });

  return {
    began() {
      inFlight += 1;
      if (known) known.left -= 1;
    },
    ended() {
      inFlight -= 1;
    },
    observe(rate) {
      if (rate === null) {
        known ??= null;
        return;
      }
      const { limit, remaining, resetMs } = rate;
      const at = now();
      const resetAt = at + resetMs;
      // What is under way may not be counted in the answer, and answers overtake each other.
      const left = remaining - Math.max(0, inFlight - 1);
      const last = known && at < known.resetAt ? known : null;
      known =
        last === null || resetAt > last.resetAt + SAME_WINDOW_MS
          ? { limit, left, resetAt }
          : {
              limit,
              left: Math.min(last.left, left),
              resetAt: Math.min(last.resetAt, resetAt),
            };
    },
    waitMs() {
      const at = now();
      if (known === null) return 0;
      if (known === undefined) return inFlight < UNTIL_TOLD ? 0 : SOON_MS;
      if (at >= known.resetAt) {
        known = { ...known, left: known.limit - inFlight, resetAt: at + NEXT_WINDOW_MS };
      }
      return known.left > known.limit * KEPT ? 0 : Math.max(1, known.resetAt - at);
    },
  };
}

/**
 * Kombo does not say whether its limit is for a key or for an integration, so both are counted, as if
 * each were the one.
 */
export function createRateShare(clock: Pick<Clock, 'now'>): RateShare {
  const ofKey = createAllowance(clock);
  const ofIntegrations = new Map<string, Allowance>();

  const allowancesOf = (integrationId: string): Allowance[] => {
    const known = ofIntegrations.get(integrationId) ?? createAllowance(clock);
    ofIntegrations.set(integrationId, known);
    return [ofKey, known];
  };

  return {
    observe(integrationId, rate) {
      for (const allowance of allowancesOf(integrationId)) allowance.observe(rate);
    },
    counting: (ats) =>
      around(ats, async (integrationId, call) => {
        const allowances = allowancesOf(integrationId);
        for (const allowance of allowances) allowance.began();
        try {
          return await call();
        } finally {
          for (const allowance of allowances) allowance.ended();
        }
      }),
    sparing: (ats) =>
      around(ats, async (integrationId, call) => {
        const waits = allowancesOf(integrationId).map((allowance) => allowance.waitMs());
        const waitMs = Math.max(...waits);
        if (waitMs > 0) throw new AtsBusy(waitMs);
        return call();
      }),
  };
}

type Around = <T>(integrationId: string, call: () => Promise<T>) => Promise<T>;

/** Each call of an ATS names its integration first. */
function around(ats: Ats, wrap: Around): Ats {
  return {
    create: (id, ...rest) => wrap(id, () => ats.create(id, ...rest)),
    jobs: (id, query) => wrap(id, () => ats.jobs(id, query)),
    candidates: (id, query) => wrap(id, () => ats.candidates(id, query)),
    applications: (id, query) => wrap(id, () => ats.applications(id, query)),
    users: (id, query) => wrap(id, () => ats.users(id, query)),
    forceSync: (id) => wrap(id, () => ats.forceSync(id)),
    integration: (id) => wrap(id, () => ats.integration(id)),
    relink: (id, language) => wrap(id, () => ats.relink(id, language)),
    actionRules: (id) => wrap(id, () => ats.actionRules(id)),
  };
}
