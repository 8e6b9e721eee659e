/** What the app may offer to whoever asks. Routes look at the rules themselves. */
import { CAPABILITIES, type Capability } from '../../contract/session.ts';
import type { Environment } from '../environment.ts';
import { type Actor, LOCAL_ACTOR } from './actor.ts';
import { isLoopbackName } from './loopback.ts';
import { may } from './rules.ts';

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
    // Whoever does not sign in has no colleagues.
    if (capability === 'hand_over' && actor.id === LOCAL_ACTOR.id) return false;
    return may(actor, capability);
  });
}
