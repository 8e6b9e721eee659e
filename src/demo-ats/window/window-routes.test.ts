import { mkdtempSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { aRequest, runDemoAts, TEXT_CV } from '../a-running-demo-ats.ts';
import { DEMO_INTEGRATIONS } from '../credentials.ts';

const ACME = encodeURIComponent(DEMO_INTEGRATIONS.acme.id);

/** A window in which one person arrived, and the address of her page. */
async function aWindow(draft: Parameters<typeof aRequest>[0] = {}, dataDir: string | null = null) {
  const ats = await runDemoAts({ dataDir });
  const { json } = await ats.create(aRequest(draft));
  const person: string = json.data.remote_url;
  return { ...ats, person, html: async (url: string) => (await fetch(url)).text() };
}

/** Asks under another name than fetch would give. Resolves to the status. */
function askAs(host: string, origin: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    httpRequest(`${origin}/ats/${ACME}`, { headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

test('whoever arrives is in the list, and her page has what was sent and the file', async () => {
  const { origin, person, html } = await aWindow();
  expect(await html(`${origin}/`)).toContain('Frank Doe');
  const page = await html(person);
  expect(page).toContain('frank.doe@example.com');
  expect(page).toContain('Head of Integrations');
  expect(page).toContain('answered with 200');
  const [, path] = /href="([^"]+\/files\/0)"/.exec(page) ?? [];
  const file = await fetch(`${origin}${path}`);
  expect(await file.text()).toBe('Ten years of integrations.');
  expect(file.headers.get('content-disposition')).toBe("inline; filename*=UTF-8''CV.txt");
});

test('a person is found under the address that the answer gives, the list read later included', async () => {
  const { person, people } = await aWindow();
  const [read] = await people('frank.doe@example.com');
  expect(read.remote_url).toBe(person);
  expect(read.applications[0].remote_url).toMatch(new RegExp(`^${RegExp.escape(person)}#.+`));
});

test('what people are called is text, whatever it looks like', async () => {
  const { origin, person, html } = await aWindow({ candidate: { first_name: '<b id="x">Ida' } });
  for (const page of [await html(`${origin}/ats/${ACME}`), await html(person)]) {
    expect(page).toContain('&lt;b id=');
    expect(page).not.toContain('<b id=');
  }
});

test('a file that a browser would run is saved instead of shown', async () => {
  const file = { ...TEXT_CV, name: 'page.html', type: 'OTHER', content_type: 'text/plain' };
  const odd = {
    ...file,
    name: 'pärt 2.odt',
    content_type: 'application/vnd.oasis.opendocument.text',
  };
  const { person } = await aWindow({ with: { attachments: [TEXT_CV, file, odd] } });
  const text = await fetch(`${person}/files/1`);
  expect(text.headers.get('content-type')).toBe('text/plain');
  expect(text.headers.get('x-content-type-options')).toBe('nosniff');
  const document = await fetch(`${person}/files/2`);
  expect(document.headers.get('content-type')).toBe('application/octet-stream');
  expect(document.headers.get('content-disposition')).toBe(
    "attachment; filename*=UTF-8''p%C3%A4rt%202.odt",
  );
});

test.each(['people/nobody', 'people/nobody/files/0'])('%s is not there', async (path) => {
  const { origin } = await aWindow();
  expect((await fetch(`${origin}/ats/${ACME}/${path}`)).status).toBe(404);
});

test('a file outlives the server', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'demo-ats-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true }));
  const { person, origin } = await aWindow({}, dataDir);
  const later = await runDemoAts({ dataDir });
  const answer = await fetch(`${person.replace(origin, later.origin)}/files/0`);
  expect(await answer.text()).toBe('Ten years of integrations.');
});

test('under another name than that of this computer nothing is shown', async () => {
  const { origin } = await aWindow();
  expect(await askAs('ats.example', origin)).toBe(421);
  expect(await askAs('localhost:1', origin)).toBe(200);
});

test('a reset takes everybody who arrived, and only the window itself can ask for it', async () => {
  const { origin, person, html } = await aWindow();
  const reset = (site: string) =>
    fetch(`${origin}/ats/reset`, { method: 'POST', headers: { 'sec-fetch-site': site } });
  expect((await reset('cross-site')).status).toBe(403);
  expect(await html(`${origin}/ats/${ACME}`)).toContain('Frank Doe');
  await reset('same-origin');
  expect(await html(`${origin}/ats/${ACME}`)).not.toContain('Frank Doe');
  expect((await fetch(`${person}/files/0`)).status).toBe(404);
});

test('an open page is told of whoever arrives', async () => {
  const { origin, create } = await aWindow();
  const stream = await fetch(`${origin}/ats/events`);
  const reader = stream.body?.getReader();
  onTestFinished(async () => reader?.cancel());
  const told = reader?.read();
  await create(aRequest({ email: 'ida@example.com' }));
  expect(new TextDecoder().decode((await told)?.value)).toContain('event: changed');
});
