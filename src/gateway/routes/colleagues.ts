/** `GET /api/colleagues`: to whom a receipt can be handed over. */
import { Hono } from 'hono';
import type { ColleagueList } from '../../contract/colleagues.ts';
import type { People } from '../access/people.ts';
import { demand } from '../access/views/demand.ts';
import type { GatewayEnv } from '../http/gateway-env.ts';

/** For those who may hand over. */
export function colleagueRoutes({ people }: { people: People }): Hono<GatewayEnv> {
  return new Hono<GatewayEnv>().get('/', async (c) => {
    const actor = c.get('actor');
    demand(actor, 'hand_over');
    const list: ColleagueList = { results: await people.colleaguesOf(actor) };
    return c.json(list);
  });
}
