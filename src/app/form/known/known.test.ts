import { expect, test } from 'vitest';
import { isSameRecord } from '../../../kombo/values/record-id.ts';
import { emailsOf } from './emails-of.ts';
import { applicationTo } from './known-application.ts';

const JOB = { id: 'j1', remote_id: 'R-1', name: 'Baker', remote_url: null };
const APPLIED = {
  first_name: 'Grace',
  last_name: 'Adeyemi',
  remote_url: 'https://ats.example/people/1',
  applications: [
    {
      job: JOB,
      current_stage: { id: 's', name: 'Interview', remote_id: null, index: null },
      remote_created_at: '2026-05-03T10:00:00Z',
      remote_url: null,
    },
  ],
};

const appliedTo = (id: string) =>
  applicationTo([{ ...APPLIED, applications: [] }, APPLIED] as never, (job) =>
    isSameRecord(job, id),
  );

test('an application to the job is told with day, stage and link, however the job is named', () => {
  const told = {
    name: 'Grace Adeyemi',
    at: '2026-05-03T10:00:00Z',
    stage: 'Interview',
    url: 'https://ats.example/people/1',
  };
  expect(appliedTo('j1')).toEqual(told);
  expect(appliedTo('remote:R-1')).toEqual(told);
  expect(appliedTo('j2')).toBeNull();
});

test('every whole address is looked for once, and no more than a few', () => {
  const further = (...all: string[]) => all.map((email_address) => ({ email_address }) as never);
  expect(
    emailsOf({
      email_address: ' Ada@Example.com ',
      additional_email_addresses: further('ada@example.com', 'half@', '', 'b@example.com'),
    }),
  ).toEqual(['Ada@Example.com', 'b@example.com']);
  const many = Array.from({ length: 30 }, (_, index) => `a${index}@example.com`);
  expect(
    emailsOf({ email_address: '', additional_email_addresses: further(...many) }),
  ).toHaveLength(4);
});
