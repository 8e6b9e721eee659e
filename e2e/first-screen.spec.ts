/** What a browser really fetches before the first text box can be used; never how long it takes. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const MAX_REQUESTS = 12;
const MAX_SCRIPT_BYTES = 130_000;

/** Until a CV is read. Six come at a time: on a slow line each six cost a round trip. */
const MAX_REQUESTS_TO_READ = 55;
const BOX = '[name="candidate.first_name"]';

const CV = 'Ivo Testmann\nivo.testmann@example.com\n\nExperience\nBaker, Mill, 2020 - today';

interface Fetched {
  requests: string[];
  scriptBytes: number;
}

declare global {
  interface Window {
    /** When the first text box stood there, in the page's own clock. */
    usableAt?: number;
  }
}

async function openNew(page: Page): Promise<void> {
  await page.addInitScript((box) => {
    new MutationObserver(() => {
      const input = document.querySelector<HTMLInputElement>(box);
      if (window.usableAt !== undefined || input === null) return;
      window.usableAt = performance.now();
      input.focus();
    }).observe(document, { subtree: true, childList: true });
  }, BOX);
  await page.goto('/new');
  await page.waitForFunction(() => window.usableAt !== undefined);
}

/** The document itself and what had been asked for when the box stood there. */
function fetchedByThen(page: Page): Promise<Fetched> {
  return page.evaluate(() => {
    const entries = performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ startTime }) => startTime <= (window.usableAt ?? 0));
    const scripts = entries.filter(({ name }) => name.endsWith('.js'));
    return {
      requests: [location.pathname, ...entries.map(({ name }) => new URL(name).pathname)],
      scriptBytes: scripts.reduce((sum, { transferSize }) => sum + transferSize, 0),
    };
  });
}

for (const locale of ['en-GB', 'de-DE']) {
  test.describe(locale, () => {
    test.use({ locale });

    test('little comes before the first text box, and a letter typed at once is kept', async ({
      page,
    }) => {
      await openNew(page);
      await page.keyboard.type('L');
      const { requests, scriptBytes } = await fetchedByThen(page);
      expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(MAX_REQUESTS);
      expect(requests).not.toContain('/api/session');
      expect(scriptBytes).toBeGreaterThan(50_000);
      expect(scriptBytes).toBeLessThanOrEqual(MAX_SCRIPT_BYTES);
      await expect(page.locator(BOX)).toHaveValue('L');
      // The parts that come later move nothing and take nothing away.
      await expect(page.getByRole('combobox').first()).toBeVisible();
      await expect(page.locator(BOX)).toHaveValue('L');
      await expect(page.locator(BOX)).toBeFocused();
    });
  });
}

test('whoever stands on a button before its code is there stays on it', async ({ page }) => {
  await openNew(page);
  const choose = page.getByRole('button', { name: 'Choose a file' });
  await expect(page.getByRole('button', { name: 'Paste text' })).toBeDisabled();
  await choose.focus();
  await expect(page.getByRole('button', { name: 'Paste text' })).toBeEnabled();
  await expect(choose).toBeFocused();
});

test('a CV that is picked before its code is there is attached and read', async ({ page }) => {
  await openNew(page);
  const line = await page.context().newCDPSession(page);
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 1000,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  const requests: string[] = [];
  page.on('request', (request) => {
    // The visit before may still have asked for something.
    if (request.isNavigationRequest()) requests.length = 0;
    requests.push(request.url());
  });
  await page.reload();
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'Ivo Testmann.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(CV),
  });
  await expect(page.getByRole('textbox', { name: 'Last name' })).toHaveValue('Testmann');
  expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(MAX_REQUESTS_TO_READ);
});
