import { expect, test } from 'vitest';
import type { KeptJob } from './kept-job.ts';
import { createTeams } from './teams.ts';

const aJob = (id: string, ...team: string[]) => ({ rest: { id }, team }) as unknown as KeptJob;

test('a person has the jobs whose team holds the address, as it was read last', () => {
  const teams = createTeams();
  const idsOf = (email: string) => teams.of(email).map(({ rest }) => rest.id);
  teams.put(aJob('one', 'ada@a.example', 'ben@a.example', 'ada@a.example'));
  teams.put(aJob('two', 'ada@a.example'));
  expect(idsOf('ada@a.example')).toEqual(['one', 'two']);
  teams.put(aJob('one', 'ben@a.example'));
  expect(idsOf('ada@a.example')).toEqual(['two']);
  teams.remove('one');
  teams.remove('unknown');
  expect(idsOf('ben@a.example')).toEqual([]);
  expect(idsOf('nobody@a.example')).toEqual([]);
});
