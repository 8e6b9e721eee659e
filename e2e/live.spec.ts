/** The event stream is cut on its way: the list says so, pages go on by asking, and it comes back. */
import type { ServerResponse } from 'node:http';
import { routes } from '../src/contract/routes.ts';
import { expectAccessible } from './support/accessible.ts';
import { anEntry, send } from './support/entry.ts';
import { type ReverseProxy, startProxy } from './support/proxy.ts';
import { test as base, expect } from './support/test.ts';

interface Line extends ReverseProxy {
  /** Breaks the event streams that are open, and turns new ones away until `mend`. */
  cut(): void;
  mend(): void;
}

const test = base.extend<{ line: Line }>({
  line: async ({ site }, use) => {
    const open = new Set<ServerResponse>();
    let isCut = false;
    const proxy = await startProxy(site.url, ({ url }, response) => {
      if (url !== routes.events()) return false;
      if (isCut) response.writeHead(503).end();
      else open.add(response);
      return isCut;
    });
    await use({
      ...proxy,
      cut() {
        isCut = true;
        for (const response of open) response.destroy();
        open.clear();
      },
      mend() {
        isCut = false;
      },
    });
    await proxy.close();
  },
});

test('states change on screen with the event stream, without it, and when it is back', async ({
  consoleErrors,
  context,
  line,
  page,
}) => {
  consoleErrors.allow(/503|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_EMPTY_RESPONSE/);
  const list = await context.newPage();
  await list.goto(`${line.url}/submissions`);
  const interrupted = list.getByText('live updates are interrupted', { exact: false });
  const row = list.getByRole('listitem').filter({ hasText: 'Frank Mystery' });
  await expect(interrupted).toHaveCount(0);
  await send(page, anEntry({ last_name: 'Mystery', email_address: 'cut@example.com' }));
  await expect(row).toContainText('Not confirmed');
  const receipt = await context.newPage();
  await receipt.goto(line.url + new URL(page.url()).pathname);
  const state = receipt.getByRole('region', { name: 'State' });
  await expect(state).toContainText('Not confirmed');

  line.cut();
  await expect(interrupted).toBeVisible();
  await expectAccessible(list);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const change = (path: string, method: string) =>
    page.request.fetch(path, { method, failOnStatusCode: true });
  await change(routes.confirm(id), 'POST');
  await expect(row).toContainText('Delivered');
  await expect(state).toContainText('Delivered');
  await expect(interrupted).toBeVisible();

  line.mend();
  await expect(interrupted).toHaveCount(0);
  await change(routes.submission(id), 'DELETE');
  await expect(row).toHaveCount(0);
});
