/** Two people on one device. */
import type { BrowserContext, Page } from '@playwright/test';
import { DEMO_INTEGRATIONS } from '../src/demo-ats/credentials.ts';
import { type Actor, LOCAL_ACTOR } from '../src/gateway/access/actor.ts';
import { NO_AUTHENTICATION } from '../src/gateway/access/authentication.ts';
import { readEnvironment } from '../src/gateway/environment.ts';
import { type RunningServer, startServer } from '../src/start-server.ts';
import { expectSaved, fillIn } from './support/acts.ts';
import { test as base, expect } from './support/test.ts';

const { acme } = DEMO_INTEGRATIONS;
/** Stands for the sign-in, of which other journeys are: the gateway takes it for who asks. */
const WHO = 'x-who';

const person = (name: string, changes: Partial<Actor>): Actor => ({
  ...LOCAL_ACTOR,
  ...{ id: name.toLowerCase(), name, roles: [], integrations: [acme.id], ...changes },
});
const PEOPLE = [person('Ada', { roles: ['recruiter'] }), person('Ben', { roles: ['recruiter'] })];
type Name = 'Ada' | 'Ben';

interface Office {
  server: RunningServer;
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
    await use({
      server,
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
