// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { type AnsweringServer, serveAnswers } from '../../../e2e/support/answering-server.ts';
import { ApiSignedOut, ApiUnreachable } from '../api/request.ts';
import { upload } from './upload.ts';

let server: AnsweringServer | undefined;

async function serve(answer: Parameters<typeof serveAnswers>[0]): Promise<string> {
  server = await serveAnswers(answer);
  return server.url;
}

afterEach(() => server?.close());

// The test's page is of another origin than its server.
const EXPOSED = { 'access-control-expose-headers': 'retry-after' };
const body = () => new Blob(['x'.repeat(200_000)]);

test('resolves with whatever was answered, problems included, and tells the bytes sent', async () => {
  let received = '';
  const url = await serve((request, response) => {
    request.setEncoding('utf8').on('data', (text: string) => {
      received += text;
    });
    request.on('end', () =>
      response.writeHead(422, { 'retry-after': '7', ...EXPOSED }).end('{"kind":"invalid"}'),
    );
  });
  const heard: number[] = [];
  const answer = await upload(url, body(), {
    onProgress: ({ sentBytes, totalBytes }) => heard.push(sentBytes / totalBytes),
  });
  expect(answer).toEqual({ status: 422, json: { kind: 'invalid' }, retryAfterMs: 7000 });
  expect(received).toHaveLength(200_000);
  expect(heard.at(-1)).toBe(1);
});

test('an answer that is not JSON is told apart from an empty one by its status alone', async () => {
  const url = await serve((request, response) => {
    request.resume().on('end', () => response.writeHead(502).end('<html>Bad gateway</html>'));
  });
  const answer = await upload(url, body());
  expect(answer).toEqual({ status: 502, json: undefined, retryAfterMs: 0 });
});

test('being led to another page is an expired login, whatever is answered there', async () => {
  const url = await serve((request, response) => {
    request.resume().on('end', () => {
      if (request.url === '/login') response.end('{"id":"looks like an answer"}');
      else response.writeHead(302, { location: '/login' }).end();
    });
  });
  await expect(upload(url, body())).rejects.toBeInstanceOf(ApiSignedOut);
});

test('a line that breaks before the answer is no answer', async () => {
  const url = await serve((request) => {
    request.resume().on('end', () => request.socket.destroy());
  });
  await expect(upload(url, body())).rejects.toBeInstanceOf(ApiUnreachable);
});

test('a silent line is given up after a while', async () => {
  const url = await serve((request) => void request.resume());
  await expect(upload(url, body(), { stalledMs: 50 })).rejects.toBeInstanceOf(ApiUnreachable);
});

test('a cancelled upload ends with the reason', async () => {
  const controller = new AbortController();
  const url = await serve((request) => void request.resume());
  const work = upload(url, body(), { signal: controller.signal });
  controller.abort(new Error('the person changed their mind'));
  await expect(work).rejects.toThrow('changed their mind');
});
