import { afterEach, expect, test, vi } from 'vitest';
import { PROBLEM_STATUS } from '../../../contract/problem.ts';
import { ApiProblem, ApiSignedOut, ApiUnreachable, ApiUnreadable } from '../../api/request.ts';
import { askOnline, isCertainlyNot, NotAsked } from './ask-online.ts';

afterEach(() => vi.unstubAllGlobals());

test('without network an order is not given, and not kept for later', async () => {
  const ask = vi.fn(async () => 'done');
  vi.stubGlobal('navigator', { onLine: false });
  await expect(askOnline(ask)).rejects.toBeInstanceOf(NotAsked);
  vi.stubGlobal('navigator', { onLine: true });
  expect(ask).not.toHaveBeenCalled();
  expect(await askOnline(ask)).toBe('done');
});

test('only a refusal, an expired login or no network is certainly not carried out', () => {
  const problem = new ApiProblem({
    type: 'about:blank',
    title: 'conflict',
    status: PROBLEM_STATUS.conflict,
    detail: '',
    kind: 'conflict',
    requestId: 'r1',
    issues: [],
  });
  for (const error of [new NotAsked(), problem, new ApiSignedOut()]) {
    expect(isCertainlyNot(error)).toBe(true);
  }
  for (const error of [new ApiUnreachable('timeout'), new ApiUnreadable(502)]) {
    expect(isCertainlyNot(error)).toBe(false);
  }
});
