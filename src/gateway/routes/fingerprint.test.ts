import { expect, test } from 'vitest';
import { PostAtsCandidatesRequest } from '../../kombo/candidate-request.ts';
import { fingerprintOf } from './fingerprint.ts';
import { sentFilesOf } from './sent-files.ts';

const cv = { name: 'cv.txt', type: 'CV', content_type: 'text/plain', data: 'SGVsbG8=' };

function fingerprint(file: object, first_name = 'Frank', integration = 'sandbox:one'): string {
  const request = PostAtsCandidatesRequest.parse({
    x_integration_id: integration,
    request_body: {
      attachments: [file],
      application: { job_id: 'job' },
      candidate: { last_name: 'Doe', first_name, email_address: 'frank@acme.example' },
    },
  });
  return fingerprintOf(request, sentFilesOf(request.request_body));
}

test('white space and the order of keys make no other request', () => {
  const reversed = Object.fromEntries(Object.entries(cv).reverse());
  expect(fingerprint(reversed, ' Frank ')).toBe(fingerprint(cv));
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
  expect(fingerprint(cv, 'Frances')).not.toBe(fingerprint(cv));
  expect(fingerprint(cv, 'Frank', 'sandbox:two')).not.toBe(fingerprint(cv));
});
