// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';

const JOB = { integrationId: 'acme', jobId: 'one' };
const load = () => import('./same-answers.ts');

beforeEach(() => {
  localStorage.clear();
  vi.resetModules();
});

test('a question is marked for its job alone, on this device, until its mark is taken away', async () => {
  const { markSame, markedIn, sameAnswers } = await load();
  markSame(JOB, 'visa', true);
  markSame(JOB, 'shift', true);
  markSame(JOB, 'visa', true);
  expect(markedIn(sameAnswers.get(), JOB)).toEqual(['shift', 'visa']);
  expect(markedIn(sameAnswers.get(), { ...JOB, jobId: 'two' })).toEqual([]);
  vi.resetModules();
  const later = await load();
  expect(later.markedIn(later.sameAnswers.get(), JOB)).toEqual(['shift', 'visa']);
  later.markSame(JOB, 'visa', false);
  later.markSame(JOB, 'shift', false);
  expect(localStorage.getItem('intake.same-answers')).toBe('{}');
});

test('what another tab has marked since stays', async () => {
  const { markSame, markedIn, sameAnswers } = await load();
  localStorage.setItem('intake.same-answers', JSON.stringify({ 'acme one': ['visa'] }));
  markSame(JOB, 'shift', true);
  expect(markedIn(sameAnswers.get(), JOB)).toEqual(['visa', 'shift']);
});

test.each(['nonsense', 'null', '7', '[]', '{"acme one":null}', '{"acme one":[1,null]}'])(
  '%s in the storage marks nothing',
  async (stored) => {
    localStorage.setItem('intake.same-answers', stored);
    const { markedIn, sameAnswers } = await load();
    expect(markedIn(sameAnswers.get(), JOB)).toEqual([]);
  },
);

test('the jobs that were marked last are remembered, and no more', async () => {
  const { markSame, markedIn, sameAnswers } = await load();
  for (let job = 0; job < 60; job += 1) markSame({ ...JOB, jobId: `${job}` }, 'visa', true);
  expect(Object.keys(sameAnswers.get())).toHaveLength(50);
  expect(markedIn(sameAnswers.get(), { ...JOB, jobId: '59' })).toEqual(['visa']);
  expect(markedIn(sameAnswers.get(), { ...JOB, jobId: '0' })).toEqual([]);
});
