/** `test` for journeys: the running product, a page whose errors count, and the way through the form. */
import { type BrowserContext, test as base } from '@playwright/test';
import type { Language } from '../../src/contract/languages.ts';
import { type ConsoleErrors, createConsoleErrors } from './console-errors.ts';
import { createForm, type Form } from './form.ts';
import { type Line, startLine } from './line.ts';
import { type Site, startSite } from './site.ts';

/** Of the languages whose notation differs by country; Egypt's own digits are others. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', de: 'de-DE', ar: 'ar-EG' };

interface Fixtures {
  /** Any error in the console fails the journey; `allow` names those that belong to it. */
  consoleErrors: ConsoleErrors;
  form: Form;
  /** Starts a product of its own with these settings of the gateway, and a browser before it. */
  startOwn(settings: Record<string, string>): Promise<Own>;
  /** A line to the gateway: `test.use({ baseURL: async ({ line }, use) => use(line.url) })`. */
  line: Line;
  /** Goes with the report of a journey that failed. */
  serverOutput: undefined;
  /** The language that the browser asks for: `test.use({ language: 'de' })`. */
  language: Language;
}

interface Own {
  site: Site;
  context: BrowserContext;
  form: Form;
}

interface WorkerFixtures {
  /** Gateway and demo ATS of this worker. Journeys that change settings call `startOwn` instead. */
  site: Site;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are needed from here.
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  consoleErrors: [
    async ({ context }, use) => {
      const consoleErrors = createConsoleErrors();
      consoleErrors.watch(context);
      await use(consoleErrors);
      consoleErrors.expectNone();
    },
    { auto: true },
  ],
  serverOutput: [
    async ({ site }, use, testInfo) => {
      await use(undefined);
      if (testInfo.status === testInfo.expectedStatus) return;
      await testInfo.attach('gateway and demo ATS', {
        body: site.output(),
        contentType: 'text/plain',
      });
    },
    { auto: true },
  ],
  language: ['en', { option: true }],
  locale: async ({ language }, use) => use(LOCALES[language] ?? language),
  form: async ({ page, language }, use) => use(createForm(page, language)),
  line: async ({ site }, use) => {
    const line = await startLine(site.url);
    await use(line);
    await line.close();
  },
  startOwn: async ({ browser, consoleErrors, language }, use) => {
    const started: Own[] = [];
    await use(async (settings) => {
      const site = await startSite(settings);
      const context = await browser.newContext({ baseURL: site.url });
      consoleErrors.watch(context);
      const own = { site, context, form: createForm(await context.newPage(), language) };
      started.push(own);
      return own;
    });
    for (const { site, context } of started) {
      await context.close();
      await site.stop();
    }
  },
});

export { expect } from '@playwright/test';
