/**
 * The page, with what it needs to know at once: the session as data that no policy takes for a
 * script, and a hint at the messages of the language that the browser asks for. Each of these would
 * be a round trip of its own otherwise.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from 'hono';
import { parseAccept } from 'hono/utils/accept';
import * as z from 'zod';
import { type Language, languageFor } from '../../contract/languages.ts';
import { SESSION_DATA_ID } from '../../contract/routes.ts';
import type { Session } from '../../contract/session.ts';
import type { GatewayEnv } from '../http/gateway-env.ts';

/** Of a header that lists languages, in characters. */
const MAX_HEADER = 200;
const HEAD_END = '</head>';
const MESSAGES = /^virtual:messages\/(\w+)$/;

/** What is used of Vite's manifest: which file holds what. */
const Manifest = z.record(z.string(), z.object({ file: z.string() }));

/** What a page tells of whoever opens it. */
export type SessionOf = (c: Context<GatewayEnv>) => Session | Promise<Session>;

/** The page of a build; `sessionOf` says who asks and what is on offer. */
export function createDocument(
  distDir: string,
  sessionOf: SessionOf,
): (c: Context<GatewayEnv>) => Promise<Response> {
  const [head = '', rest = ''] = readFileSync(join(distDir, 'index.html'), 'utf8').split(HEAD_END);
  const messages = messagesIn(distDir);
  return async (c) => {
    const file = messages.get(preferredLanguage(c.req.header('accept-language') ?? ''));
    const hint = file === undefined ? '' : `<link rel="modulepreload" crossorigin href="/${file}">`;
    return c.html(`${head}${hint}${dataBlock(await sessionOf(c))}${HEAD_END}${rest}`);
  };
}

/** JSON inside HTML: nothing in it may end the element or begin a comment. */
function dataBlock(session: Session): string {
  const json = JSON.stringify(session).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${SESSION_DATA_ID}">${json}</script>`;
}

/** The first file that each language's messages need, by language; empty where there is no manifest. */
function messagesIn(distDir: string): Map<string, string> {
  const files = new Map<string, string>();
  try {
    const text = readFileSync(join(distDir, '.vite/manifest.json'), 'utf8');
    for (const [name, { file }] of Object.entries(Manifest.parse(JSON.parse(text)))) {
      const language = MESSAGES.exec(name)?.[1];
      if (language !== undefined) files.set(language, file);
    }
  } catch {
    // A build without a manifest works; its page only waits for one file more.
  }
  return files;
}

/** The language of the header that comes first among ours (RFC 9110, section 12.5.4), as the page decides it too. */
export function preferredLanguage(header: string): Language {
  return languageFor(parseAccept(header.slice(0, MAX_HEADER)).map(({ type }) => type));
}
