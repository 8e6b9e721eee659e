/** How many submissions may be on their way to an integration, and since when none may. */
import type { RateLimits } from '../ats/headers.ts';
import { type Clock, noticingSteps } from '../clock.ts';

/** Before the ATS has named its limit we keep well below Kombo's 30. */
const UNTIL_TOLD = 10;

/** What the ATS has said about its limits, by the id of the integration. */
export interface Pacing {
  observe(integrationId: string, limits: RateLimits): void;
  /** Nothing more is sent for so many milliseconds. */
  hold(integrationId: string, ms: number): void;
  isHeld(integrationId: string): boolean;
  /** How many may be in flight, over all gateways. */
  limit(integrationId: string): number;
}

/**
 * `max` bounds what may be in flight, whatever an ATS allows. Kombo: 30 actions at once for each
 * integration, fewer where the `Concurrency-Limit` of an answer says so.
 */
export function createPacing(options: { clock: Clock; max: number }): Pacing {
  const { max } = options;
  const limits = new Map<string, number>();
  const heldUntil = new Map<string, number>();
  const clock = noticingSteps(options.clock, () => heldUntil.clear());

  const hold = (id: string, ms: number) => {
    heldUntil.set(id, Math.max(heldUntil.get(id) ?? 0, clock.now() + ms));
  };

  return {
    hold,
    observe(id, { concurrency, exhaustedMs }) {
      if (concurrency !== null) limits.set(id, concurrency);
      if (exhaustedMs !== null) hold(id, exhaustedMs);
    },
    isHeld(id) {
      const now = clock.now();
      return now < (heldUntil.get(id) ?? now);
    },
    limit: (id) => Math.min(max, limits.get(id) ?? UNTIL_TOLD),
  };
}
