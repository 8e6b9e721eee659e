import { expect, test } from 'vitest';
import { aReceipt } from '../../delivery/receipts/receipt.fixture.ts';
import { viewOfReceipt } from '../../delivery/view/submission-view.ts';
import { indexesToDraw, itemsOf } from './list-items.ts';

const aDay = (day: string, ...ids: string[]) => ({
  day,
  views: ids.map((id) => viewOfReceipt(aReceipt({ id }))),
});
const days = [aDay('2026-11-28', 'a', 'b'), aDay('2026-11-27', 'c', 'd', 'e')];

test('a screen reader is told which of how many of its day a row is, as far as that is known', () => {
  const places = (isEnd: boolean) =>
    itemsOf(days, isEnd).flatMap((item) =>
      item.kind === 'row' ? `${item.view.id} ${item.place.at}/${item.place.of}` : item.day,
    );
  expect(places(true)).toEqual([
    '2026-11-28',
    'a 1/2',
    'b 2/2',
    '2026-11-27',
    'c 1/3',
    'd 2/3',
    'e 3/3',
  ]);
  expect(places(false).at(-1)).toBe('e 3/-1');
});

test('what is in sight stands under its heading, and what holds the focus stays', () => {
  const items = itemsOf(days, true);
  expect(indexesToDraw(items, [5, 6], null)).toEqual([3, 5, 6]);
  expect(indexesToDraw(items, [5, 6], 'b')).toEqual([0, 2, 3, 5, 6]);
  expect(indexesToDraw(items, [5, 6], 'gone')).toEqual([3, 5, 6]);
  expect(indexesToDraw(items, [], null)).toEqual([]);
});
