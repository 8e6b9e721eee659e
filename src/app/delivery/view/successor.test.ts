import { expect, test } from 'vitest';
import { lastSuccessor, type Successor } from './successor.ts';

const sent = (id: string): Successor => ({ id, isSent: true });
const along = (way: Record<string, Successor>) => (id: string) => way[id] ?? null;

test('a refused one leads to the end, past what was refused again', () => {
  const draft = { id: 'c', isSent: false };
  expect(lastSuccessor('a', along({ a: sent('b'), b: draft }))).toEqual(draft);
  expect(lastSuccessor('b', along({ a: sent('b') }))).toBeNull();
});

test('a way that leads back ends', () => {
  expect(lastSuccessor('a', along({ a: sent('b'), b: sent('a') }))).toEqual(sent('b'));
});
