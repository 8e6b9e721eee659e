import { expect, test } from 'vitest';
import { createFairSlots } from './fair-slots.ts';

/** Slots that note whose place was given away, as "sender number". */
function slots(options: { max: number; maxPerSender?: number }) {
  const fair = createFairSlots(options);
  const ended: string[] = [];
  const enter = (sender: string, number: number) =>
    fair.enter(sender, () => ended.push(`${sender} ${number}`));
  return { enter, ended };
}

test('whoever has the most makes room for others with its oldest', () => {
  const { enter, ended } = slots({ max: 4 });
  for (const number of [1, 2, 3]) enter('greedy', number);
  enter('modest', 1);
  enter('other', 1);
  expect(ended).toEqual(['greedy 1']);
  enter('other', 2);
  enter('greedy', 4);
  expect(ended).toEqual(['greedy 1', 'greedy 2', 'other 1']);
});

test('one sender keeps its newest', () => {
  const { enter, ended } = slots({ max: 10, maxPerSender: 2 });
  for (const number of [1, 2, 3, 4]) enter('one', number);
  enter('two', 1);
  expect(ended).toEqual(['one 1', 'one 2']);
});

test('a place that was given back is free, however often it is given back', () => {
  const { enter, ended } = slots({ max: 2 });
  const leave = enter('one', 1);
  leave();
  leave();
  enter('one', 2);
  enter('two', 1);
  expect(ended).toEqual([]);
  leave();
  enter('three', 1);
  expect(ended).toEqual(['one 2']);
});
