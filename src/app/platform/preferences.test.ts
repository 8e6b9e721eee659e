// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';

const KEY = 'intake.preferences';

/** The preferences as a page reads them that finds `stored`. */
async function found(stored: string) {
  localStorage.setItem(KEY, stored);
  const { getPreferences } = await import('./preferences.ts');
  return getPreferences();
}

beforeEach(() => vi.resetModules());

test('what was preferred is found again', async () => {
  const preferred = {
    language: 'de',
    theme: 'dark',
    integration_id: 'workday:1',
    recent_jobs: { 'workday:1': ['a', 'b'] },
    send_unseen: true,
    row_keys: false,
    pinned_job: { integration_id: 'workday:1', id: 'a', name: 'Baker', stage_id: '' },
  };
  expect(await found(JSON.stringify(preferred))).toEqual(preferred);
});

test('a part that cannot be read takes no other part with it', async () => {
  const stored = { language: 7, theme: 'pink', integration_id: 'workday:1', recent_jobs: [['a']] };
  expect(await found(JSON.stringify(stored))).toEqual({
    language: null,
    theme: null,
    integration_id: 'workday:1',
    recent_jobs: { 0: ['a'] },
    send_unseen: false,
    row_keys: true,
    pinned_job: null,
  });
});

test.each(['', 'null', '"text"', '{', '[]', '7'])(
  '%j is as if nothing were preferred',
  async (stored) => {
    expect(await found(stored)).toEqual({
      language: null,
      theme: null,
      integration_id: null,
      recent_jobs: {},
      send_unseen: false,
      row_keys: true,
      pinned_job: null,
    });
  },
);
