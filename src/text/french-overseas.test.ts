import { expect, test } from 'vitest';
import { departmentOf } from './french-overseas.ts';

test.each([
  ['0692 12 34 56', 'FR', 'RE'],
  ['0262.12.34.56', 'FR', 'RE'],
  ['0639 12 34 56', 'FR', 'YT'],
  ['0690 12 34 56', 'FR', 'GP'],
  ['0694 12 34 56', 'FR', 'GF'],
  ['0696 12 34 56', 'FR', 'MQ'],
  ['06 12 34 56 78', 'FR', 'FR'],
  ['0692 12 34 5', 'FR', 'FR'],
  ['0692 12 34 56', 'DE', 'DE'],
])('%s of %s is a number of %s', (number, country, department) => {
  expect(departmentOf(number, country)).toBe(department);
});
