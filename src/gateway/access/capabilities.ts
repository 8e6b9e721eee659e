/** What the app may offer to whoever asks. Routes look at the rules themselves. */
import { ACTS, type Act } from '../../contract/receipt.ts';
import { CAPABILITIES, type Capability } from '../../contract/session.ts';
import type { Environment } from '../environment.ts';
import { type JobKey, sees, type Whose } from '../ledger/sight.ts';
import { type Actor, LOCAL_ACTOR } from './actor.ts';
import { isLoopbackName } from './origin/loopback.ts';
import { may, sightOf } from './rules.ts';

/** Whoever does not sign in has no colleagues. */
export const hasColleagues = ({ id }: Actor) => id !== LOCAL_ACTOR.id;

/** What only whoever looks after Intake may do. */
const FOR_OPERATORS: readonly Capability[] = ['reconnect', 'settings'];

/**
 * By the rules. Without signing in anybody may be there, through a proxy perhaps: what is for whoever
 * looks after Intake is then only for whoever is at the machine that it runs on.
 */
export function capabilitiesOf(
  actor: Actor,
  environment: Pick<Environment, 'HOST' | 'PUBLIC_ORIGIN'>,
): Capability[] {
  const isForThisMachine =
    isLoopbackName(environment.HOST) && environment.PUBLIC_ORIGIN === undefined;
  const isAnybody = actor.id === LOCAL_ACTOR.id && !isForThisMachine;
  return CAPABILITIES.filter((capability) => {
    if (isAnybody && FOR_OPERATORS.includes(capability)) return false;
    if (capability === 'hand_over' && !hasColleagues(actor)) return false;
    return may(actor, capability);
  });
}

/** What the actor may do with this submission; `team` are the jobs of his hiring teams. */
export function actsOn(actor: Actor, whose: Whose, team: readonly JobKey[]): Act[] {
  return ACTS.filter((act) => {
    if (act === 'hand_over' && !hasColleagues(actor)) return false;
    return sees(sightOf(actor, act, team), whose);
  });
}
