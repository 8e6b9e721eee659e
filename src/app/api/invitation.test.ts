// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { routes } from '../../contract/routes.ts';
import { comeBy, linkEndOf, renew, tokenIn } from './invitation.ts';
import { renewal } from './renewal.ts';
import { ApiProblem, ApiSignedOut, request } from './request.ts';

const TOKEN = 'a'.repeat(43);
const INVITED = { link_id: 'l1', integration_id: 'i1', job_id: 'j1', single_use: true };

/** A gateway that gives these answers in turn; returns what it was asked. */
function aGateway(...answers: [status: number, body: unknown][]) {
  const asked: { path: string; body: unknown }[] = [];
  vi.stubGlobal('fetch', async (url: URL, { body }: RequestInit) => {
    asked.push({ path: url.pathname, body: typeof body === 'string' ? JSON.parse(body) : null });
    const [status, answer] = answers.shift() ?? [500, null];
    return Response.json(answer, { status });
  });
  return asked;
}

const aProblem = (status: number, code: string | null) => ({
  ...{ type: 'about:blank', title: 'No', status, detail: 'No.', kind: 'forbidden' },
  ...{ requestId: 'r1', code },
});

const anything = () => ({ safeParse: (data: unknown) => ({ success: true as const, data }) });

afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
  renewal.run = null;
});

test.each([
  [`#${TOKEN}`, TOKEN],
  [`#${TOKEN.slice(1)}`, null],
  [`#${TOKEN}=`, null],
  ['#finished', null],
  ['', null],
])('the token in %s is %s', (fragment, token) => {
  expect(tokenIn(fragment)).toBe(token);
});

test('the same link in the same tab is exchanged by the same holder, another by another', async () => {
  const asked = aGateway([200, INVITED], [200, INVITED], [200, INVITED]);
  await comeBy(TOKEN);
  await comeBy(TOKEN);
  await comeBy('b'.repeat(43));
  const [first, again, other] = asked.map(({ body }) => Object(body).holder);
  expect(first).toMatch(/^[\da-f]{32}$/);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});

test('why a link works no more is told by its code, and by no other', async () => {
  aGateway([403, aProblem(403, 'link_used_up')], [403, aProblem(403, null)]);
  expect(linkEndOf(await comeBy(TOKEN).catch((error) => error))).toBe('link_used_up');
  expect(linkEndOf(await comeBy(TOKEN).catch((error) => error))).toBeNull();
});

test('without a link in this tab nothing is renewed', async () => {
  const asked = aGateway();
  await expect(renew()).rejects.toThrow('No link is held.');
  expect(asked).toEqual([]);
});

test('what is answered with 401 is asked again once the session is there again, and only once', async () => {
  const asked = aGateway([401, null], [200, { n: 1 }], [401, null], [401, null]);
  renewal.run = vi.fn(async () => {});
  await expect(request(routes.session(), anything)).resolves.toEqual({ n: 1 });
  await expect(request(routes.session(), anything)).rejects.toThrow(ApiSignedOut);
  expect(asked).toHaveLength(4);
  renewal.run = () => Promise.reject(new ApiProblem({ ...aProblem(403, null), issues: [] }));
  aGateway([401, null]);
  await expect(request(routes.session(), anything)).rejects.toThrow(ApiSignedOut);
});
