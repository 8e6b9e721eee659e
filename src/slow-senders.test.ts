/** Senders that are slow, silent, greedy or gone: the others do not notice. */
import { connect, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { aRunningServer } from './a-running-server.ts';
import { routes } from './contract/routes.ts';

let server: Awaited<ReturnType<typeof aRunningServer>>;
const lines: Socket[] = [];
afterEach(async () => {
  for (const line of lines.splice(0)) line.destroy();
  await server.close();
});

/** A connection on which a test writes what it likes; `answer` is all that came until it ended. */
function aLine(): { socket: Socket; answer: Promise<string> } {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  lines.push(socket);
  const answer = new Promise<string>((resolve) => {
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(text));
  });
  return { socket, answer };
}

/** The head of a PUT of a submission; `length` announces the body. */
const head = (length: string, id = crypto.randomUUID()) =>
  `PUT ${routes.submission(id)} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n${length}\r\n\r\n`;
const announced = (bytes: number) => head(`content-length: ${bytes}`);
const CHUNKED = 'transfer-encoding: chunked';

/** A submission of about so many bytes, as its JSON. */
function aBody(bytes: number): string {
  const request_body = server.body();
  const [cv] = request_body.attachments ?? [];
  if (cv !== undefined) cv.data = Buffer.alloc((bytes * 3) / 4, 'CV').toString('base64');
  return JSON.stringify({ x_integration_id: server.integration, request_body });
}

/** 150,000 bytes of 190,000, which the server has read. */
async function aHalfSentBody(): Promise<ReturnType<typeof aLine>> {
  const line = aLine();
  const half = `${announced(190_000)}${' '.repeat(150_000)}`;
  await new Promise((resolve) => line.socket.write(half, resolve));
  // What comes later on another line is answered later.
  await server.get(routes.session());
  return line;
}

const put = (body: string) => server.put(crypto.randomUUID(), null, { body });

test.each([
  ['announce the largest body and stop after one byte', () => `${announced(200_000)}{`],
  ['announce nothing and stop after one byte', () => `${head(CHUNKED)}1\r\n{\r\n`],
  ['send half of their headers', () => announced(200_000).slice(0, 60)],
  ['send nothing', () => ''],
])('senders that %s are let go, and hold up nobody', async (_, what) => {
  server = await aRunningServer({
    REQUEST_PATIENCE_MS: '1000',
    MAX_MEMORY_BODY_BYTES: '400000',
  });
  const stopped = Array.from({ length: 50 }, () => {
    const { socket, answer } = aLine();
    socket.write(what());
    return answer;
  });
  expect((await put(aBody(150_000))).status).toBe(202);
  expect((await put(aBody(100))).status).toBe(202);
  for (const answer of await Promise.all(stopped)) {
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer.toLowerCase()).toContain('connection: close');
  }
});

test('a webhook that stops is let go like any other body', async () => {
  server = await aRunningServer({ REQUEST_PATIENCE_MS: '300', KOMBO_WEBHOOK_SECRET: 'secret' });
  const { socket, answer } = aLine();
  socket.write('POST /hooks/kombo HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\n{');
  expect(await answer).toMatch(/^HTTP\/1\.1 408 /);
});

test('a sender that trickles is let go', async () => {
  server = await aRunningServer({ REQUEST_PATIENCE_MS: '500', REQUEST_MIN_RATE: '10000' });
  const { socket, answer } = aLine();
  socket.write(`${announced(200_000)}${' '.repeat(50_000)}`);
  const trickle = setInterval(() => socket.write(' '), 20);
  expect(await answer).toMatch(/^HTTP\/1\.1 408 /);
  clearInterval(trickle);
});

test('a body that finds no room is turned away for now, and small ones have theirs', async () => {
  server = await aRunningServer({ MAX_MEMORY_BODY_BYTES: '200000', BODY_WAIT_MS: '100' });
  const { socket } = await aHalfSentBody();
  const answer = await put(aBody(150_000));
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('5');
  expect(await answer.json()).toMatchObject({ kind: 'unavailable' });
  expect((await put(aBody(10_000))).status).toBe(202);
  // It is nowhere: sent again, it is new.
  socket.destroy();
  await expect.poll(async () => (await put(aBody(150_000))).status).toBe(202);
});

test('while others wait, a body that stopped makes room in a tenth of the time', async () => {
  server = await aRunningServer({
    MAX_MEMORY_BODY_BYTES: '200000',
    BODY_WAIT_MS: '10000',
    REQUEST_PATIENCE_MS: '5000',
  });
  const { answer } = await aHalfSentBody();
  expect((await put(aBody(150_000))).status).toBe(202);
  expect(await answer).toMatch(/^HTTP\/1\.1 408 /);
});

test('what breaks off gives its memory back at once', async () => {
  server = await aRunningServer({ MAX_MEMORY_BODY_BYTES: '300000', BODY_WAIT_MS: '3000' });
  for (let round = 0; round < 20; round++) {
    const { socket, answer } = aLine();
    socket.write(`${announced(190_000)}${' '.repeat(150_000)}`, () => socket.destroy());
    await answer;
  }
  expect((await put(aBody(150_000))).status).toBe(202);
  expect(server.logLines.join('')).not.toContain('request failed');
});

test('a body without a length is taken, within the same bound', async () => {
  server = await aRunningServer();
  const chunked = async (body: string) => {
    const { socket, answer } = aLine();
    const chunk = `${body.length.toString(16)}\r\n${body}\r\n`;
    socket.write(`${head(`connection: close\r\n${CHUNKED}`)}${chunk}0\r\n\r\n`);
    return answer;
  };
  expect(await chunked(aBody(150_000))).toMatch(/^HTTP\/1\.1 202 /);
  expect(await chunked(' '.repeat(200_001))).toMatch(/^HTTP\/1\.1 413 /);
});

test('what comes after the announced end of a body is no request', async () => {
  server = await aRunningServer();
  const body = aBody(100);
  const { socket, answer } = aLine();
  socket.write(`${announced(body.length)}${body}{"x":1}`);
  expect(await answer).toMatch(/HTTP\/1\.1 400 /);
});

test('two lengths, or a length and chunks, are no request', async () => {
  server = await aRunningServer();
  for (const length of [
    'content-length: 2\r\ncontent-length: 3',
    `content-length: 2\r\n${CHUNKED}`,
  ]) {
    const { socket, answer } = aLine();
    socket.write(`${head(length)}{}`);
    expect(await answer).toMatch(/^HTTP\/1\.1 400 /);
  }
});

test('idle connections do not keep others out', async () => {
  server = await aRunningServer({ MAX_CONNECTIONS: '20' });
  const idle = Array.from({ length: 60 }, aLine);
  const { socket, answer } = aLine();
  socket.write(`GET ${routes.session()} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`);
  expect(await answer).toMatch(/^HTTP\/1\.1 200 /);
  await expect.poll(() => idle.filter(({ socket }) => socket.closed).length).toBe(41);
});
