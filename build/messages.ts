/**
 * Compiles the catalogues of messages at build time: `virtual:messages/en` is `en.json` with its ICU
 * messages already parsed, so that the browser needs no message parser. Words that the first step
 * does not need are apart, in `virtual:messages/en/later`.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const PREFIX = 'virtual:messages/';
const LATER = '/later';

/**
 * `directory` holds one JSON file a language: message id → ICU message. `later` are the first
 * parts of the ids that only parts of the page use which load on their own.
 */
export function messages(directory: string, later: readonly string[]): Plugin {
  const fileOf = (id: string) =>
    resolve(directory, `${id.slice(PREFIX.length + 1).replace(LATER, '')}.json`);
  const isLater = (key: string) => later.includes(key.split('.')[0] ?? '');
  return {
    name: 'intake:messages',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const file = fileOf(id);
      this.addWatchFile(file);
      const source: Record<string, string> = JSON.parse(await readFile(file, 'utf8'));
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
