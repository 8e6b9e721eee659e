/**
 * The event stream is cut on its way, or freezes there: the list says so, pages go on by asking, and
 * it comes back.
 */
import type { ServerResponse } from 'node:http';
import { EVENT_NAMES, HEARTBEAT_MS, routes } from '../src/contract/routes.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectDelivered } from './support/acts.ts';
import { anEntry, send } from './support/entry.ts';
import { type ReverseProxy, startProxy } from './support/proxy.ts';
import { test as base, expect } from './support/test.ts';

interface Stream extends ReverseProxy {
  /** Breaks the event streams that are open, and turns new ones away until `mend`. */
  cut(): void;
  /** Event streams open from now on, and then nothing comes any more, not even their end. */
  freeze(): void;
  mend(): void;
}

const test = base.extend<{ stream: Stream }>({
  stream: async ({ site }, use) => {
    const open = new Set<ServerResponse>();
    let isCut = false;
    let isFrozen = false;
    const proxy = await startProxy(site.url, ({ url }, response) => {
      if (url !== routes.events()) return false;
      if (isCut) response.writeHead(503).end();
      else if (isFrozen) {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(`event: ${EVENT_NAMES.ready}\ndata: {}\n\n`);
      } else open.add(response);
      return isCut || isFrozen;
    });
    await use({
      ...proxy,
      cut() {
        isCut = true;
        for (const response of open) response.destroy();
        open.clear();
      },
      freeze() {
        isFrozen = true;
      },
      mend() {
        isCut = false;
        isFrozen = false;
      },
    });
    await proxy.close();
  },
});

test('states change on screen with the event stream, without it, and when it is back', async ({
  consoleErrors,
  context,
  form,
  stream,
  page,
}) => {
  consoleErrors.allow(/503|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_EMPTY_RESPONSE/);
  const list = await context.newPage();
  await list.goto(`${stream.url}/submissions`);
  const interrupted = list.getByText('live updates are interrupted', { exact: false });
  const row = list.getByRole('listitem').filter({ hasText: 'Frank Mystery' });
  await expect(interrupted).toHaveCount(0);
  await send(form, anEntry({ last_name: 'Mystery', email_address: 'cut@example.com' }));
  await expect(row).toContainText('Not confirmed');
  const receipt = await context.newPage();
  await receipt.goto(stream.url + new URL(page.url()).pathname);
  const state = receipt.getByRole('region', { name: 'State' });
  await expect(state).toContainText('Not confirmed');

  stream.cut();
  await expect(interrupted).toBeVisible();
  await expectAccessible(list);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  // A connection that was idle may be closed at the very moment; browsers then try again as well.
  const change = (path: string, method: string) =>
    page.request.fetch(path, { method, failOnStatusCode: true, maxRetries: 3 });
  await change(routes.confirm(id), 'POST');
  await expect(row).toContainText('Delivered');
  await expect(state).toContainText('Delivered');
  await expect(interrupted).toBeVisible();

  stream.mend();
  await expect(interrupted).toHaveCount(0);
  await change(routes.submission(id), 'DELETE');
  await expect(row).toHaveCount(0);
});

test('a stream that freezes without being closed is given up', async ({
  consoleErrors,
  context,
  form,
  stream,
  page,
}) => {
  consoleErrors.allow(/503/);
  stream.freeze();
  const list = await context.newPage();
  await list.clock.install();
  const opened = list.waitForResponse(stream.url + routes.events());
  await list.goto(`${stream.url}/submissions`);
  await opened;
  const interrupted = list.getByText('live updates are interrupted', { exact: false });
  await expect(interrupted).toHaveCount(0);
  await send(form, anEntry({ last_name: 'Frozen', email_address: 'frozen@example.com' }));
  await expectDelivered(page);
  await expect(list.getByRole('listitem').filter({ hasText: 'Frank Frozen' })).toHaveCount(0);

  stream.cut();
  await list.clock.fastForward(3 * HEARTBEAT_MS);
  await expect(list.getByRole('listitem').filter({ hasText: 'Frank Frozen' })).toBeVisible();
  await expect(interrupted).toBeVisible();
  stream.mend();
  await expect(interrupted).toHaveCount(0);
});
