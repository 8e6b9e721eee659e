import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { createCookies } from './session-cookie.ts';

/** What the browser is told to keep, and what is read of what it sends. */
async function aRound(publicOrigin: string | undefined, sent: string) {
  const cookies = createCookies(publicOrigin);
  const app = new Hono().get('/', (c) => {
    cookies.set(c, 'session', 'kept');
    cookies.set(c, 'pending', 'soon', 600);
    cookies.delete(c, 'former');
    return c.json({ session: cookies.get(c, 'session') ?? null, names: cookies.names(c) });
  });
  const answer = await app.request('/', { headers: { cookie: sent } });
  const set = answer.headers.getSetCookie().map((line) => line.split('; ').toSorted());
  return { set, read: await answer.json() };
}

const sorted = (...attributes: string[]) => attributes.toSorted();

describe('behind https', () => {
  test('cookies are for this host alone, over TLS alone, and no page reads them', async () => {
    const { set } = await aRound('https://intake.example', '');
    const attributes = ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/'];
    // Exactly these: a Domain would have browsers drop a cookie with this prefix.
    expect(set).toEqual([
      sorted('__Host-intake-session=kept', ...attributes),
      sorted('__Host-intake-pending=soon', 'Max-Age=600', ...attributes),
      sorted('__Host-intake-former=', 'Max-Age=0', ...attributes),
    ]);
  });

  test('one without the prefix, which another host may have set, is not read', async () => {
    const { read } = await aRound('https://intake.example', 'intake-session=planted');
    expect(read).toEqual({ session: null, names: [] });
  });

  test('those with it are', async () => {
    const sent = '__Host-intake-session=mine; __Host-intake-pending-1=x; other=y';
    const { read } = await aRound('https://intake.example', sent);
    expect(read).toEqual({ session: 'mine', names: ['session', 'pending-1'] });
  });
});

test.each([undefined, 'http://localhost:3000'])(
  'over plain HTTP, on this machine, they go without the prefix (%s)',
  async (origin) => {
    const { set, read } = await aRound(origin, 'intake-session=mine');
    expect(set[0]).toEqual(sorted('intake-session=kept', 'HttpOnly', 'SameSite=Lax', 'Path=/'));
    expect(read.session).toBe('mine');
  },
);
