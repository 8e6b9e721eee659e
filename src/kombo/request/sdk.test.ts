/** The official SDK as a second opinion: it must take every body of ours and mean the same by it. */
import { HTTPClient, Kombo } from '@kombo-api/sdk';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import samples from '../answers/samples.golden.json' with { type: 'json' };
import { candidateBody } from './arbitraries.ts';
import { CandidateBody } from './candidate-request.ts';
import { CANDIDATES_PATH, type CreateEndpoint, toApplicationRequest } from './create-endpoint.ts';
import { FRANK_DOE } from './frank-doe.ts';

const INTEGRATION_ID = 'workday:HWUTwvyx2wLoSUHphiWVrp28';
type SdkBody = Parameters<Kombo['ats']['createCandidate']>[0];

const CREATED_APPLICATION = {
  status: 'success',
  data: {
    ...samples['POST /v1/ats/candidates (200)'].data.applications[0],
    ...{ current_stage_id: null, job_id: null, candidate_id: null, custom_fields: {} },
    ...{ remote_deleted_at: null, candidate: null, screening_question_answers: null },
  },
  warnings: [],
};

/** How the SDK is asked for each endpoint, and what it takes for an answer. */
const ENDPOINTS = {
  candidates: {
    ask: (kombo: Kombo, body: SdkBody) => kombo.ats.createCandidate(body),
    answer: samples['POST /v1/ats/candidates (200)'],
    ours: (body: CandidateBody) => ({ path: CANDIDATES_PATH, body: body as object }),
  },
  applications: {
    ask: (kombo: Kombo, { application: { job_id, stage_id }, ...body }: SdkBody) =>
      kombo.ats.createApplication({ job_id, body: { ...body, stage_id } }),
    answer: CREATED_APPLICATION,
    ours: toApplicationRequest,
  },
} satisfies Record<CreateEndpoint, unknown>;

/** What travels when the SDK is given a body: it is asked to send it to a server that records. */
async function sentBySdk(body: SdkBody, endpoint: CreateEndpoint = 'candidates') {
  const { ask, answer } = ENDPOINTS[endpoint];
  const requests: { method: string; path: string; integration: string | null; body: string }[] = [];
  const http_client = new HTTPClient({
    fetcher: async (input, init) => {
      const request = new Request(input, init);
      requests.push({
        method: request.method,
        path: new URL(request.url).pathname,
        integration: request.headers.get('x-integration-id'),
        body: await request.text(),
      });
      return Response.json(answer);
    },
  });
  const kombo = new Kombo({ api_key: 'key', integration_id: INTEGRATION_ID, http_client });
  await ask(kombo, body);
  const [request] = requests;
  if (request === undefined || requests.length > 1) throw new Error('The SDK sent nothing.');
  return { ...request, body: JSON.parse(request.body) };
}

/** Our body as the SDK wants it: its dates are `Date`s, all else is the same. */
function forSdk({ remote_fields: _, ...body }: CandidateBody): SdkBody {
  const { candidate, gdpr_consent, ...rest } = body;
  return {
    ...rest,
    candidate: { ...candidate, availability_date: dateOf(candidate.availability_date) },
    gdpr_consent: gdpr_consent && {
      ...gdpr_consent,
      expires_at: dateOf(gdpr_consent.expires_at),
    },
  };
}

function dateOf(day: string | undefined): Date | undefined {
  return day === undefined ? undefined : new Date(`${day}T00:00:00Z`);
}

/** The SDK sends a time stamp where we send a day: midnight UTC means that day. */
function withDays(sent: { candidate: Record<string, unknown>; gdpr_consent?: object }): unknown {
  return JSON.parse(JSON.stringify(sent), (key, value) =>
    key === 'availability_date' || key === 'expires_at'
      ? value.replace(/T00:00:00\.000Z$/, '')
      : value,
  );
}

const overTheWire = (body: unknown) => JSON.parse(JSON.stringify(body));

describe.each(['candidates', 'applications'] as const)('the official SDK, by %s', (endpoint) => {
  const { ours } = ENDPOINTS[endpoint];

  test('sends the namesake request with the meaning that ours has', async () => {
    const sent = await sentBySdk(forSdk(CandidateBody.parse(FRANK_DOE)), endpoint);
    const { path, body } = ours(FRANK_DOE);
    expect(sent).toMatchObject({
      method: 'POST',
      path: `/v1${path}`,
      integration: INTEGRATION_ID,
    });
    expect(withDays(sent.body)).toEqual(body);
  });

  test('takes and sends every body that our strict schema takes', async () => {
    await fc.assert(
      fc.asyncProperty(candidateBody, async (body) => {
        const { path, body: own } = ours(CandidateBody.parse(body));
        const sent = await sentBySdk(forSdk(CandidateBody.parse(body)), endpoint);
        expect(sent.path).toBe(`/v1${path}`);
        expect(withDays(sent.body)).toEqual(overTheWire(own));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the official SDK', () => {
  test("sends another time zone's midnight as the day before, which is why we send plain days", async () => {
    const midnightInBerlin = new Date('2026-07-01T00:00:00+02:00');
    const body = CandidateBody.parse(FRANK_DOE);
    const candidate = { ...body.candidate, availability_date: midnightInBerlin };
    const sent = await sentBySdk({ ...forSdk(body), candidate });
    expect(sent.body.candidate.availability_date).toBe('2026-06-30T22:00:00.000Z');
  });
});

describe('remote fields', () => {
  const { remote_fields: _, ...body } = CandidateBody.parse(FRANK_DOE);
  const sendRemote = async (remote_fields: SdkBody['remote_fields']) =>
    (await sentBySdk({ ...forSdk(body), remote_fields })).body.remote_fields;
  const passOurs = (remote_fields: Record<string, Record<string, unknown>>) =>
    CandidateBody.parse({ ...body, remote_fields }).remote_fields;

  test.each([
    [
      'SuccessFactors',
      { successfactors: { Candidate: { custNationality: 'DE' }, JobApplication: { a: 1 } } },
      { successfactors: { candidate: { custNationality: 'DE' }, job_application: { a: 1 } } },
    ],
    [
      'Greenhouse (the header of the acting user)',
      { greenhouse: { post_headers: { 'On-Behalf-Of': '4711' } } },
      { greenhouse: { post_headers: { on_behalf_of: '4711' } } },
    ],
    [
      'HRworks',
      { hrworks: { jobApplication: { note: 'x' } } },
      { hrworks: { job_application: { note: 'x' } } },
    ],
    [
      'Recruitee',
      { recruitee: { candidate: { cover_letter_text: 'Hello' } } },
      { recruitee: { candidate: { cover_letter_text: 'Hello' } } },
    ],
    [
      'Avature',
      { avature: { workflow: { step: { id: 3 } } } },
      { avature: { workflow: { step: { id: 3 } } } },
    ],
    [
      'Lever',
      { lever: { candidate: { origin: 'agency' } } },
      { lever: { candidate: { origin: 'agency' } } },
    ],
  ])('of %s travel under the names that the SDK sends', async (_tool, wire, sdk) => {
    expect(passOurs(wire)).toEqual(wire);
    expect(await sendRemote(sdk)).toEqual(wire);
  });

  test.each([
    ['greenhouse.candidate', { greenhouse: { candidate: { custom: 1 } } }],
    ['greenhouse.application', { greenhouse: { application: { custom: 1 } } }],
    ['workable.candidate', { workable: { candidate: { custom: 1 } } }],
  ])('%s passes our schema, although the SDK would drop it', async (_path, remote_fields) => {
    expect(passOurs(remote_fields)).toEqual(remote_fields);
    const [tool = ''] = Object.keys(remote_fields);
    expect(await sendRemote(remote_fields as SdkBody['remote_fields'])).toEqual({ [tool]: {} });
  });
});
