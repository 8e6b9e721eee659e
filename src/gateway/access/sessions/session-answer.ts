/** What a page is told first: who asks, what they may do, and which ATSs are there for them. */
import type { Session } from '../../../contract/session.ts';
import type { Connections } from '../../connections/connections.ts';
import type { Environment } from '../../environment.ts';
import { type Actor, invitedOf, userOf } from '../actor.ts';
import type { Authentication } from '../authentication.ts';
import { capabilitiesOf } from '../capabilities.ts';
import type { CatalogueView } from '../views/catalogue-view.ts';

/** What the answer is made of. */
export interface SessionAnswerTools {
  environment: Environment;
  /** Where the demo ATS shows what arrived, null for a real one. */
  demoAtsUrl: string | null;
  mode: Authentication['mode'];
  offers: Pick<CatalogueView, 'integrations'>;
  connections: Pick<Connections, 'conditionOf'>;
}

/** Returns how the session of an actor is answered. */
export function createSessionAnswer(tools: SessionAnswerTools): (actor: Actor) => Promise<Session> {
  const { environment, demoAtsUrl, mode, offers, connections } = tools;
  return async (actor) => ({
    demo: demoAtsUrl !== null,
    demo_ats_url: demoAtsUrl,
    auth: mode,
    user: userOf(actor),
    invitation: invitedOf(actor),
    capabilities: capabilitiesOf(actor, environment),
    integrations: (await offers.integrations(actor)).map((choice) => ({
      ...choice,
      condition: connections.conditionOf(choice.id),
    })),
    limits: { max_body_bytes: environment.MAX_BODY_BYTES },
    draft_age_days: environment.DRAFT_AGE_DAYS,
  });
}
