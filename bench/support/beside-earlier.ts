/** This tree and the build of 25 November 2026, each served by its own gateway, and a browser to look at both. */
import { type Browser, chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../e2e/find-chromium.ts';
import { BUILD_OF_25_NOVEMBER, buildCommit, THIS_TREE } from './peer-commit.ts';
import { serveBuild } from './serve-build.ts';

export interface BesideEarlier {
  browser: Browser;
  /** Addresses: this tree's first, then the earlier build's where it was asked for. */
  urls: readonly string[];
  close(): Promise<void>;
}

/** Builds what is missing and serves it; `alone` leaves the earlier build out. */
export async function openBesideEarlier(alone: boolean): Promise<BesideEarlier> {
  const executablePath = findChromium();
  const checkouts = alone ? [THIS_TREE] : [THIS_TREE, buildCommit(BUILD_OF_25_NOVEMBER)];
  const servers = await Promise.all(checkouts.map(({ folder }) => serveBuild(folder)));
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: chromiumArguments(),
  });
  return {
    browser,
    urls: servers.map(({ url }) => url),
    async close() {
      await browser.close();
      for (const server of servers) await server.stop();
      for (const checkout of checkouts) checkout.remove();
    },
  };
}
