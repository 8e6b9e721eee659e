import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { GatewayEnv } from '../http/gateway-env.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { type Actor, LOCAL_ACTOR, NOBODY } from './actor.ts';
import { identify } from './identify.ts';

/** The status of an answer, and whom the route took for its actor. */
async function ask(path: string, actor: Actor | null): Promise<[number, string]> {
  const app = new Hono<GatewayEnv>();
  app.use('/api/*', identify({ actorOf: async () => actor }));
  app.all('/api/*', (c) => c.text(c.get('actor').id));
  app.onError((error, c) => c.text(error instanceof HttpProblem ? error.kind : '', 401));
  const answer = await app.request(path);
  return [answer.status, await answer.text()];
}

test('whoever is signed in is the actor of every route', async () => {
  expect(await ask('/api/submissions', { ...LOCAL_ACTOR, id: 'ada' })).toEqual([200, 'ada']);
});

test('whoever is not is turned away, but may learn that, report, and wipe a device', async () => {
  for (const path of ['/api/submissions', '/api/audit', '/api/session/more', '/api/nothing']) {
    expect(await ask(path, null), path).toEqual([401, 'unauthenticated']);
  }
  for (const path of ['/api/session', '/api/csp-reports', '/api/clear-site-data']) {
    expect(await ask(path, null), path).toEqual([200, NOBODY.id]);
  }
});
