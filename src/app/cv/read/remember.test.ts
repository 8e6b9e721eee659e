import { expect, test } from 'vitest';
import { remember } from './remember.ts';

test('a text is looked at once, whatever was found in it', () => {
  const asked: string[] = [];
  const find = remember((text) => {
    asked.push(text);
    return text === 'nothing' ? null : text.length;
  });
  expect([find('four'), find('four'), find('nothing'), find('nothing')]).toEqual([
    4,
    4,
    null,
    null,
  ]);
  expect(asked).toEqual(['four', 'nothing']);
});

test('of many texts only the last are kept, and all are answered rightly', () => {
  let calls = 0;
  const find = remember((text) => {
    calls += 1;
    return Number(text);
  });
  for (let number = 0; number < 20_000; number += 1) expect(find(String(number))).toBe(number);
  expect(find('1')).toBe(1);
  expect(calls).toBe(20_001);
});
