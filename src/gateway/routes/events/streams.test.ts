import { EventEmitter, once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { afterEach, expect, test, vi } from 'vitest';
import { HEARTBEAT_MS } from '../../../contract/routes.ts';
import { type Actor, LOCAL_ACTOR } from '../../access/actor.ts';
import type { GatewayEnv } from '../../http/gateway-env.ts';
import { createStreams, toEvent } from './streams.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const close of closing.splice(0).reverse()) await close();
});

/** A server with streams, which takes a page's word (`/name`) on who it is. */
async function aServer(bounds = { max: 10, maxPerSender: 10 }) {
  const streams = createStreams(bounds);
  const signedOut = new Set<string>();
  const app = new Hono<GatewayEnv>().get('/:name', (c) => {
    const name = c.req.param('name');
    return streams.open(c, { ...LOCAL_ACTOR, id: name }, name, async () => !signedOut.has(name));
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    streams.close();
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;

  /** A page that reads; `text` is what it heard, without the marks of chunks. */
  const open = async (name: string) => {
    const socket = connect(port, '127.0.0.1');
    closing.push(() => socket.destroy());
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('error', () => {});
    socket.write(`GET /${name} HTTP/1.1\r\nhost: localhost\r\n\r\n`);
    const page = { socket, text: () => text.replace(/^[\s\S]*?\r\n\r\n/, '') };
    await vi.waitFor(() => expect(page.text()).toContain('event: ready\ndata: {}\n\n'));
    return page;
  };
  return { streams, open, signOut: (name: string) => signedOut.add(name) };
}

const isOver = (socket: Socket) => vi.waitFor(() => expect(socket.closed).toBe(true));

test('what is told is written to every page, in its order', async () => {
  const { streams, open } = await aServer();
  const pages = [await open('one'), await open('two')];
  streams.tell(() => [toEvent('receipt', { n: 1 })]);
  streams.tell(() => [toEvent('receipt', { n: 2 })]);
  for (const page of pages) {
    await vi.waitFor(() => {
      const told = [...page.text().matchAll(/event: receipt\ndata: (.*)\n\n/g)];
      expect(told.map(([, data]) => data)).toEqual(['{"n":1}', '{"n":2}']);
    });
  }
  pages[0]?.socket.destroy();
  await vi.waitFor(() => expect(streams.size()).toBe(1));
});

test('each actor is told his own, made once for all pages that he has open', async () => {
  const { streams, open } = await aServer();
  const pages = [await open('ada'), await open('ada'), await open('ben')];
  const textFor = vi.fn(({ id }: Actor) => [id === 'ada' ? toEvent('receipt', { n: 1 }) : '']);
  streams.tell(textFor);
  streams.tell(() => [toEvent('jobs', {})]);
  expect(textFor).toHaveBeenCalledTimes(2);
  for (const page of pages) await vi.waitFor(() => expect(page.text()).toContain('event: jobs'));
  expect(pages.map((page) => page.text().includes('event: receipt'))).toEqual([true, true, false]);
});

test('whoever is told the same events hears the same, whole, in any letters', async () => {
  const { streams, open } = await aServer();
  const { socket } = await open('ada');
  const heard = async (name: string) => {
    const answer = await fetch(`http://127.0.0.1:${socket.remotePort}/${name}`);
    return answer.text();
  };
  const [ada, ben] = [heard('ada'), heard('ben')];
  await vi.waitFor(() => expect(streams.size()).toBe(3));
  const event = toEvent('receipt', { name: 'Łucja Müller 蛍' });
  const jobs = toEvent('jobs', {});
  streams.tell(({ id }) => [event, '', id === 'ben' ? jobs : '']);
  streams.tell(({ id }) => (id === 'ada' ? [jobs, event] : []));
  streams.close();
  const ready = toEvent('ready', {});
  expect(await ada).toBe(`${ready}${event}${jobs}${event}`);
  expect(await ben).toBe(`${ready}${event}${jobs}`);
});

test('a stream shows signs of life that pages can hear', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { open } = await aServer();
  const page = await open('one');
  vi.advanceTimersByTime(HEARTBEAT_MS);
  // An event without data is none to an EventSource.
  await vi.waitFor(() => expect(page.text()).toContain('event: alive\ndata: {}\n\n'));
});

test('a stream ends with the session of its person, and no other does', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { streams, open, signOut } = await aServer();
  const [gone, there] = [await open('one'), await open('two')];
  signOut('one');
  vi.advanceTimersByTime(HEARTBEAT_MS);
  await vi.waitFor(() => expect(gone.text()).toMatch(/\r\n0\r\n\r\n$/));
  expect(streams.size()).toBe(1);
  streams.tell(() => [toEvent('receipt', { n: 1 })]);
  await vi.waitFor(() => expect(there.text()).toContain('"n":1'));
  expect(gone.text()).not.toContain('"n":1');
});

const LARGE = 128 * 1024;
const large = toEvent('receipt', 'x'.repeat(LARGE));

test('a page that does not read is let go, and one that reads is not', async () => {
  const { streams, open } = await aServer();
  const [reading, stuck] = [await open('one'), await open('two')];
  stuck.socket.pause();
  for (let told = 0; told < 200 && streams.size() === 2; told++) {
    streams.tell(() => [large]);
    const before = reading.text().length;
    await vi.waitFor(() => expect(reading.text().length).toBeGreaterThan(before + LARGE));
  }
  expect(streams.size()).toBe(1);
  stuck.socket.resume();
  await isOver(stuck.socket);
  expect(reading.socket.closed).toBe(false);
});

test('one telling, however long, cuts off nobody who reads', async () => {
  const { streams, open } = await aServer();
  const page = await open('one');
  streams.tell(() => [large.repeat(8)]);
  await vi.waitFor(() => expect(page.text().length).toBeGreaterThan(8 * LARGE));
  expect(streams.size()).toBe(1);
});

test('a page that has not read between two signs of life is let go', async () => {
  vi.useFakeTimers();
  const outgoing = Object.assign(new EventEmitter(), {
    headersSent: true,
    writableLength: 0,
    writableNeedDrain: true,
    write: vi.fn(),
    destroy: vi.fn(),
  });
  const streams = createStreams({ max: 10, maxPerSender: 10 });
  const app = new Hono<GatewayEnv>().get('/', (c) => streams.open(c, LOCAL_ACTOR, 'one'));
  const answer = await app.request('/', {}, { outgoing });
  await answer.body?.getReader().read();
  vi.advanceTimersByTime(HEARTBEAT_MS);
  outgoing.emit('drain');
  vi.advanceTimersByTime(HEARTBEAT_MS);
  expect(outgoing.destroy).not.toHaveBeenCalled();
  vi.advanceTimersByTime(HEARTBEAT_MS);
  expect(outgoing.destroy).toHaveBeenCalledTimes(1);
  expect(streams.size()).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

/** The last event and the last chunk. */
const ENDED = /event: later\ndata: \{\}\n\n\r\n0\r\n\r\n$/;

test('the newest pages of a sender keep their places, and the oldest comes back later', async () => {
  const { streams, open } = await aServer({ max: 3, maxPerSender: 2 });
  const [first, second, third] = [await open('one'), await open('one'), await open('one')];
  await vi.waitFor(() => expect(first.text()).toMatch(ENDED));
  await open('two');
  await open('three');
  await vi.waitFor(() => expect(second.text()).toMatch(ENDED));
  expect(third.text()).not.toMatch(ENDED);
  expect(streams.size()).toBe(3);
});
