/**
 * Journeys: the built app, the gateway and the demo ATS in a real browser, and no request or answer
 * is made up. Where a line must break, wait or ask for a login, a real proxy stands in it
 * (`e2e/support/proxy.ts`). What no proxy can do is done to the browser: no network, no room on the
 * disk, a crash, another hour, a letter typed at the very moment of a write.
 */
import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './e2e/find-chromium.ts';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // Each worker has a gateway, a demo ATS and a browser of its own: two fit on two cores.
  workers: 2,
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  // In CI a journey has a second try, and is then named as flaky: a fault to find, but no reason
  // to hold up everything else. Where people work, it fails.
  retries: process.env.CI === undefined ? 0 : 1,
  // Generous, for a machine that does other things as well; a test never asserts a time.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
    // Transitions would let axe measure colours half-way.
    contextOptions: { reducedMotion: 'reduce' },
    // Its pictures would slow every journey by a third; the page's state is enough to find a fault. In
    // CI the second try is traced: tracing what passes costs time as well.
    trace: {
      mode: process.env.CI === undefined ? 'retain-on-failure' : 'on-first-retry',
      screenshots: false,
    },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: chromiumArguments(),
    },
  },
});
