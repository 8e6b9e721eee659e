/** Decides whether a request is struck by a fault: by its candidate's last name, or by a plan. */
import { createHash } from 'node:crypto';
import type { CandidateBody } from '../../kombo/candidate-request.ts';
import type { Fault } from './fault.ts';
import { FAULT_NAMES, FAULTS, type FaultName, faultNamed } from './faults.ts';

export interface StrikeRequest {
  integration_id: string;
  body: CandidateBody;
}

/** `attempt` counts from 1, per integration, e-mail address and job. Null: no fault. */
export type FaultPlan = (request: StrikeRequest, attempt: number) => FaultName | null;

export interface Strike {
  name: FaultName;
  fault: Fault;
}

/** Counts attempts and finds the fault for each; a plan goes before the typed names. */
export function createStrikes(plan: FaultPlan | null) {
  const attempts = new Map<string, number>();
  const refusedPhones = new Map<string, string>();
  const keyOf = ({ integration_id, body }: StrikeRequest) =>
    [integration_id, body.candidate.email_address.toLowerCase(), body.application.job_id].join(' ');

  return {
    next(request: StrikeRequest): Strike | null {
      const attempt = (attempts.get(keyOf(request)) ?? 0) + 1;
      attempts.set(keyOf(request), attempt);
      const planned = plan?.(request, attempt) ?? null;
      if (planned !== null) return { name: planned, fault: FAULTS[planned] };
      const name = faultNamed(request.body.candidate.last_name);
      if (name === null || attempt > FAULTS[name].strikes) return null;
      return { name, fault: FAULTS[name] };
    },

    /** Is this the phone number that was seen first? Then it stays refused. */
    refusesPhone(request: StrikeRequest): boolean {
      const phone = request.body.candidate.phone_number ?? '';
      const key = keyOf(request);
      if (!refusedPhones.has(key)) refusedPhones.set(key, phone);
      return refusedPhones.get(key) === phone;
    },
  };
}

/** Faults that a drill may strike with: those after which a person or the gateway can go on. */
const DRILL_FAULTS: readonly FaultName[] = FAULT_NAMES.filter((name) =>
  ['error', 'answer', 'cut', 'odd_success', 'hide'].includes(FAULTS[name].reaction.do),
).filter((name) => !['Filled', 'Future', 'Legacy', 'Expired', 'Forbidden'].includes(name));

/**
 * A mix of faults that is the same for the same seed: about `share` (0 to 1) of the first three
 * attempts of each application are struck, later ones never.
 */
export function seededPlan(seed: string, share = 0.4): FaultPlan {
  return ({ body }, attempt) => {
    if (attempt > 3) return null;
    const key = `${seed} ${body.candidate.email_address} ${body.application.job_id} ${attempt}`;
    const digest = createHash('sha256').update(key).digest();
    if (digest.readUInt32BE(0) / 2 ** 32 >= share) return null;
    return DRILL_FAULTS[digest.readUInt32BE(4) % DRILL_FAULTS.length] ?? null;
  };
}
