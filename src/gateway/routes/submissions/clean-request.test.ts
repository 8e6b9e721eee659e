import { expect, test } from 'vitest';
import { issueErrorMap } from '../../../kombo/answers/issue.ts';
import { PostAtsCandidatesRequest } from '../../../kombo/request/candidate-request.ts';
import { cleanRequest } from './clean-request.ts';

const aRequest = (candidate: object, more: object = {}) => ({
  x_integration_id: 'workday:1',
  request_body: {
    candidate: {
      first_name: 'Ivo',
      last_name: 'Testmann',
      email_address: 'ivo@example.com',
      ...candidate,
    },
    application: { job_id: 'job\u200B' },
    ...more,
  },
});

function read(value: unknown): unknown {
  const parsed = PostAtsCandidatesRequest.safeParse(value, { error: issueErrorMap });
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test.each(['\u200B', '\u3164', '\u2800', '\u00AD', '\u202E\u202C', '\0'])(
  'a name of %j alone is missing',
  (first_name) => {
    expect(read(cleanRequest(aRequest({ first_name })))).toEqual([
      'request_body.candidate.first_name: required',
    ]);
  },
);

test('what nobody sees goes from every text of the candidate, ids stay', () => {
  const clean = read(
    cleanRequest(
      aRequest({
        first_name: '\u200BI\0vo',
        email_address: 'ivo@example.com\u200B',
        social_links: [{ url: '\uFEFFhttps://a.example' }],
        location: { country: 'DE', city: 'Ber\u00ADlin\u2060' },
      }),
    ),
  );
  expect(clean).toMatchObject({
    request_body: {
      candidate: {
        first_name: 'Ivo',
        email_address: 'ivo@example.com',
        social_links: [{ url: 'https://a.example' }],
        location: { country: 'DE', city: 'Berlin' },
      },
      application: { job_id: 'job\u200B' },
    },
  });
});

test('the name of a file shows its true ending, and one of two lines stays to be refused', () => {
  const named = (name: string) => aRequest({}, { attachments: [{ name, data: 1 }] });
  expect(cleanRequest(named('CV\u202Efdp.exe'))).toEqual(named('CVfdp.exe'));
  expect(cleanRequest(named('CV\n.pdf'))).toEqual(named('CV\n.pdf'));
});

test.each([
  null,
  1,
  'text',
  [],
  {},
  { request_body: null },
  { request_body: { candidate: 'Ivo', attachments: { name: 'x' } } },
  { request_body: { candidate: [null, [[[['\0']]]]], attachments: [null, 1] } },
])('what is no request stays one to be refused: %j', (value) => {
  expect(PostAtsCandidatesRequest.safeParse(cleanRequest(value)).success).toBe(false);
});
