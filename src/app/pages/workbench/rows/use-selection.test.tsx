// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { useSelection } from './use-selection.ts';

test('what selects stays the same, so that rows that did not change are not drawn again', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const seen: ReturnType<typeof useSelection>[] = [];
  function Probe() {
    seen.push(useSelection());
    return null;
  }
  const root = createRoot(document.createElement('div'));
  await act(async () => root.render(<Probe />));
  await act(async () => seen.at(-1)?.select(['a', 'b'], true));
  await act(async () => seen.at(-1)?.select(['b'], false));
  expect([...(seen.at(-1)?.selected ?? [])]).toEqual(['a']);
  expect(new Set(seen.map(({ select }) => select)).size).toBe(1);
  await act(async () => root.unmount());
});
