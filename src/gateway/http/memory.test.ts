import { expect, test } from 'vitest';
import { freeMemory, takeMemory } from './memory.ts';

test('large memory is given back at once', () => {
  const memory = takeMemory(100_000);
  expect(memory).toHaveLength(100_000);
  freeMemory(memory);
  expect(memory.buffer.byteLength).toBe(0);
});

test('giving back small memory leaves that of others alone', () => {
  const mine = takeMemory(100).fill('a');
  const theirs = Buffer.allocUnsafe(100).fill('b');
  freeMemory(mine);
  expect(theirs.toString()).toBe('b'.repeat(100));
});
