import { expect, test } from 'vitest';
import { INTEGRATIONS } from '../integrations/integrations.ts';
import { komboId } from './kombo-id.ts';

test('an id has 24 base58 characters and is the same for the same key', () => {
  expect(komboId('job/acme/payroll')).toMatch(/^[1-9A-HJ-NP-Za-km-z]{24}$/);
  expect(komboId('job/acme/payroll')).toBe(komboId('job/acme/payroll'));
  expect(komboId('job/acme/payroll')).not.toBe(komboId('job/acme/nurse'));
});

test('no two jobs, stages, questions, options or people of an integration share an id', () => {
  for (const { jobs, candidates, users } of INTEGRATIONS) {
    const ids = [
      ...jobs.flatMap((job) => [
        job.id,
        ...job.stages.map(({ id }) => id),
        ...job.screening_questions.flatMap(({ id, format }) => [
          id,
          ...(format?.options ?? []).map((option) => option.id),
        ]),
      ]),
      ...candidates.flatMap(({ id, applications }) => [id, ...applications.map((one) => one.id)]),
      ...users.map(({ id }) => id),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  }
});
