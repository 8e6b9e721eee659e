import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { PostAtsCandidatesRequest } from '../../../kombo/request/candidate-request.ts';
import { parseJson } from '../../json-bytes.ts';
import { fingerprintOf } from './fingerprint.ts';
import { sentFilesOf } from './sent-files.ts';

const cv = { name: 'cv.txt', type: 'CV', content_type: 'text/plain', data: 'SGVsbG8=' };

function fingerprint(
  file: Record<string, string>,
  {
    first_name = 'Frank',
    integration = 'sandbox:one',
    // A file may stand here too, where nobody takes it for one.
    elsewhere = file.data ?? '',
  } = {},
): string {
  const json = JSON.stringify({
    x_integration_id: integration,
    request_body: {
      attachments: [file],
      application: { job_id: 'job' },
      candidate: { last_name: 'Doe', first_name, email_address: 'frank@acme.example' },
      remote_fields: { workday: { data: elsewhere } },
    },
  });
  const { value, files } = parseJson(Buffer.from(json));
  const request = PostAtsCandidatesRequest.parse(value);
  return fingerprintOf(request, sentFilesOf(request.request_body, files), files);
}

test('white space and the order of keys make no other request', () => {
  const reversed = Object.fromEntries(Object.entries(cv).reverse());
  expect(fingerprint(reversed, { first_name: ' Frank ' })).toBe(fingerprint(cv));
});

test('a long file makes the same request again, and another when one letter of it differs', () => {
  const long = (end: string) => fingerprint({ ...cv, data: 'SGVsbG8h'.repeat(3000) + end });
  expect(long('SGk=')).toBe(long('SGk='));
  expect(long('SGk=')).not.toBe(long('SGo='));
});

test('what stands for a file elsewhere is no text that somebody may send', () => {
  const data = 'SGVsbG8h'.repeat(3000);
  const digest = hash('sha256', Buffer.from(data, 'base64'), 'hex');
  expect(fingerprint(cv, { elsewhere: data })).not.toBe(fingerprint(cv, { elsewhere: digest }));
});

test.each([
  ['content', { ...cv, data: 'SGVsbG9v' }],
  ['name', { ...cv, name: 'resume.txt' }],
  ['kind', { ...cv, type: 'OTHER' }],
  ['type', { ...cv, content_type: 'text/html' }],
  ['address', { name: 'cv.txt', type: 'CV', data_url: 'https://files.example/cv' }],
])('another %s of a file makes another request', (_name, file) => {
  expect(fingerprint(file)).not.toBe(fingerprint(cv));
});

test('another address to fetch a file from makes another request', () => {
  const at = (data_url: string) => fingerprint({ name: 'cv.txt', type: 'CV', data_url });
  expect(at('https://files.example/a')).not.toBe(at('https://files.example/b'));
});

test('another person or another ATS makes another request', () => {
  expect(fingerprint(cv, { first_name: 'Frances' })).not.toBe(fingerprint(cv));
  expect(fingerprint(cv, { integration: 'sandbox:two' })).not.toBe(fingerprint(cv));
});
