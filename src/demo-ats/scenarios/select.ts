/** Selects the scenario of a request: by a plan, or by its candidate's last name. */
import { createHash } from 'node:crypto';
import type { CandidateBody } from '../../kombo/request/candidate-request.ts';
import type { Scenario } from './scenario.ts';
import { SCENARIO_NAMES, SCENARIOS, type ScenarioName, scenarioNamed } from './scenarios.ts';

/** What tells attempts apart. */
export interface ScenarioRequest {
  integration_id: string;
  body: CandidateBody;
}

/** `attempt` counts from 1, per integration, e-mail address and job. Null: nothing is planned. */
export type ScenarioPlan = (request: ScenarioRequest, attempt: number) => ScenarioName | null;

/** Knows how often each application was tried. */
export interface ScenarioSelector {
  /** Counts this attempt; null: it is treated normally. */
  next(request: ScenarioRequest): Scenario | null;
  /** Is this the phone number that was seen first? Then it stays refused. */
  refusesPhone(request: ScenarioRequest): boolean;
}

/** Counts attempts and selects the scenario of each; a plan goes before the typed names. */
export function createScenarioSelector(plan: ScenarioPlan | null): ScenarioSelector {
  const attempts = new Map<string, number>();
  const refusedPhones = new Map<string, string>();
  const keyOf = ({ integration_id, body }: ScenarioRequest) =>
    [integration_id, body.candidate.email_address.toLowerCase(), body.application.job_id].join(' ');

  return {
    next(request) {
      const attempt = (attempts.get(keyOf(request)) ?? 0) + 1;
      attempts.set(keyOf(request), attempt);
      const planned = plan?.(request, attempt) ?? null;
      if (planned !== null) return SCENARIOS[planned];
      const name = scenarioNamed(request.body.candidate.last_name);
      return name === null || attempt > SCENARIOS[name].attempts ? null : SCENARIOS[name];
    },

    refusesPhone(request) {
      const phone = request.body.candidate.phone_number ?? '';
      const key = keyOf(request);
      if (!refusedPhones.has(key)) refusedPhones.set(key, phone);
      return refusedPhones.get(key) === phone;
    },
  };
}

/** Scenarios that a drill may plan: those after which a person or the gateway can go on. */
const DRILL_SCENARIOS: readonly ScenarioName[] = SCENARIO_NAMES.filter((name) =>
  ['error', 'answer', 'cut', 'odd_success', 'hide'].includes(SCENARIOS[name].reaction.do),
).filter((name) => !['Filled', 'Future', 'Legacy', 'Expired', 'Forbidden'].includes(name));

/**
 * A mix of scenarios that is the same for the same seed: about `share` (0 to 1) of the first three
 * attempts of each application get one, later ones never.
 */
export function seededPlan(seed: string, share = 0.4): ScenarioPlan {
  return ({ body }, attempt) => {
    if (attempt > 3) return null;
    const key = `${seed} ${body.candidate.email_address} ${body.application.job_id} ${attempt}`;
    const digest = createHash('sha256').update(key).digest();
    if (digest.readUInt32BE(0) / 2 ** 32 >= share) return null;
    return DRILL_SCENARIOS[digest.readUInt32BE(4) % DRILL_SCENARIOS.length] ?? null;
  };
}
