import { describe, expect, test } from 'vitest';
import { AtsApplicationRecord, AtsCandidate } from '../../kombo/answers/person.ts';
import { AtsSaidNo, AtsUnreachable } from '../ats/ats-error.ts';
import type { PageQuery } from '../ats/client.ts';
import type { Submission } from '../ledger/submission.ts';
import { aSubmission, email } from '../ledger/suites/a-submission.ts';
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

interface Lists {
  people?: AtsCandidate[][];
  applications?: AtsApplicationRecord[][];
  /** What reading people ends in. */
  fails?: Error;
  taken?: string[];
}

function lookUpIn(lists: Lists, wanted: Submission = submission) {
  const { people = [], applications = [], taken = [] } = lists;
  const asked: PageQuery[] = [];
  const listOf =
    <T>(pages: T[][]) =>
    async (_: string, query: PageQuery) => {
      asked.push(query);
      const page = Number(query.cursor ?? 0);
      const next = page + 1 < pages.length ? `${page + 1}` : null;
      return { results: pages[page] ?? [], next };
    };
  const find = createLookUp({
    ats: {
      candidates: async (...query) => {
        if (lists.fails !== undefined) throw lists.fails;
        return listOf(people)(...query);
      },
      applications: listOf(applications),
    },
    ledger: { isApplicationTaken: async (_: string, id: string) => taken.includes(id) },
    clockSkewMs: 1000,
  });
  return { found: find(wanted), asked };
}
const lookUp = (people: AtsCandidate[][], wanted?: Submission, taken?: string[]) =>
  lookUpIn({ people, ...(taken && { taken }) }, wanted);

test('finds an application for the job that was made after we began to send', async () => {
  const { found, asked } = lookUp([[person()]]);
  expect(await found).toEqual({
    candidate_id: 'person',
    application_id: 'ours',
    candidate_url: 'https://ats.example/person',
    warnings: [],
    answers: null,
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
  expect(asked.filter((query) => query.email !== undefined)).toHaveLength(4);
});

test('finds jobs by the id of the ATS, and people whose address Kombo leaves out', async () => {
  const remote = { ...submission, job: { id: 'remote:42', name: null } };
  const job = { id: 'k', remote_id: '42' };
  expect(await lookUp([[person({ job })]], remote).found).not.toBeNull();
  const international = { ...submission, ...email('jörg@bücher.example') };
  expect(await lookUp([[person({ email: '' })]], international).found).not.toBeNull();
});

/** An application as its own list has it, the person inside. */
const application = ({ email: address = 'frank@acme.example', ...found }: Found = {}) => {
  const [one] = person({ ...found, email: address }).applications;
  const { id, email_addresses } = person({ email: address });
  return AtsApplicationRecord.parse({ ...one, candidate: { id, email_addresses } });
};

describe('where the person is not readable', () => {
  test('the application is found among the newest of its job', async () => {
    const { found, asked } = lookUpIn({ applications: [[application()]] });
    expect(await found).toMatchObject({ candidate_id: 'person', application_id: 'ours' });
    expect(asked[1]).toMatchObject({
      job_ids: 'job-1',
      remote_created_after: '2026-11-23T11:59:59.000Z',
      ignore_unsupported_filters: 'true',
    });
    const remote = { ...submission, job: { id: 'remote:42', name: null } };
    const { asked: askedByRemoteId } = lookUpIn({}, remote);
    await expect.poll(() => askedByRemoteId[1]).toMatchObject({ job_remote_ids: '42' });
  });

  test('by the id of the job alone, too', async () => {
    const { job: _, ...rest } = application();
    const bare = AtsApplicationRecord.parse({ ...rest, job_id: 'job-1' });
    expect(await lookUpIn({ applications: [[bare]] }).found).not.toBeNull();
  });

  test.each<[string, Found]>([
    ['another job', { job: { id: 'job-2' } }],
    ['another address', { email: 'frances@acme.example' }],
    ['no address', { email: '' }],
    ['a time before we sent', { created: '2026-11-23T11:59:58Z' }],
  ])('an application with %s is not ours', async (_, other) => {
    expect(await lookUpIn({ applications: [[application(other)]] }).found).toBeNull();
    const international = { ...submission, ...email('jörg@bücher.example') };
    const found = lookUpIn({ applications: [[application(other)]] }, international).found;
    expect(await found).toBeNull();
  });

  test('nor one that nobody stands in, or that another submission has', async () => {
    const nobody = { ...application(), candidate: null };
    expect(await lookUpIn({ applications: [[nobody]] }).found).toBeNull();
    const { found } = lookUpIn({ applications: [[application()]], taken: ['ours'] });
    expect(await found).toBeNull();
  });

  test('an ATS that offers no people is asked for applications all the same', async () => {
    const lists = { applications: [[application()]] };
    for (const fails of [
      new AtsSaidNo(403, 'INTEGRATION.MODEL_NOT_AVAILABLE'),
      new AtsSaidNo(404, null),
    ]) {
      expect(await lookUpIn({ ...lists, fails }).found).not.toBeNull();
    }
  });

  test.each([
    new AtsUnreachable('ECONNREFUSED'),
    new AtsSaidNo(503, null),
    new AtsSaidNo(429, null),
    new AtsSaidNo(401, 'INTEGRATION.AUTHENTICATION_INVALID'),
  ])('an ATS that cannot be asked now has not answered: %s', async (fails) => {
    await expect(lookUpIn({ fails }).found).rejects.toBe(fails);
  });
});
