import { expect, test } from 'vitest';
import { stageName } from './stage-name.ts';

test('a stage without a name is called by its id', () => {
  expect(stageName({ id: 'st-1', name: 'Phone screen' })).toBe('Phone screen');
  expect(stageName({ id: 'st-1', name: null })).toBe('st-1');
  expect(stageName({ id: 'st-1', name: ' ' })).toBe('st-1');
});
