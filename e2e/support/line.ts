/** A line to the gateway that can be cut, mended and listened to: a real proxy, nothing intercepted. */
import { routes } from '../../src/contract/routes.ts';
import { type ReverseProxy, startProxy } from './proxy.ts';

export interface Line extends ReverseProxy {
  /** From now on what is asked about single submissions gets no answer: the line drops. */
  cut(): void;
  mend(): void;
  /** As a proxy with a limit of its own, it answers what is handed over with 413 and a page. */
  limitBodies(on: boolean): void;
  /** Everything that went to the gateway so far, addresses and bodies, whatever sent it. */
  sent(): string;
}

/** The rest of the product still comes through, as when the gateway has just gone. */
export async function startLine(target: string): Promise<Line> {
  let isCut = false;
  let isLimited = false;
  let sent = '';
  const proxy = await startProxy(
    target,
    (request, response) => {
      const { url = '', method } = request;
      if (isLimited && method === 'PUT') {
        request.resume().on('end', () => {
          response.writeHead(413, { 'content-type': 'text/html' });
          response.end('<h1>413 Request Entity Too Large</h1>');
        });
        return true;
      }
      const drops = isCut && url.startsWith('/api/submissions/') && url !== routes.search();
      if (drops) response.destroy();
      return drops;
    },
    (text) => {
      sent += text;
    },
  );
  return {
    ...proxy,
    cut() {
      isCut = true;
    },
    mend() {
      isCut = false;
    },
    limitBodies(on) {
      isLimited = on;
    },
    sent: () => sent,
  };
}
