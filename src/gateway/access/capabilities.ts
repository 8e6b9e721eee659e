/**
 * Who may do what. There is no sign-in yet: whoever is at the machine that Intake runs on may do
 * everything, and where others come in, through a proxy perhaps, nobody may. A sign-in decides here.
 */
import { CAPABILITIES, type Capability } from '../../contract/session.ts';
import type { Environment } from '../environment.ts';
import { isLoopbackName } from './loopback.ts';

/** What everybody who gets here may do. */
export function capabilitiesOf(
  environment: Pick<Environment, 'HOST' | 'PUBLIC_ORIGIN'>,
): Capability[] {
  const isForThisMachine =
    isLoopbackName(environment.HOST) && environment.PUBLIC_ORIGIN === undefined;
  return isForThisMachine ? [...CAPABILITIES] : [];
}
