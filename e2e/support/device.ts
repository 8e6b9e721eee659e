/** What the browser keeps on the device, looked at from outside of the product. */
import type { BrowserContext, Page } from '@playwright/test';

/** By database and table: how many rows each has. */
export type Counts = Record<string, Record<string, number>>;

/** What `rowsKept` says once everything of the product is gone from the device. */
export const NOTHING_KEPT: Counts = {
  intake: { drafts: 0, files: 0, outbox: 0, sent: 0 },
  'intake-late': { late: 0 },
};

/** Counts the rows of every table of every database that this site has. */
export async function rowsKept(page: Page): Promise<Counts> {
  const { databases } = await readDevice(page);
  return Object.fromEntries(
    Object.entries(databases).map(([name, tables]) => [
      name,
      Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, rows.length])),
    ]),
  );
}

/** Everything that this site keeps, place by place, each as text that can be searched. */
export async function textsKept(page: Page, context: BrowserContext) {
  const { databases, localStorage, sessionStorage, caches } = await readDevice(page);
  const cookies = await context.cookies();
  return {
    databases: JSON.stringify(databases),
    'local storage': JSON.stringify(localStorage),
    'session storage': JSON.stringify(sessionStorage),
    caches: JSON.stringify(caches),
    cookies: JSON.stringify(cookies),
    'name of the window': await page.evaluate(() => window.name),
    'state of the history': await page.evaluate(() => JSON.stringify(history.state) ?? ''),
    address: decodeURIComponent(page.url()),
    title: await page.title(),
  };
}

function readDevice(page: Page) {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const readDatabase = async (name: string) => {
      const database = await done(indexedDB.open(name));
      const tables: Record<string, unknown[]> = {};
      for (const table of database.objectStoreNames) {
        tables[table] = await done(database.transaction(table).objectStore(table).getAll());
      }
      database.close();
      return tables;
    };
    const databases: Record<string, Record<string, unknown[]>> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      databases[name] = await readDatabase(name);
    }
    const cached: string[] = [];
    // Missing on pages that came over plain HTTP from another machine.
    for (const name of (await globalThis.caches?.keys()) ?? []) {
      const cache = await globalThis.caches.open(name);
      for (const { url } of await cache.keys()) {
        cached.push(url, (await (await cache.match(url))?.text()) ?? '');
      }
    }
    return {
      databases,
      localStorage: { ...localStorage },
      sessionStorage: { ...sessionStorage },
      caches: cached,
    };
  });
}

/** Ends the page as when its process dies: it gets no chance to keep anything. */
export async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  void session.send('Page.crash').catch(() => {});
  await crashed;
}
