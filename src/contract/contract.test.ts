import { expect, test } from 'vitest';
import { Problem } from './problem.ts';
import { ALLOWED, Receipt, SUBMISSION_STATES } from './receipt.ts';
import { routes } from './routes.ts';
import { Session } from './session.ts';

test('an id cannot leave its place in a route', () => {
  expect(routes.job('workday:a/b', '../x?y#z')).toBe(
    '/api/integrations/workday%3Aa%2Fb/jobs/..%2Fx%3Fy%23z',
  );
  expect(routes.submission('a/check')).toBe('/api/submissions/a%2Fcheck');
});

test('only an unconfirmed submission is sent again, and only a refused one is fixed', () => {
  const states = (may: 'resend' | 'fix') =>
    SUBMISSION_STATES.filter((state) => ALLOWED[state][may]);
  expect(states('resend')).toEqual(['unconfirmed']);
  expect(states('fix')).toEqual(['refused']);
});

test('a receipt says everything or is not read', () => {
  expect(Receipt.safeParse({ id: 'no uuid' }).success).toBe(false);
});

test('a problem without issues is read as one with none', () => {
  const problem = {
    type: 'about:blank',
    title: 'Not found',
    status: 404,
    detail: 'There is no such submission.',
    kind: 'not_found',
    requestId: 'r',
  };
  expect(Problem.parse(problem).issues).toEqual([]);
});

test('the session of an older gateway is read with the usual age of drafts', () => {
  const older = { demo: true, user: null, integrations: [], limits: { max_body_bytes: 1 } };
  expect(Session.parse(older).draft_age_days).toBe(30);
  expect(Session.parse({ ...older, draft_age_days: 7 }).draft_age_days).toBe(7);
});
