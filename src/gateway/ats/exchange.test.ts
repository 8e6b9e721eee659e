import { createServer as createHttpServer, type RequestListener } from 'node:http';
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type ExchangeRequest, exchange } from './exchange.ts';

const MiB = 1024 * 1024;
const servers: Server[] = [];
const sockets = new Set<Socket>();

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await Promise.all(
    servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))),
  );
});

async function listening(server: Server): Promise<string> {
  servers.push(server);
  server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/ats/candidates`;
}
const http = (handler: RequestListener) => listening(createHttpServer(handler));
const tcp = (onSocket: (socket: Socket) => void) => listening(createTcpServer(onSocket));

const post = (url: string, changes: Partial<ExchangeRequest> = {}) =>
  exchange({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json' },
    body: [Buffer.from('{"candidate":{}}')],
    connectTimeoutMs: 2000,
    timeoutMs: 5000,
    maxAnswerBytes: MiB,
    ...changes,
  });

test('carries body, headers and answer', async () => {
  const received: string[] = [];
  const url = await http(async (request, response) => {
    received.push(`${request.method} ${request.headers['content-length']}`);
    for await (const chunk of request) received.push(`${chunk}`);
    response.writeHead(201, { 'concurrency-limit': '30' }).end('{"ok":true}');
  });
  expect(await post(url)).toMatchObject({
    kind: 'answered',
    status: 201,
    text: '{"ok":true}',
    whole: true,
    requestLeft: true,
    headers: { 'concurrency-limit': '30' },
  });
  expect(received.join('')).toBe('POST 16{"candidate":{}}');
});

test('a body in pieces arrives as one, empty ones and ones of a single byte included', async () => {
  const received: string[] = [];
  const url = await http(async (request, response) => {
    received.push(`${request.headers['content-length']} ${Buffer.concat(await request.toArray())}`);
    response.end();
  });
  for (const pieces of [['', '{"data":"', 'SGk=', '"', '}', ''], ['1'], ['']]) {
    const result = await post(url, { body: pieces.map((piece) => Buffer.from(piece)) });
    expect(result).toMatchObject({ kind: 'answered', requestLeft: true });
  }
  expect(received).toEqual(['15 {"data":"SGk="}', '1 1', '0 ']);
});

test('a large body arrives byte for byte', async () => {
  const body = Buffer.from(JSON.stringify({ data: 'äöü'.repeat(2 * MiB) }));
  let received = Buffer.alloc(0);
  const url = await http(async (request, response) => {
    received = Buffer.concat(await request.toArray());
    response.end();
  });
  await post(url, { body: [body] });
  expect(received.equals(body)).toBe(true);
});

test('a name that does not exist, and a refused connection, prove that nothing was sent', async () => {
  const unanswered = { kind: 'unanswered', reason: 'unreachable', requestLeft: false };
  expect(await post('http://no-such-host.invalid/v1')).toMatchObject(unanswered);
  expect(await post('http://127.0.0.1:9/v1')).toMatchObject({
    ...unanswered,
    code: 'ECONNREFUSED',
  });
});

test('a failed TLS handshake proves that nothing was sent', async () => {
  const url = await tcp((socket) => socket.once('data', () => socket.end('not TLS')));
  expect(await post(url.replace('http:', 'https:'))).toMatchObject({
    kind: 'unanswered',
    reason: 'unreachable',
    requestLeft: false,
  });
});

test('a handshake that never ends is given up within the time to connect', async () => {
  const url = await tcp(() => {});
  const result = await post(url.replace('http:', 'https:'), { connectTimeoutMs: 100 });
  expect(result).toMatchObject({ reason: 'unreachable', requestLeft: false });
});

test('a connection that breaks while the body is on its way proves that it never left whole', async () => {
  const url = await tcp((socket) => {
    socket.once('data', () => socket.resetAndDestroy());
  });
  const result = await post(url, { body: [Buffer.alloc(64 * MiB, 'a')] });
  expect(result).toMatchObject({
    kind: 'unanswered',
    reason: 'connection_lost',
    requestLeft: false,
  });
});

test('a reader that stops reading proves the same when time is up', async () => {
  const url = await tcp((socket) => socket.pause());
  const result = await post(url, { body: [Buffer.alloc(64 * MiB, 'a')], timeoutMs: 200 });
  expect(result).toMatchObject({ reason: 'timed_out', requestLeft: false });
});

test('a connection that breaks after the body leaves the outcome open', async () => {
  const url = await http((request) => {
    request.resume().on('end', () => request.socket.destroy());
  });
  expect(await post(url)).toMatchObject({
    kind: 'unanswered',
    reason: 'connection_lost',
    requestLeft: true,
  });
});

test('no answer in time leaves the outcome open', async () => {
  const url = await http((request) => request.resume());
  expect(await post(url, { timeoutMs: 150 })).toMatchObject({
    kind: 'unanswered',
    reason: 'timed_out',
    requestLeft: true,
  });
});

test('an answer that comes before the whole body says so', async () => {
  const url = await tcp((socket) => {
    socket.once('data', () => {
      socket.write('HTTP/1.1 503 Busy\r\ncontent-length: 2\r\n\r\nno');
      socket.pause();
    });
  });
  const result = await post(url, { body: [Buffer.alloc(64 * MiB, 'a')] });
  expect(result).toMatchObject({ kind: 'answered', status: 503, text: 'no', requestLeft: false });
});

test('an endless answer is cut off, and keeps its status', async () => {
  const url = await http((request, response) => {
    request.resume();
    response.writeHead(200);
    const more = () => {
      if (request.socket.destroyed) return;
      response.write('x'.repeat(10_000));
      setImmediate(more);
    };
    more();
  });
  const result = await post(url, { maxAnswerBytes: 50_000 });
  expect(result).toMatchObject({ kind: 'answered', status: 200, whole: false });
  expect(result.kind === 'answered' && result.text.length).toBeLessThanOrEqual(50_000);
});

test('an answer whose body never ends is cut off when time is up, and keeps its status', async () => {
  const url = await http((request, response) => {
    request.resume();
    response.writeHead(200).write('{"data":');
  });
  expect(await post(url, { timeoutMs: 200 })).toMatchObject({
    kind: 'answered',
    status: 200,
    text: '{"data":',
    whole: false,
  });
});

test('a gateway that stops breaks off and knows how far it came', async () => {
  const stop = new AbortController();
  const url = await http((request) => {
    request.resume().on('end', () => stop.abort());
  });
  expect(await post(url, { signal: stop.signal })).toMatchObject({
    reason: 'aborted',
    requestLeft: true,
  });
  expect(await post(url, { signal: stop.signal })).toMatchObject({
    reason: 'aborted',
    requestLeft: false,
  });
});
