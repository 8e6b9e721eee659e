/** Links for people without an account: making, listing, revoking, and coming by one. */
import { Hono } from 'hono';
import { InvitationToken, type Invited, type LinkList, NewLink } from '../../contract/links.ts';
import { encodeIssue } from '../../kombo/answers/issue.ts';
import { acceptsCandidates } from '../../kombo/answers/job.ts';
import { invitedOf } from '../access/actor.ts';
import type { Limits } from '../access/limits/limits.ts';
import type { Invited as InvitedSessions } from '../access/links/invited.ts';
import type { Links } from '../access/links/links.ts';
import type { CatalogueView } from '../access/views/catalogue-view.ts';
import { demand } from '../access/views/demand.ts';
import type { GatewayEnv } from '../http/gateway-env.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { BodyLimits } from '../http/json-body.ts';
import { readJsonQuery } from '../http/json-query.ts';

/** What these routes need. */
export interface LinksTools {
  links: Links;
  invited: InvitedSessions;
  catalogue: CatalogueView;
  limits: BodyLimits;
  senderLimits: Limits;
}

/** The routes below `/api/links`. */
export function linkRoutes({ links, catalogue, limits }: LinksTools): Hono<GatewayEnv> {
  const app = new Hono<GatewayEnv>();
  app.get('/', async (c) =>
    c.json({ results: await links.list(c.get('actor')) } satisfies LinkList),
  );
  app.post('/', async (c) => {
    const actor = c.get('actor');
    demand(actor, 'links');
    const wanted = await readJsonQuery(c, limits, NewLink);
    const { integration_id, job_id } = wanted;
    const isOffered = catalogue.isOffered(actor, integration_id);
    const job = isOffered ? await catalogue.job(actor, integration_id, job_id) : null;
    if (job === null || !acceptsCandidates(job)) {
      throw new HttpProblem('invalid', 'There is no such job that candidates can be sent for.', {
        issues: [{ path: 'job_id', message: encodeIssue('choice') }],
      });
    }
    const made = await links.make(actor, wanted, job);
    c.set('madeId', made.link.id);
    return c.json(made, 201);
  });
  app.delete('/:id', async (c) => {
    await links.revoke(c.get('actor'), c.req.param('id').slice(0, 100));
    return c.body(null, 204);
  });
  return app;
}

/** The routes below `/api/invitation`. */
export function invitationRoutes(tools: LinksTools): Hono<GatewayEnv> {
  const { links, invited, limits, senderLimits } = tools;
  const app = new Hono<GatewayEnv>();
  app.post('/', async (c) => {
    await senderLimits.signIn(c);
    const { token, holder } = await readJsonQuery(c, limits, InvitationToken);
    const guest = await links.guestOf(token, holder);
    await invited.begin(c, guest);
    c.set('actor', guest);
    c.set('madeId', guest.invitation.link_id);
    return c.json(invitedOf(guest) satisfies Invited | null);
  });
  app.delete('/', async (c) => {
    await invited.end(c);
    return c.body(null, 204);
  });
  return app;
}
