import { expect, test } from 'vitest';
import { tookIn } from './took.ts';

test.each([
  [1000, '1 sec', '1 Sek.'],
  [60_000, '60 sec', '60 Sek.'],
  [120_000, '2 min', '2 Min.'],
  [7_200_000, '120 min', '120 Min.'],
  [10_800_000, '3 hr', '3 Std.'],
  [259_200_000, '3 days', '3 Tg.'],
])('%d ms', (ms, english, german) => {
  expect(tookIn('en', ms)).toBe(english);
  expect(tookIn('de', ms).replace(/\s/g, ' ')).toBe(german);
});
