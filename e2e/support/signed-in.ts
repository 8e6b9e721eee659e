/** `test` for journeys of people who sign in: Intake and a real OpenID provider, as `npm run demo:sign-in`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { JobList } from '../../src/contract/ats.ts';
import { routes } from '../../src/contract/routes.ts';
import { DEMO_INTEGRATIONS } from '../../src/demo-ats/credentials.ts';
import { DEMO_PEOPLE } from '../../src/demo-sign-in/people.ts';
import { startChild } from './child.ts';
import { test as base, expect } from './test.ts';

const { acme } = DEMO_INTEGRATIONS;

/** Whoever of `DEMO_PEOPLE`. */
export type Login = 'mara' | 'tomasz' | 'leila' | 'annika' | 'piet' | 'grace' | 'noor';

interface Demo {
  url: string;
  /** The address of the provider. */
  issuer: string;
}

interface Office {
  /** A page on a device of its own, where this person has signed in and come to this path. */
  page(who: Login, path?: string): Promise<Page>;
  /** Sends somebody for a job of Acme's, known by its name, as whoever is signed in on the page. */
  send(page: Page, last_name: string, job: string): Promise<string>;
}

/** The provider asks who it is. */
export async function answerAs(page: Page, who: Login): Promise<void> {
  await page.getByRole('button', { name: DEMO_PEOPLE[who]?.name ?? who }).click();
}

/** The bar's button of whoever is signed in. */
export const account = (page: Page, who: Login) =>
  page.getByRole('button', { name: `Account of ${DEMO_PEOPLE[who]?.name}` });

export const test = base.extend<{ office: Office }, { demo: Demo }>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are needed from here.
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'intake-'));
      const child = await startChild({
        command: ['src/demo-sign-in/main.ts'],
        environment: { PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'warn' },
        ready: (stdout) => {
          const url = /^Intake is ready: (\S+)\n/m.exec(stdout)?.[1];
          const issuer = /^The provider is at: (\S+)\n/m.exec(stdout)?.[1];
          return url && issuer ? { url, issuer } : null;
        },
      });
      await use(child.ready);
      await child.stop();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ demo }, use) => use(demo.url),
  office: async ({ browser, consoleErrors, demo }, use) => {
    const contexts: BrowserContext[] = [];
    await use({
      async page(who, path = '/submissions') {
        const context = await browser.newContext({ baseURL: demo.url });
        contexts.push(context);
        consoleErrors.watch(context);
        const page = await context.newPage();
        await page.goto(path);
        await answerAs(page, who);
        return page;
      },
      async send(page, last_name, job) {
        const { request } = page.context();
        const { results } = JobList.parse(await (await request.get(routes.jobs(acme.id))).json());
        const job_id = results.find(({ name }) => name === job)?.id;
        const id = crypto.randomUUID();
        const candidate = { first_name: 'Kim', last_name, email_address: `${id}@people.example` };
        const answer = await request.put(routes.submission(id), {
          data: {
            x_integration_id: acme.id,
            request_body: { candidate, application: { job_id }, attachments: [CV] },
          },
        });
        expect(answer.status()).toBe(202);
        return id;
      },
    });
    for (const context of contexts) await context.close();
  },
});

const CV = {
  ...{ name: 'cv.txt', type: 'CV', content_type: 'text/plain' },
  data: Buffer.from('Curriculum vitae').toString('base64'),
};

export { expect } from '@playwright/test';
