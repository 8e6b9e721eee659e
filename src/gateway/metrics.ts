/** Figures in Prometheus' text format. Labels are states, integrations and known codes only. */
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { DELIVERY_ERROR_CODES, SUBMISSION_STATES } from '../contract/receipt.ts';
import { isErrorCode } from '../kombo/answers/error.ts';
import type { Circuits } from './delivery/circuit.ts';
import type { DeliveryEvent } from './delivery/transition.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { Submission } from './ledger/submission.ts';

const SECOND = 1000;

/** Counts what happens as it happens, and asks the ledger for the rest when it is read. */
export interface Metrics {
  contentType: string;
  text(): Promise<string>;
  transitioned(before: Submission, after: Submission, event: DeliveryEvent): void;
  lookedUp(outcome: 'found' | 'not_found' | 'failed'): void;
}

/** `now` is milliseconds since 1970. Reading the text throws what the ledger throws. */
export function createMetrics(options: {
  ledger: Ledger;
  circuits: Pick<Circuits, 'open'>;
  now: () => number;
}): Metrics {
  const { ledger, circuits, now } = options;
  const registry = new Registry();
  const registers = [registry];
  const gauge = <L extends string>(name: string, help: string, labelNames: L[] = []) =>
    new Gauge({ name, help, labelNames, registers });

  const submissions = gauge('intake_submissions', 'Submissions in the ledger.', [
    'state',
    'integration',
  ]);
  const oldest = gauge('intake_oldest_seconds', 'Age of the oldest unfinished submission.', [
    'state',
  ]);
  const bytes = gauge('intake_ledger_bytes', 'Size of the ledger.');
  const paused = gauge('intake_circuit_open', '1 while sending to an integration pauses.', [
    'integration',
  ]);
  const memory = gauge('intake_memory_bytes', 'Resident memory of this process.');
  const latency = new Histogram({
    name: 'intake_delivery_seconds',
    help: 'From acceptance to delivery.',
    labelNames: ['integration'],
    buckets: [0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 3600],
    registers,
  });
  const retries = new Counter({
    name: 'intake_retries_total',
    help: 'Tries that certainly were not carried out and come again.',
    labelNames: ['reason'],
    registers,
  });
  const lookups = new Counter({
    name: 'intake_lookups_total',
    help: 'Look-ups of submissions whose outcome is in doubt.',
    labelNames: ['outcome'],
    registers,
  });

  async function refresh(): Promise<void> {
    const figures = await ledger.figures();
    submissions.reset();
    for (const { state, integration_id, count } of figures.counts) {
      submissions.set({ state, integration: integration_id }, count);
    }
    oldest.reset();
    for (const state of SUBMISSION_STATES.filter(
      (name) => name !== 'delivered' && name !== 'refused',
    )) {
      const found = figures.oldest.find((entry) => entry.state === state);
      oldest.set({ state }, found === undefined ? 0 : (now() - found.created_at) / SECOND);
    }
    bytes.set(figures.bytes);
    memory.set(process.memoryUsage.rss());
    paused.reset();
    for (const { integration_id } of circuits.open())
      paused.set({ integration: integration_id }, 1);
  }

  return {
    contentType: registry.contentType,
    async text() {
      await refresh();
      return registry.metrics();
    },
    transitioned(before, after, event) {
      if (after.state === 'delivered') {
        const seconds = (after.updated_at - after.created_at) / SECOND;
        latency.observe({ integration: after.integration_id }, seconds);
      }
      if (before.state === 'sending' && after.state === 'queued' && event.type === 'failed') {
        retries.inc({ reason: knownCode(event.error.code) });
      }
    },
    lookedUp: (outcome) => lookups.inc({ outcome }),
  };
}

/** An ATS may invent codes; each would become a series of its own for ever. */
function knownCode(code: string): string {
  return isErrorCode(code) || DELIVERY_ERROR_CODES.some((known) => known === code) ? code : 'other';
}
