import { expect, test } from 'vitest';
import { isSameRecord, remoteIdIn } from './record-id.ts';

test.each<[string, string | null, string, boolean]>([
  ['kombo1', '42', 'kombo1', true],
  ['kombo1', '42', 'remote:42', true],
  ['kombo1', '42', 'kombo2', false],
  ['kombo1', '42', 'remote:4', false],
  ['kombo1', '42', '42', false],
  ['kombo1', 'kombo2', 'kombo2', false],
  ['kombo1', null, 'remote:null', false],
  ['kombo1', null, 'remote:', false],
  ['remote:7', null, 'remote:7', true],
])('the record %s with remote id %s is named by %s: %s', (id, remote_id, named, expected) => {
  expect(isSameRecord({ id, remote_id }, named)).toBe(expected);
});

test('a record that is not there is named by nothing', () => {
  expect(isSameRecord(null, 'remote:undefined')).toBe(false);
  expect(isSameRecord(undefined, '')).toBe(false);
});

test('an id of the ATS itself may hold anything, a colon too', () => {
  expect(remoteIdIn('remote:R-1:2')).toBe('R-1:2');
  expect(remoteIdIn('R-1:2')).toBeNull();
});
