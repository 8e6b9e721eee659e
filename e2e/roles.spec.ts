/** What each role sees in the browser, a receipt that is handed over, and two people on one device. */
import type { BrowserContext, Page } from '@playwright/test';
import { routes } from '../src/contract/routes.ts';
import { DEMO_INTEGRATIONS } from '../src/demo-ats/credentials.ts';
import { type Actor, LOCAL_ACTOR } from '../src/gateway/access/actor.ts';
import { NO_AUTHENTICATION } from '../src/gateway/access/authentication.ts';
import { readEnvironment } from '../src/gateway/environment.ts';
import { type RunningServer, startServer } from '../src/start-server.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectSaved, fillIn } from './support/acts.ts';
import { test as base, expect } from './support/test.ts';

const { acme } = DEMO_INTEGRATIONS;
/** Stands for the sign-in, of which other journeys are: the gateway takes it for who asks. */
const WHO = 'x-who';

const person = (name: string, changes: Partial<Actor>): Actor => ({
  ...LOCAL_ACTOR,
  ...{ id: name.toLowerCase(), name, roles: [], integrations: [acme.id], ...changes },
});
/** Annika Brandt hires for some of Acme's jobs. */
const PEOPLE = [
  person('Ada', { roles: ['recruiter'] }),
  person('Ben', { roles: ['recruiter'] }),
  person('Lea', { roles: ['lead'] }),
  person('Annika', { roles: ['hiring_manager'], email_address: 'annika.brandt@acme.example' }),
  person('Per', { roles: ['privacy'] }),
];
type Name = 'Ada' | 'Ben' | 'Lea' | 'Annika' | 'Per';

interface Office {
  server: RunningServer;
  /** Sends somebody for a job of Acme's, known by its name. */
  send(who: Name, last_name: string, job: string): Promise<string>;
  /** A page of this person, on a device of its own. */
  page(who: Name): Promise<Page>;
}

const test = base.extend<{ office: Office }>({
  office: async ({ browser, consoleErrors }, use) => {
    const server = await startServer(
      readEnvironment({ PORT: '0', DATA_DIR: ':memory:', LOG_LEVEL: 'silent' }),
      {
        authentication: {
          ...NO_AUTHENTICATION,
          mode: 'proxy',
          actorOf: async (c) => PEOPLE.find(({ name }) => name === c.req.header(WHO)) ?? null,
        },
      },
    );
    const contexts: BrowserContext[] = [];
    const as = (who: Name, path: string, init: RequestInit = {}) =>
      fetch(server.url + path, {
        ...init,
        headers: { [WHO]: who, 'content-type': 'application/json' },
      });
    await use({
      server,
      async send(who, last_name, job) {
        const { results } = await (await as('Ada', routes.jobs(acme.id))).json();
        const job_id = results.find((one: { name: string }) => one.name === job).id;
        const id = crypto.randomUUID();
        const candidate = { first_name: 'Kim', last_name, email_address: `${id}@people.example` };
        const answer = await as(who, routes.submission(id), {
          method: 'PUT',
          body: JSON.stringify({
            x_integration_id: acme.id,
            request_body: { candidate, application: { job_id }, attachments: [CV] },
          }),
        });
        expect(answer.status).toBe(202);
        return id;
      },
      async page(who) {
        const context = await browser.newContext({
          baseURL: server.url,
          extraHTTPHeaders: { [WHO]: who },
        });
        contexts.push(context);
        consoleErrors.watch(context);
        return context.newPage();
      },
    });
    for (const context of contexts) await context.close();
    await server.close();
  },
});

const CV = {
  ...{ name: 'cv.txt', type: 'CV', content_type: 'text/plain' },
  data: Buffer.from('Curriculum vitae').toString('base64'),
};

const QUALITY = 'Quality Manager (closes next year)';
/** Of Annika's team. */
const TRAINING = 'Ausbildung Industriekaufleute 2027';

const listed = (page: Page, name: string) => page.getByRole('link', { name: `Kim ${name}` });
const button = (page: Page, name: string) => page.getByRole('button', { name });

test('each sees in the list, and may do with a receipt, what is theirs', async ({
  consoleErrors,
  office,
}) => {
  consoleErrors.allow(/404/);
  const adas = await office.send('Ada', 'Quinn', QUALITY);
  const bens = await office.send('Ben', 'Thorne', TRAINING);
  const sees: Record<Name, { names: string[]; exports: boolean; receipt: string; does: string[] }> =
    {
      Ada: { names: ['Quinn'], exports: false, receipt: adas, does: ['Hand over', 'Forget'] },
      Ben: { names: ['Thorne'], exports: false, receipt: bens, does: ['Hand over', 'Forget'] },
      Lea: { names: ['Quinn', 'Thorne'], exports: true, receipt: adas, does: ['Hand over'] },
      Annika: { names: ['Thorne'], exports: false, receipt: bens, does: [] },
      Per: { names: ['Quinn', 'Thorne'], exports: false, receipt: adas, does: ['Forget'] },
    };
  for (const [who, { names, exports, receipt, does }] of Object.entries(sees)) {
    const page = await office.page(who as Name);
    await page.goto('/submissions');
    await expect(
      page.getByText(names.length === 1 ? 'One submission' : '2 submissions'),
    ).toBeVisible();
    for (const name of ['Quinn', 'Thorne']) {
      await expect(listed(page, name)).toHaveCount(names.includes(name) ? 1 : 0);
    }
    await expect(button(page, 'CSV')).toHaveCount(exports ? 1 : 0);
    await page.goto(`/submissions/${receipt}`);
    await expect(page.getByRole('heading', { name: 'What was sent' })).toBeVisible();
    for (const deed of ['Hand over', 'Forget']) {
      await expect(button(page, deed)).toHaveCount(does.includes(deed) ? 1 : 0);
    }
    await page.context().close();
  }
  const page = await office.page('Annika');
  await page.goto(`/submissions/${adas}`);
  await expect(page.getByRole('heading', { name: 'There is no such submission' })).toBeVisible();
});

test('a hiring manager is offered the jobs of his team, and whoever sends nothing no entry', async ({
  office,
}) => {
  const manager = await office.page('Annika');
  await manager.goto('/new');
  await fillIn(manager, { 'First name': 'Kim', 'Last name': 'Ivory', 'E-mail': 'kim@example.com' });
  await manager.getByRole('button', { name: /^Continue/ }).click();
  await manager.getByRole('combobox', { name: 'Search jobs' }).click();
  await expect(manager.getByRole('option', { name: TRAINING })).toBeVisible();
  await expect(manager.getByRole('option', { name: QUALITY })).toHaveCount(0);
  await expect(manager.getByRole('listbox').getByRole('option')).toHaveCount(5);

  const privacy = await office.page('Per');
  await privacy.goto('/');
  await expect(privacy.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(button(privacy, 'New candidate')).toHaveCount(0);
});

test('a receipt that is handed over moves from one list to the other while both look on', async ({
  office,
}) => {
  await office.send('Ada', 'Mover', QUALITY);
  const [ada, ben] = [await office.page('Ada'), await office.page('Ben')];
  await ben.goto('/submissions');
  await expect(ben.getByText('No submissions')).toBeVisible();
  await ada.goto('/submissions');
  await listed(ada, 'Mover').click();
  await button(ada, 'Hand over to a colleague').click();
  await expectAccessible(ada);
  await ada.getByLabel('Colleague', { exact: true }).selectOption('Ben');
  await button(ada, 'Hand over').click();
  await expect(ada.getByText('The receipt is handed over.')).toBeVisible();
  await expect(listed(ada, 'Mover')).toHaveCount(0);
  await expect(listed(ben, 'Mover')).toBeVisible();
});

test('two people on one device see their own drafts alone', async ({ consoleErrors, office }) => {
  // What is asked of a draft that is not theirs: was it sent perhaps?
  consoleErrors.allow(/404/);
  const page = await office.page('Ada');
  await page.goto('/new');
  await fillIn(page, { 'First name': 'Kim', 'Last name': 'Private' });
  await expectSaved(page);
  await page.context().setExtraHTTPHeaders({ [WHO]: 'Ben' });
  // Another tab, signed in by the next person: the open one begins anew, and shows nothing of it.
  const other = await page.context().newPage();
  await other.goto('/');
  await expect(other.getByText('Private')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Last name' })).toHaveCount(0);
  await page.context().setExtraHTTPHeaders({ [WHO]: 'Ada' });
  await other.goto('/');
  await expect(other.getByRole('link', { name: 'Kim Private' })).toBeVisible();
});
