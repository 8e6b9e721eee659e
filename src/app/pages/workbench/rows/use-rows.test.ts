import { expect, it } from 'vitest';
import { onceEach } from './use-rows.ts';

it('shows an entry once, as what it became', () => {
  const rows = [
    { id: 'a', state: 'ready' },
    { id: 'b', state: 'ready' },
    { id: 'a', state: 'waiting' },
    { id: 'a', state: 'refused' },
  ];
  expect(onceEach(rows)).toEqual([
    { id: 'a', state: 'refused' },
    { id: 'b', state: 'ready' },
  ]);
});
