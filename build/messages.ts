/**
 * Compiles the catalogues of messages at build time: `virtual:messages/en` is `en.json` with its ICU
 * messages already parsed, so that the browser needs no message parser. Words that the first step
 * does not need are apart, in `virtual:messages/en/later`. `virtual:messages` loads either by the
 * code of the language: each is a file of its own.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';
import { FALLBACK_LANGUAGE, LANGUAGES } from '../src/contract/languages.ts';

const LIST = 'virtual:messages';
const PREFIX = `${LIST}/`;
const LATER = '/later';

/** The module that loads the words of each language, when they are asked for. */
function list(): string {
  const lines = LANGUAGES.map((language) => {
    const [first, later] = [`${PREFIX}${language}`, `${PREFIX}${language}${LATER}`];
    return `${language}: { first: () => import('${first}'), later: () => import('${later}') }`;
  });
  return `export const CATALOGUES = { ${lines.join(', ')} };`;
}

/**
 * `directory` holds one JSON file a language: message id → ICU message. An id that a language lacks
 * is in English; a test names it. `later` are the first parts of the ids that only parts of the page
 * use which load on their own.
 */
export function messages(directory: string, later: readonly string[]): Plugin {
  const isLater = (key: string) => later.includes(key.split('.')[0] ?? '');
  return {
    name: 'intake:messages',
    resolveId: (id) => (id === LIST || id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      if (id === `\0${LIST}`) return list();
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const language = id.slice(PREFIX.length + 1).replace(LATER, '');
      const source: Record<string, string> = {};
      for (const each of new Set([FALLBACK_LANGUAGE, language])) {
        const file = resolve(directory, `${each}.json`);
        this.addWatchFile(file);
        Object.assign(source, JSON.parse(await readFile(file, 'utf8')));
      }
      const compiled = Object.fromEntries(
        Object.entries(source)
          .filter(([key]) => isLater(key) === id.endsWith(LATER))
          .map(([key, message]) => [key, compileMessageOrThrow(message)]),
      );
      return `export const messages = ${JSON.stringify(compiled)};`;
    },
    handleHotUpdate({ file, server }) {
      if (file.startsWith(resolve(directory)) && file.endsWith('.json')) {
        server.ws.send({ type: 'full-reload' });
      }
    },
  };
}
