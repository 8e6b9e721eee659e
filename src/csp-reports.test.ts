import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aRunningServer } from './a-running-server.ts';
import { routes } from './contract/routes.ts';

let server: Awaited<ReturnType<typeof aRunningServer>>;
beforeAll(async () => {
  server = await aRunningServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.logLines.length = 0;
});

const send = (body: string) =>
  server.post(routes.cspReports(), { headers: { 'content-type': 'application/csp-report' }, body });
const report = (directive: string, blocked: string) =>
  send(
    JSON.stringify({
      'csp-report': {
        'document-uri': 'http://localhost/submissions/Quillfeather',
        'violated-directive': directive,
        'blocked-uri': blocked,
        'script-sample': 'Quillfeather',
      },
    }),
  );
const logged = () =>
  server.logLines.map((line) => JSON.parse(line)).filter((line) => line.directive);

test.each([
  ['script-src-elem', 'inline', 'inline'],
  [
    "img-src 'self' blob:",
    'https://elsewhere.example/a?name=Quillfeather',
    'https://elsewhere.example',
  ],
  ['require-trusted-types-for', 'trusted-types-sink', 'trusted-types-sink'],
  ['font-src', 'data:font/woff2;base64,Quillfeather', 'data'],
  ['frame-src', 'Quillfeather reads', 'other'],
])(
  'of a report on %s the log tells the directive and %s as %s',
  async (directive, blocked, told) => {
    expect((await report(directive, blocked)).status).toBe(204);
    expect(logged()).toMatchObject([{ directive: directive.split(' ')[0], blocked: told }]);
    expect(server.logLines.join()).not.toContain('Quillfeather');
  },
);

test('words in place of a directive are not told', async () => {
  await report('Quillfeather was here', '');
  expect(logged()).toMatchObject([{ directive: 'other', blocked: 'other' }]);
});

test('what is no report is refused, and a large one is not read', async () => {
  for (const body of [
    '',
    '{',
    '[]',
    '{"csp-report":{}}',
    '{"csp-report":{"violated-directive":1}}',
  ]) {
    expect((await send(body)).status, body).toBe(400);
  }
  expect((await report('img-src', 'x'.repeat(20_000))).status).toBe(413);
  expect(logged()).toEqual([]);
});

test('so many reports make so few lines', async () => {
  for (let sent = 0; sent < 200; sent += 1) await report('img-src', 'inline');
  expect(logged().length).toBeLessThanOrEqual(60);
  expect(server.logLines.join()).toContain('further reports of this minute are left out');
});
