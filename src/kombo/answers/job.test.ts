import { describe, expect, test } from 'vitest';
import { acceptsCandidates, Job, offeredStages } from './job.ts';
import samples from './samples.golden.json' with { type: 'json' };

const aJob = (raw: object) => Job.parse({ id: 'j', ...raw });

describe('candidates may be entered', () => {
  test.each([
    [{ status: 'OPEN', visibility: 'PUBLIC' }, true],
    [{ status: 'OPEN', visibility: 'UNLISTED' }, true],
    [{ status: 'OPEN', visibility: null }, true],
    [{ status: null, visibility: null }, true],
    [{ status: 'OPEN', closed_at: '2999-01-01T00:00:00Z' }, true],
    [{ status: 'OPEN', closed_at: '1999-01-01T00:00:00Z' }, true],
    [{ status: 'CLOSED', closed_at: '2999-01-01T00:00:00Z' }, false],
    [{ status: 'DRAFT' }, false],
    [{ status: 'ARCHIVED' }, false],
    [{ status: 'Wstrzymana' }, false],
    [{ status: 'OPEN', visibility: 'INTERNAL' }, false],
    [{ status: 'OPEN', visibility: 'CONFIDENTIAL' }, false],
    [{ status: 'OPEN', confidential: true }, false],
    [{ status: 'OPEN', remote_deleted_at: '2026-01-01T00:00:00Z' }, false],
  ])('for a job with %o: %s', (raw, expected) => {
    expect(acceptsCandidates(aJob(raw))).toBe(expected);
  });

  test('for 7 of the 12 sample jobs', () => {
    const jobs = samples['GET /v1/ats/jobs'].data.results.map((raw) => Job.parse(raw));
    expect(jobs.filter(acceptsCandidates)).toHaveLength(7);
  });
});

describe('the stages on offer', () => {
  const names = (stages: object[]) => offeredStages(aJob({ stages })).map(({ id }) => id);

  test('stand by index, those without one last, ties as they came', () => {
    const stages = [{ id: 'none' }, { id: 'b', index: 2 }, { id: 'a', index: 1 }];
    expect(names([...stages, { id: 'b2', index: 2 }, { id: 'null', index: null }])).toEqual([
      'a',
      'b',
      'b2',
      'none',
      'null',
    ]);
  });

  test('leave out inactive ones; no status and a new one count as active', () => {
    expect(
      names([
        { id: 'gone', status: 'INACTIVE' },
        { id: 'new', status: 'PAUSED' },
        { id: 'null', status: null },
        { id: 'on', status: 'ACTIVE' },
      ]),
    ).toEqual(['new', 'null', 'on']);
  });

  test('stand once, however often the ATS sends one', () => {
    expect(names([{ id: 'a', name: 'First' }, { id: 'b' }, { id: 'a', name: 'Second' }])).toEqual([
      'a',
      'b',
    ]);
  });

  test('are none when the job has none', () => {
    expect(offeredStages(aJob({ stages: null }))).toEqual([]);
  });
});
