// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draftStore } from '../../../storage/device.ts';
import { readAhead } from '../../../storage/drafts/drafts-query.ts';
import { useDrafts } from './use-drafts.ts';

const client = new QueryClient();
let root: Root;

function Probe() {
  useDrafts();
  return null;
}

async function open(): Promise<void> {
  root = createRoot(document.createElement('div'));
  await act(async () =>
    root.render(
      <QueryClientProvider client={client}>
        <Probe />
      </QueryClientProvider>,
    ),
  );
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.useRealTimers();
});

test('what was read ahead is shown without another reading, which follows; the next page reads', async () => {
  const list = vi.spyOn(draftStore, 'list').mockResolvedValue([]);
  await readAhead(client);
  await open();
  expect(list).toHaveBeenCalledTimes(1);
  await act(async () => vi.advanceTimersByTime(2_000));
  expect(list).toHaveBeenCalledTimes(2);
  await act(async () => root.unmount());
  await open();
  expect(list).toHaveBeenCalledTimes(3);
});
