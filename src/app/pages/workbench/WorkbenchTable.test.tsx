// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queryClient } from '../../api/query-client.ts';
import { I18nContext, loadLaterMessages, loadMessages } from '../../i18n/i18n.ts';
import { stubLayout } from './no-layout.fixture.ts';
import { aRow } from './rows/a-row.fixture.ts';
import { WorkbenchTable } from './WorkbenchTable.tsx';

const ROWS = Array.from({ length: 200 }, (_, at) => aRow({ id: `row${at}`, name: `Person ${at}` }));

let root: Root;
const shown = () => [...document.querySelectorAll<HTMLElement>('tr[data-index]')];
const link = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('th a')].find((one) => one.textContent === name);
const pass = (ms: number) => act(async () => vi.advanceTimersByTime(ms));
/** Until all rows that were to come are there: each frame brings some. */
async function rest(): Promise<void> {
  await pass(1_000);
  for (let frame = 0; frame < 10; frame += 1) await pass(20);
}

async function scrollTo(top: number): Promise<void> {
  await act(async () => {
    Object.assign(window, { scrollY: top });
    window.dispatchEvent(new Event('scroll'));
  });
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  stubLayout();
  Object.assign(window, { scrollY: 0 });
  root = createRoot(document.body.appendChild(document.createElement('div')));
  const words = await loadMessages('en');
  await loadLaterMessages();
  vi.useFakeTimers();
  await act(async () =>
    root.render(
      <I18nContext value={words}>
        <QueryClientProvider client={queryClient}>
          <WorkbenchTable
            rows={ROWS}
            sort={{ by: 'at', isDescending: true }}
            onSort={() => {}}
            selected={new Set()}
            select={() => {}}
            onRemove={() => {}}
            onPeek={() => {}}
            onSend={() => {}}
          />
        </QueryClientProvider>
      </I18nContext>,
    ),
  );
});

afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
  vi.useRealTimers();
});

test('a row that stays in sight stays the same element, with its focus, while others come', async () => {
  await pass(1_000);
  const mine = link('Person 9');
  mine?.focus();
  await scrollTo(400);
  await pass(1_000);
  expect(shown()[0]?.dataset.index).not.toBe('9');
  expect(document.activeElement).toBe(mine);
  expect(link('Person 9')).toBe(mine);
});

test('what holds the focus stays wherever the page is scrolled to', async () => {
  await pass(1_000);
  const mine = link('Person 3');
  mine?.focus();
  await scrollTo(8_000);
  await pass(1_000);
  expect(document.activeElement).toBe(mine);
  expect(link('Person 4')).toBeUndefined();
});

test('of a leap a few rows come with each frame, those in sight first', async () => {
  await rest();
  await scrollTo(8_000);
  const first = shown().map(({ dataset }) => Number(dataset.index));
  expect(first).toHaveLength(6);
  expect(first[0]).toBe(Math.floor(8_000 / 81));
  for (let frame = 0; frame < 4; frame += 1) await pass(50);
  expect(shown().length).toBeGreaterThan(20);
});

test('however often it scrolls within one frame, few rows are drawn', async () => {
  await rest();
  const before = new Set(shown());
  for (const top of [8_000, 9_000, 10_000]) await scrollTo(top);
  expect(shown().filter((row) => !before.has(row)).length).toBeLessThanOrEqual(6);
  await pass(50);
  await pass(50);
  expect(shown().some(({ dataset }) => dataset.index === `${Math.floor(10_000 / 81)}`)).toBe(true);
});

test('a job in another script turns its own words, and no cell away from its column', () => {
  expect(shown().length).toBeGreaterThan(0);
  expect(document.querySelector('td[dir]')).toBeNull();
});
