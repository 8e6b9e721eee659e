/** The loop that carries submissions to the ATS. It knows no HTTP and no database by itself. */

import type { DeliveryResult } from '../../contract/receipt.ts';
import type { CreateEndpoint } from '../../kombo/request/create-endpoint.ts';
import { isAtsError } from '../ats/ats-error.ts';
import type { Ats } from '../ats/client.ts';
import type { ByteBudget } from '../byte-budget.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Clock } from '../clock.ts';
import type { Connections } from '../connections/connections.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Submission } from '../ledger/submission.ts';
import { errorKind, type Log } from '../log.ts';
import { createAttempt } from './attempt.ts';
import type { Circuits } from './circuit.ts';
import { doubtRestored } from './doubt-restored.ts';
import { createEndImpossibleWaits } from './impossible-waits.ts';
import { createLookUp } from './look-up.ts';
import type { Timing } from './moment.ts';
import type { Pacing } from './pacing.ts';
import { createRecorder } from './record.ts';
import { createSyncRequests } from './sync-requests.ts';
import type { DeliveryEvent } from './transition.ts';
import { createWake, type Wake } from './wake.ts';

/**
 * What delivery needs. Times are milliseconds: `leaseMs` after its last sign of life a gateway is
 * taken for dead, `pollMs` is the longest time between two looks into the ledger.
 */
export interface DeliveryOptions {
  ledger: Ledger;
  ats: Ats;
  /** Where what is sent from now on goes; what went before is looked up the same way. */
  endpoint: CreateEndpoint;
  catalogue: Pick<Catalogue, 'errorOfJob' | 'rememberedJob'>;
  connections: Pick<Connections, 'conditionOf' | 'recheck'>;
  circuits: Circuits;
  pacing: Pacing;
  budget: ByteBudget;
  clock: Clock;
  /** In [0, 1). */
  random: () => number;
  timing: Timing;
  clockSkewMs: number;
  /** Between two requests for a sync of one integration; 0: none is made. */
  syncPauseMs: number;
  leaseMs: number;
  pollMs: number;
  /** When the backup was made that the ledger was restored from; undefined: it was not. */
  restoredFrom?: number | undefined;
  log: Log;
  onTransition(before: Submission, after: Submission, event: DeliveryEvent): void;
  onLookUp(outcome: 'found' | 'not_found' | 'failed'): void;
}

/** Carries submissions to the ATS between `start` and `stop`. */
export interface Delivery {
  /** Recovers what an earlier process left and works until `stop`. */
  start(): void;
  /** Looks the person up at once. Null when the submission is not unconfirmed. @throws AtsError */
  check(id: string): Promise<Submission | null>;
  /** Brings forward what waits for its connection, or look-ups of what is in doubt. */
  wake: Wake;
  /** Applies a person's decision. Null when the state does not allow it. */
  decide(id: string, event: DeliveryEvent): Promise<Submission | null>;
  /**
   * Takes nothing new; lets what is on its way finish for so long, then breaks off and records
   * it truthfully.
   */
  stop(withinMs: number): Promise<void>;
}

const MAX_LOOKUPS = 4;
/** Changes come in crowds: one look serves all that come within so many milliseconds. */
const CROWD_MS = 10;

/**
 * Sends what is due, in parallel as far as the ATS and memory allow, and looks up what is in doubt.
 * What fails is logged and comes again: nothing that goes wrong with one submission ends the loop.
 */
export function createDelivery(options: DeliveryOptions): Delivery {
  const { ledger, clock, circuits, pacing, log } = options;
  const stopping = new AbortController();
  const breaking = new AbortController();
  const recorder = createRecorder({ ...options, signal: breaking.signal });
  const attempt = createAttempt({ ...options, recorder });
  const lookUp = createLookUp(options);
  const syncRequests = createSyncRequests(options);
  const endImpossibleWaits = createEndImpossibleWaits({ ...options, recorder });
  const sending = new Map<string, Promise<unknown>>();
  const lookingUp = new Map<string, Promise<unknown>>();
  const inFlight = new Map<string, number>();
  let woken = false;
  let wakeUp = () => {};
  let loops: Promise<unknown> = Promise.resolve();

  const takesNone = (id: string) =>
    pacing.isHeld(id) || !circuits.allows(id) || (inFlight.get(id) ?? 0) >= roomFor(id);
  /** While its circuit is open, an integration gets a single try. */
  const roomFor = (id: string) => (circuits.openUntil(id) === null ? pacing.limit(id) : 1);

  function begin(submission: Submission): void {
    const { id, integration_id } = submission;
    inFlight.set(integration_id, (inFlight.get(integration_id) ?? 0) + 1);
    const work = sendWithinBudget(submission)
      .catch((error) => log.error({ submission: id, ...errorKind(error) }, 'attempt failed'))
      .finally(() => {
        inFlight.set(integration_id, (inFlight.get(integration_id) ?? 1) - 1);
        sending.delete(id);
        wakeUp();
      });
    sending.set(id, work);
  }

  async function sendWithinBudget(submission: Submission): Promise<void> {
    const giveBack = await options.budget.take((await ledger.bodySize(submission.id)) ?? 0);
    try {
      if (!stopping.signal.aborted) await attempt(submission, breaking.signal);
    } finally {
      giveBack();
    }
  }

  async function takeDue(integrationId: string): Promise<void> {
    if (takesNone(integrationId)) return;
    const room = roomFor(integrationId) - (inFlight.get(integrationId) ?? 0);
    // Those that have just begun may still look queued in the ledger.
    const limit = room + sending.size;
    const due = await ledger.due({ integrationId, now: clock.now(), limit });
    for (const submission of due) {
      if (!sending.has(submission.id) && !takesNone(integrationId)) begin(submission);
    }
  }

  async function takeLookups(integrationId: string): Promise<void> {
    const limit = MAX_LOOKUPS - lookingUp.size;
    if (limit <= 0 || pacing.isHeld(integrationId)) return;
    const due = await ledger.dueLookups({ integrationId, now: clock.now(), limit });
    for (const { submission } of due) {
      if (lookingUp.has(submission.id)) continue;
      const work = check(submission.id)
        .catch((error) => {
          if (!isAtsError(error)) {
            log.error({ submission: submission.id, ...errorKind(error) }, 'look-up failed');
          }
        })
        .finally(() => {
          lookingUp.delete(submission.id);
          wakeUp();
        });
      lookingUp.set(submission.id, work);
    }
  }

  async function check(id: string): Promise<Submission | null> {
    const submission = await recorder.apply(id, { type: 'looking_up' });
    if (submission === null) return null;
    const found = await find(submission);
    if (found === null) await syncRequests.ask(submission);
    const event: DeliveryEvent =
      found === null
        ? { type: 'not_found', began: submission.lookup_last_at ?? 0 }
        : { type: 'found', result: found };
    return (await recorder.record(id, event)) ?? submission;
  }

  async function find(submission: Submission): Promise<DeliveryResult | null> {
    try {
      const found = await lookUp(submission);
      options.onLookUp(found === null ? 'not_found' : 'found');
      log.info({ submission: submission.id, found: found !== null }, 'looked up');
      return found;
    } catch (error) {
      options.onLookUp('failed');
      log.info({ submission: submission.id, ...errorKind(error) }, 'look-up failed');
      throw error;
    }
  }

  async function recover(): Promise<void> {
    for (const { submission } of await ledger.abandoned([...sending.keys()])) {
      log.warn({ submission: submission.id }, 'its gateway is gone while it was sending');
      await recorder.apply(submission.id, { type: 'interrupted' });
    }
  }

  /** Repeats until stopping; a failure of the ledger is logged and waited out. */
  async function repeat(name: string, everyMs: () => Promise<number>): Promise<void> {
    while (!stopping.signal.aborted) {
      let pause = options.pollMs;
      try {
        pause = await everyMs();
      } catch (error) {
        log.error({ loop: name, ...errorKind(error) }, 'ledger failed');
      }
      const waking = new AbortController();
      if (name === 'work') {
        wakeUp = () => {
          wakeUp = () => {};
          void clock.sleep(CROWD_MS, stopping.signal).then(() => waking.abort());
        };
      }
      await clock.sleep(pause, AbortSignal.any([waking.signal, stopping.signal]));
    }
  }

  /** Nothing is sent before it is done, however long the ledger fails. */
  async function doubtFirst(): Promise<void> {
    const { restoredFrom } = options;
    while (restoredFrom !== undefined && !stopping.signal.aborted) {
      try {
        return await doubtRestored({ ledger, recorder, log }, restoredFrom);
      } catch (error) {
        log.error(errorKind(error), 'ledger failed');
        await clock.sleep(options.pollMs, stopping.signal);
      }
    }
  }

  async function work(): Promise<number> {
    woken = false;
    for (const integrationId of await ledger.waiting()) {
      await takeDue(integrationId);
      await takeLookups(integrationId);
    }
    if (woken) return CROWD_MS;
    const next = await ledger.nextDue();
    const wait = next === null ? options.pollMs : next - clock.now();
    return wait <= 0 ? options.pollMs : Math.min(wait, options.pollMs);
  }
  async function keepLeases(): Promise<number> {
    await ledger.renewLeases([...sending.keys()]);
    await recover();
    await endImpossibleWaits();
    return options.leaseMs / 3;
  }

  return {
    start() {
      const unsubscribe = ledger.onChange(() => {
        woken = true;
        wakeUp();
      });
      stopping.signal.addEventListener('abort', unsubscribe);
      loops = doubtFirst().then(() =>
        Promise.all([repeat('work', work), repeat('leases', keepLeases)]),
      );
    },
    check,
    wake: createWake({ ...options, recorder }),
    decide: (id, event) => recorder.apply(id, event),
    async stop(withinMs) {
      stopping.abort();
      await loops;
      const sent = Promise.allSettled([...sending.values()]);
      const finished = Promise.all([sent, Promise.allSettled([...lookingUp.values()])]);
      const patience = new AbortController();
      await Promise.race([finished, clock.sleep(withinMs, patience.signal)]);
      breaking.abort();
      // A look-up only reads: the next start makes it anew.
      await sent;
      patience.abort();
    },
  };
}
