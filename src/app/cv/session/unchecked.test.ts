// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';

/** The module as a page that is opened anew has it, with a storage of its own for the tab. */
async function aPage() {
  sessionStorage.clear();
  vi.resetModules();
  return import('./unchecked.ts');
}
const keyOf = (id: string) => `intake.unchecked.${id}`;

beforeEach(() => localStorage.clear());

test('what nobody has looked at is known in another tab, and once this one is closed', async () => {
  const { rememberUnchecked } = await aPage();
  rememberUnchecked('a', ['candidate.first_name', 'candidate.first_name', 'candidate.title']);
  const later = await aPage();
  expect(later.uncheckedOf('a')).toEqual(['candidate.first_name', 'candidate.title']);
  expect(later.uncheckedOf('b')).toEqual([]);
  later.rememberUnchecked('a', []);
  expect((await aPage()).uncheckedOf('a')).toEqual([]);
  expect(localStorage).toHaveLength(0);
});

test.each(['', 'null', '[]', '7', '{', '{"paths":null}', '{"paths":{"length":-1}}'])(
  'a note that is damaged (%s) says nothing',
  async (text) => {
    localStorage.setItem(keyOf('a'), text);
    const { uncheckedOf } = await aPage();
    expect(uncheckedOf('a')).toEqual([]);
  },
);

test('of too many notes the oldest go', async () => {
  for (let at = 0; at < 2_010; at += 1) {
    localStorage.setItem(keyOf(`old${at}`), JSON.stringify({ at, paths: ['candidate.title'] }));
  }
  const { rememberUnchecked, uncheckedOf } = await aPage();
  rememberUnchecked('new', ['candidate.title']);
  expect(localStorage).toHaveLength(2_000);
  expect(uncheckedOf('new')).toHaveLength(1);
  expect(uncheckedOf('old0')).toEqual([]);
  expect(uncheckedOf('old2009')).toHaveLength(1);
});
