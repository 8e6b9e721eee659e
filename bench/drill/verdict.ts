/** Compares what the gateway says with what the ATS has. */
import { createHash } from 'node:crypto';
import type { Receipt } from '../../src/contract/receipt.ts';
import type { CandidateStore } from '../../src/demo-ats/people/candidate-store.ts';
import type { Sent } from './outbox.ts';

/** Of what was carried out, at least so much must end delivered without a person. */
const MIN_SETTLED_ALONE = 0.99;

export interface Verdict {
  counts: Record<string, number>;
  /** Submissions that the ATS has, and how many of them ended delivered without a person. */
  carriedOut: number;
  settledAlone: number;
  /** One line for each broken promise; empty when all were kept. */
  broken: string[];
}

export function judge(
  sent: readonly Sent[],
  receipts: ReadonlyMap<string, Receipt | null>,
  store: CandidateStore,
): Verdict {
  const counts: Record<string, number> = {};
  const broken: string[] = [];
  let carriedOut = 0;
  let settledAlone = 0;
  for (const one of sent) {
    const receipt = receipts.get(one.id) ?? null;
    const outcome = receipt === null ? 'lost' : outcomeOf(receipt);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
    if (applicationsOf(one, store).length > 0) {
      carriedOut += 1;
      if (receipt?.state === 'delivered' && receipt.confirmed_by !== 'person') settledAlone += 1;
    }
    const fault = faultOf(one, receipt, store);
    if (fault !== null) broken.push(`${one.id} ${outcome}: ${fault}`);
  }
  if (settledAlone < carriedOut * MIN_SETTLED_ALONE) {
    broken.push(`only ${settledAlone} of ${carriedOut} carried out ended without a person`);
  }
  return { counts, carriedOut, settledAlone, broken };
}

function applicationsOf({ request }: Sent, store: CandidateStore) {
  const { x_integration_id, request_body: body } = request;
  const person = store.findByEmail(x_integration_id, body.candidate.email_address);
  return (person?.candidate.applications ?? []).filter(
    ({ job }) => job?.id === body.application.job_id,
  );
}

function outcomeOf({ state, confirmed_by }: Receipt): string {
  return state === 'delivered' ? `delivered by ${confirmed_by}` : state;
}

function faultOf(one: Sent, receipt: Receipt | null, store: CandidateStore): string | null {
  const { x_integration_id, request_body: body } = one.request;
  const person = store.findByEmail(x_integration_id, body.candidate.email_address);
  const applications = applicationsOf(one, store);
  if (receipt === null) return 'was accepted and is gone';
  if (applications.length > 1) return `arrived ${applications.length} times`;
  const [application] = applications;
  switch (receipt.state) {
    case 'queued':
    case 'sending':
      return 'never came to an end';
    case 'refused':
      return application === undefined ? null : 'is called refused and arrived';
    case 'unconfirmed':
      // Honest, whether it arrived or not; how many arrived and were not found is a figure.
      return null;
    case 'delivered': {
      if (application === undefined) return 'is called delivered and never arrived';
      const told = receipt.result?.application_id ?? null;
      if (told !== null && told !== application.id)
        return 'names an application that is not its own';
      return sameFiles(one, application.id, person?.files ?? [])
        ? null
        : 'arrived with other bytes';
    }
  }
}

function sameFiles(
  { request }: Sent,
  applicationId: string,
  files: readonly { application_id: string; sha256: string | null }[],
): boolean {
  const expected = (request.request_body.attachments ?? []).map(({ data = '' }) =>
    createHash('sha256').update(Buffer.from(data, 'base64')).digest('hex'),
  );
  const found = files
    .filter(({ application_id }) => application_id === applicationId)
    .map(({ sha256 }) => sha256);
  return JSON.stringify(found) === JSON.stringify(expected);
}
