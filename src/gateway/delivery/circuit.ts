/**
 * A circuit breaker per integration: after so many failures within a while and no success among
 * them nothing is sent for a pause, then a single submission tries. Each failure that leaves its
 * outcome open costs a person's attention, so an ATS that only fails must not be fed the whole queue.
 */
import { type Clock, noticingSteps } from '../clock.ts';

/** The circuits of all integrations of this process. */
export interface Circuits {
  /** May one more be sent now? Also true for the single try after a pause. */
  allows(integrationId: string): boolean;
  /** A send begins. */
  began(integrationId: string): void;
  succeeded(integrationId: string): void;
  failed(integrationId: string): void;
  /** A send ended in a way that says nothing about the ATS's health. */
  ended(integrationId: string): void;
  /** It is known that nothing can be sent now: opens at once. */
  trip(integrationId: string): void;
  /** It is known that things can be sent again: closes, as after a success. */
  reset(integrationId: string): void;
  /** Until when nothing is sent (milliseconds since 1970), or null while the circuit is closed. */
  openUntil(integrationId: string): number | null;
  /** Every integration whose circuit is open. */
  open(): { integration_id: string; until: number }[];
}

interface Circuit {
  /** When the failures since the last success happened. */
  failures: number[];
  openings: number;
  until: number | null;
  trying: boolean;
}

/** A pause doubles with each try that fails, up to this many times. */
const MAX_DOUBLINGS = 4;

/**
 * Opens after `failures` failures within `windowMs` (milliseconds) and no success among them, for
 * `pauseMs`. Each try that then fails doubles the pause, up to sixteen times `pauseMs`.
 */
export function createCircuits(options: {
  clock: Clock;
  failures: number;
  /** Failures further apart than this are no sign that the ATS only fails. */
  windowMs: number;
  pauseMs: number;
}): Circuits {
  const circuits = new Map<string, Circuit>();
  const clock = noticingSteps(options.clock, () => circuits.clear());

  const of = (id: string): Circuit => {
    const known = circuits.get(id);
    if (known !== undefined) return known;
    const fresh = { failures: [], openings: 0, until: null, trying: false };
    circuits.set(id, fresh);
    return fresh;
  };

  const open = (circuit: Circuit) => {
    circuit.until = clock.now() + options.pauseMs * 2 ** Math.min(circuit.openings, MAX_DOUBLINGS);
    circuit.openings += 1;
  };

  return {
    allows(id) {
      const now = clock.now();
      const { until, trying } = of(id);
      return until === null || (now >= until && !trying);
    },
    began(id) {
      const circuit = of(id);
      if (circuit.until !== null) circuit.trying = true;
    },
    succeeded(id) {
      circuits.delete(id);
    },
    failed(id) {
      const now = clock.now();
      const circuit = of(id);
      const recent = circuit.failures.filter((at) => at > now - options.windowMs);
      circuit.failures = [...recent, now].slice(-options.failures);
      circuit.trying = false;
      const wasOpen = circuit.until !== null;
      if (!wasOpen && circuit.failures.length < options.failures) return;
      // Those that were already on their way when it opened do not lengthen the pause.
      if (wasOpen && circuit.until !== null && now < circuit.until) return;
      open(circuit);
    },
    ended(id) {
      of(id).trying = false;
    },
    trip(id) {
      if (of(id).until === null) open(of(id));
    },
    reset: (id) => void circuits.delete(id),
    openUntil: (id) => circuits.get(id)?.until ?? null,
    open: () =>
      [...circuits].flatMap(([integration_id, { until }]) =>
        until === null ? [] : [{ integration_id, until }],
      ),
  };
}
