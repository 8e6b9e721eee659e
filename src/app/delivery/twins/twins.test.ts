import { expect, test } from 'vitest';
import { someValues } from '../../form/some-values.ts';
import { findTwins, isDoubtful, type Standing, standingOf } from './twins.ts';

interface Of {
  candidate?: object;
  job?: string;
  ats?: string;
}

const entry = (id: string, { candidate = {}, job = '', ats = 'workday:1' }: Of = {}): Standing => {
  const values = someValues({
    x_integration_id: ats,
    application: { job_id: job, stage_id: '' },
  });
  const blank = { first_name: '', last_name: '', email_address: '', phone_number: '' };
  values.candidate = { ...values.candidate, ...blank, ...candidate };
  return standingOf({ id, values, job: null, step: 'candidate' }, 'draft');
};
const found = (entries: Standing[], digests = new Map<string, string>()) =>
  Object.fromEntries(
    [...findTwins(entries, digests)].map(([id, twins]) => [
      id,
      twins.map((twin) => `${twin.entry.id}: ${twin.by.join(' ')}`),
    ]),
  );

test('one address is one person, whatever its letter case, further ones too', () => {
  const further = [{ email_address: 'ada@example.com', email_address_type: '' }];
  expect(
    found([
      entry('a', { candidate: { email_address: 'Ada@Example.com ' } }),
      entry('b', {
        candidate: { email_address: 'b@example.com', additional_email_addresses: further },
      }),
      entry('c', { candidate: { email_address: 'c@example.com' } }),
    ]),
  ).toEqual({ a: ['b: email'], b: ['a: email'] });
});

test('a name alone is nobody, a name with any number of theirs is', () => {
  const ada = { first_name: 'Ada', last_name: 'Doe' };
  expect(found([entry('a', { candidate: ada }), entry('b', { candidate: ada })])).toEqual({});
  const further = [{ phone_number: '030 90182011', type: 'PERSONAL' }];
  expect(
    found([
      entry('a', { candidate: { ...ada, phone_number: '+49 30 901820-11' } }),
      entry('b', {
        candidate: { first_name: 'ADA', last_name: 'Doe', additional_phone_numbers: further },
      }),
      entry('c', {
        candidate: { first_name: 'Bea', last_name: 'Doe', phone_number: '030 90182011' },
      }),
    ]),
  ).toEqual({ a: ['b: phone'], b: ['a: phone'] });
});

test('the same CV is said, with every other reason, and nobody is told more than asked for', () => {
  const mail = { email_address: 'ada@example.com' };
  const entries = [
    entry('a', { candidate: mail }),
    entry('b', { candidate: mail }),
    entry('c'),
    entry('d'),
  ];
  const digests = new Map([
    ['a', 'x'],
    ['b', 'x'],
    ['c', 'x'],
    ['d', 'y'],
  ]);
  expect(found(entries, digests)).toEqual({
    a: ['b: email cv', 'c: cv'],
    b: ['a: email cv', 'c: cv'],
    c: ['a: cv', 'b: cv'],
  });
  const [first] = entries;
  const few = findTwins(entries, digests, { of: [first as Standing], max: 1 });
  expect([...few].map(([id, twins]) => [id, twins.length])).toEqual([['a', 1]]);
});

test('entries that nothing was entered into are not each other, and nobody is their own', () => {
  expect(found([entry('a'), entry('b')])).toEqual({});
  const mail = { email_address: 'ada@example.com' };
  expect(found([entry('a', { candidate: mail }), entry('a', { candidate: mail })])).toEqual({});
});

test.each([
  ['the same job', { job: 'j1' }, ['email'], true],
  ['no job yet', {}, ['email'], true],
  ['another job', { job: 'j2' }, ['email'], false],
  ['another job with the same CV of the same person', { job: 'j2' }, ['email', 'cv'], false],
  ['a job of that name in another ATS', { job: 'j1', ats: 'bamboo:1' }, ['phone'], false],
  ['the CV of somebody put to another job', { job: 'j2' }, ['cv'], true],
] as const)('sending asks where the other one has %s: %s', (_, other, by, asks) => {
  expect(isDoubtful(entry('a', { job: 'j1' }), { entry: entry('b', other), by })).toBe(asks);
});

test('a job that is named in two ways is one job', () => {
  const mine = { ...entry('a', { job: 'remote:7' }), jobIds: ['remote:7', 'kombo-7'] };
  const other = { ...entry('b', { job: 'kombo-7' }), jobIds: ['kombo-7'] };
  expect(isDoubtful(mine, { entry: other, by: ['email'] })).toBe(true);
});
