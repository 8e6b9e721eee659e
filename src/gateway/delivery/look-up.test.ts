import { expect, test } from 'vitest';
import { AtsCandidate } from '../../kombo/person.ts';
import { aSubmission, email } from '../ledger/a-submission.ts';
import type { Submission } from '../ledger/submission.ts';
import { createLookUp } from './look-up.ts';

const SENT = Date.parse('2026-11-23T12:00:00Z');
const submission = aSubmission({ ...email('Frank@Acme.example'), first_sent_at: SENT });

interface Found {
  email?: string;
  job?: object;
  created?: string | null;
  id?: string;
}
const person = ({
  email: address = 'frank@acme.example',
  job = { id: 'job-1' },
  created = '2026-11-23T12:00:03Z',
  id = 'ours',
}: Found = {}) =>
  AtsCandidate.parse({
    id: 'person',
    remote_url: 'https://ats.example/person',
    email_addresses: address === '' ? [] : [{ email_address: address }],
    applications: [{ id, job, remote_created_at: created }],
  });

function lookUp(pages: AtsCandidate[][], wanted: Submission = submission, taken: string[] = []) {
  const asked: unknown[] = [];
  const find = createLookUp({
    ats: {
      candidates: async (_: string, query: { cursor?: string | undefined }) => {
        asked.push(query);
        const page = Number(query.cursor ?? 0);
        return {
          results: pages[page] ?? [],
          next: page + 1 < pages.length ? `${page + 1}` : null,
        };
      },
    },
    ledger: { isApplicationTaken: async (_: string, id: string) => taken.includes(id) },
    clockSkewMs: 1000,
  });
  return { found: find(wanted), asked };
}

test('finds an application for the job that was made after we began to send', async () => {
  const { found, asked } = lookUp([[person()]]);
  expect(await found).toEqual({
    candidate_id: 'person',
    application_id: 'ours',
    candidate_url: 'https://ats.example/person',
    warnings: [],
  });
  expect(asked).toEqual([{ email: 'Frank@Acme.example', cursor: undefined }]);
});

test.each<[string, Found]>([
  ['another job', { job: { id: 'job-2' } }],
  ['no job', { job: {} }],
  ['another address', { email: 'frances@acme.example' }],
  ['a time before we sent', { created: '2026-11-23T11:59:58Z' }],
  ['the day only', { created: '2026-11-23T00:00:00Z' }],
  ['no time at all', { created: null }],
])('does not take an application with %s for ours', async (_, found) => {
  expect(await lookUp([[person(found)]]).found).toBeNull();
});

test('does not take the application of another submission for ours', async () => {
  expect(await lookUp([[person()]], submission, ['ours']).found).toBeNull();
});

test("allows for an ATS's clock that is a little behind", async () => {
  expect(await lookUp([[person({ created: '2026-11-23T11:59:59.500Z' })]]).found).not.toBeNull();
});

test('finds nothing for what was never sent', async () => {
  expect(await lookUp([[person()]], { ...submission, first_sent_at: null }).found).toBeNull();
});

test('looks at further pages, but not for ever', async () => {
  const elsewhere = person({ job: { id: 'job-2' } });
  expect(await lookUp([[elsewhere], [person()]]).found).not.toBeNull();
  const { found, asked } = lookUp(Array.from({ length: 50 }, () => [elsewhere]));
  expect(await found).toBeNull();
  expect(asked).toHaveLength(4);
});

test('finds jobs by the id of the ATS, and people whose address Kombo leaves out', async () => {
  const remote = { ...submission, job: { id: 'remote:42', name: null } };
  const job = { id: 'k', remote_id: '42' };
  expect(await lookUp([[person({ job })]], remote).found).not.toBeNull();
  const international = { ...submission, ...email('jörg@bücher.example') };
  expect(await lookUp([[person({ email: '' })]], international).found).not.toBeNull();
});
