/** A proxy that lets only those through who have signed in, as companies put before Intake. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ReverseProxy, startProxy } from './proxy.ts';

/** What somebody who is not signed in gets, whatever was asked for: pages, files, data, events. */
export const CHALLENGES = [
  '401 with a page',
  'a redirect to a page',
  'a redirect to another site',
] as const;
export type Challenge = (typeof CHALLENGES)[number];

export interface LoginProxy extends ReverseProxy {
  /** From now on everybody has to sign in again. */
  expireLogins(): void;
}

export async function startLoginProxy(target: string, challenge: Challenge): Promise<LoginProxy> {
  let round = 1;
  let own = '';

  const isSignedIn = ({ headers }: IncomingMessage) =>
    (headers.cookie ?? '').split('; ').includes(`login=${round}`);

  const refuse = (url: string, response: ServerResponse) => {
    if (challenge === '401 with a page') return loginPage(response, 401, own, url);
    const origin =
      challenge === 'a redirect to a page' ? own : own.replace('localhost', '127.0.0.1');
    response.writeHead(302, { location: `${origin}/login?${new URLSearchParams({ back: url })}` });
    response.end();
  };

  const proxy = await startProxy(target, (request, response) => {
    const url = new URL(request.url ?? '/', own);
    const back = url.searchParams.get('back') ?? '/';
    if (url.pathname !== '/login') {
      if (isSignedIn(request)) return false;
      refuse(`${url.pathname}${url.search}`, response);
    } else if (request.method === 'POST') {
      response.writeHead(303, { location: own + back, 'set-cookie': `login=${round}; Path=/` });
      response.end();
    } else {
      loginPage(response, 200, own, back);
    }
    return true;
  });
  own = proxy.url;
  return {
    ...proxy,
    expireLogins() {
      round += 1;
    },
  };
}

function loginPage(response: ServerResponse, status: number, own: string, back: string): void {
  const action = `${own}/login?${new URLSearchParams({ back })}`;
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><html lang="en"><title>Example login</title><h1>Example login</h1>
     <form method="post" action="${action}"><button>Sign in to Example</button></form></html>`,
  );
}
