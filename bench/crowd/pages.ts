/** The process of open pages: `pages.ts URL COUNT one|people`. It ends with its parent. */
import { connect } from 'node:net';
import { routes } from '../../src/contract/routes.ts';
import type { Heard } from './pages-process.ts';
import { headersOf } from './people.ts';

const [url = '', count = '', kind = ''] = process.argv.slice(2);
/** One page of so many keeps watch; all others read and look at nothing, so that this is cheap. */
const WATCH_EVERY = 10;
const RECEIPT = /event: receipt\ndata: \{"id":"([\da-f-]{36})"/g;
/** A text that ends within the beginning of an event is looked at again with what follows. */
const CARRY = 80;

process.on('disconnect', () => process.exit());
const heard: Heard = [];
const opened = Array.from({ length: Number(count) }, (_, number) => openPage(number));
await Promise.all(opened);
process.send?.('ready');
process.on('message', () => process.send?.(heard.splice(0)));

/** Resolves when it was told that it is connected. */
function openPage(number: number): Promise<void> {
  const { port, host } = new URL(url);
  const person = kind === 'people' ? headersOf(`person-${number}`) : {};
  const lines = Object.entries({ host, accept: 'text/event-stream', ...person });
  const socket = connect(Number(port), '127.0.0.1');
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.write(`GET ${routes.events()} HTTP/1.1\r\n${head}\r\n`);
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    const isWatching = number % WATCH_EVERY === 0;
    const known = new Set<string>();
    let text = '';
    socket.once('data', (first) => {
      if (!/^HTTP\/1\.1 200 /.test(`${first}`)) reject(new Error(`A page was told: ${first}`));
      resolve();
    });
    socket.on('data', (chunk) => {
      if (!isWatching) return;
      const at = performance.timeOrigin + performance.now();
      text += chunk;
      for (const [, id = ''] of text.matchAll(RECEIPT)) {
        if (known.has(id)) continue;
        known.add(id);
        heard.push([id, at]);
      }
      text = text.slice(-CARRY);
    });
  });
}
