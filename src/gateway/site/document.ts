/**
 * The page, with what it needs to know at once: the session as data that no policy takes for a
 * script, and hints at the messages of the language that the browser asks for and, on the start page,
 * at its table. Each of these would be a round trip of its own otherwise.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from 'hono';
import { parseAccept } from 'hono/utils/accept';
import * as z from 'zod';
import { type Language, languageFor } from '../../contract/languages.ts';
import { SESSION_DATA_ID, TABLE_CHUNK } from '../../contract/routes.ts';
import type { Session } from '../../contract/session.ts';
import type { GatewayEnv } from '../http/gateway-env.ts';

/** Of a header that lists languages, in characters. */
const MAX_HEADER = 200;
const HEAD_END = '</head>';
const MESSAGES = /^virtual:messages\/(\w+)(\/later)?$/;
const START = '/';

/** What is used of Vite's manifest: which file holds what. */
const Manifest = z.record(
  z.string(),
  z.object({ file: z.string(), name: z.string().optional(), css: z.array(z.string()).optional() }),
);

/** Which elements have a browser fetch what pages need. */
interface Hints {
  /** By language: the messages of every page, and those of the pages that come later. */
  messages: Map<string, string>;
  later: Map<string, string>;
  /** The start page's table. */
  table: string;
}

/** What a page tells of whoever opens it. */
export type SessionOf = (c: Context<GatewayEnv>) => Session | Promise<Session>;

/** The page of a build; `sessionOf` says who asks and what is on offer. */
export function createDocument(
  distDir: string,
  sessionOf: SessionOf,
): (c: Context<GatewayEnv>) => Promise<Response> {
  const [head = '', rest = ''] = readFileSync(join(distDir, 'index.html'), 'utf8').split(HEAD_END);
  const { messages, later, table } = hintsIn(distDir);
  return async (c) => {
    const language = preferredLanguage(c.req.header('accept-language') ?? '');
    const session = await sessionOf(c);
    const hints = [messages.get(language)];
    if (c.req.path === START && seesTable(session)) hints.push(later.get(language), table);
    return c.html(`${head}${hints.join('')}${dataBlock(session)}${HEAD_END}${rest}`);
  };
}

/** Whoever came by a link or has yet to sign in is shown another page there. */
const seesTable = ({ auth, user, invitation }: Session) =>
  invitation === null && (auth === 'none' || user !== null);

/** JSON inside HTML: nothing in it may end the element or begin a comment. */
function dataBlock(session: Session): string {
  const json = JSON.stringify(session).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${SESSION_DATA_ID}">${json}</script>`;
}

const scriptHint = (file: string) => `<link rel="modulepreload" crossorigin href="/${file}">`;
const styleHint = (file: string) => `<link rel="preload" as="style" crossorigin href="/${file}">`;

/** The hints of a build; empty where there is no manifest. */
function hintsIn(distDir: string): Hints {
  const hints: Hints = { messages: new Map(), later: new Map(), table: '' };
  try {
    const text = readFileSync(join(distDir, '.vite/manifest.json'), 'utf8');
    for (const [key, entry] of Object.entries(Manifest.parse(JSON.parse(text)))) {
      const { file, name, css = [] } = entry;
      const [, language, isLater] = MESSAGES.exec(key) ?? [];
      if (language !== undefined) {
        hints[isLater === undefined ? 'messages' : 'later'].set(language, scriptHint(file));
      } else if (name === TABLE_CHUNK && file.endsWith('.js')) {
        hints.table = scriptHint(file) + css.map(styleHint).join('');
      }
    }
  } catch {
    // A build without a manifest works; its page only waits for a few files more.
  }
  return hints;
}

/** The language of the header that comes first among ours (RFC 9110, section 12.5.4), as the page decides it too. */
export function preferredLanguage(header: string): Language {
  return languageFor(parseAccept(header.slice(0, MAX_HEADER)).map(({ type }) => type));
}
