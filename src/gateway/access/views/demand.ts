/** What is answered to whoever may not. */
import type { Capability } from '../../../contract/session.ts';
import { HttpProblem } from '../../http/http-problem.ts';
import type { Actor } from '../actor.ts';
import { may } from '../rules.ts';

const SENTENCES: Readonly<Record<Capability, string>> = {
  jobs: 'You may not see the jobs of this ATS.',
  look_up: 'You may not look people up here.',
  send: 'You may not send candidates from here.',
  read: 'You may not read what was sent.',
  decide: 'Only whoever this belongs to, or leads its ATS, may decide on it.',
  forget: 'Only whoever this belongs to, or looks after privacy, may have it forgotten.',
  hand_over: 'Only whoever this belongs to, or leads its ATS, may hand it over.',
  export: 'Only whoever leads an ATS may export what was sent.',
  reconnect: 'Only whoever looks after Intake may have this link.',
  settings: 'Only whoever looks after Intake may see this.',
  audit: 'Only whoever looks after privacy may read this.',
  links: 'You may not make links here.',
};

/** The answer to what may be seen but not done. */
export const forbidden = (capability: Capability) =>
  new HttpProblem('forbidden', SENTENCES[capability]);

/** @throws HttpProblem forbidden when the actor may do this with nothing at all */
export function demand(actor: Actor, capability: Capability): void {
  if (!may(actor, capability)) throw forbidden(capability);
}
