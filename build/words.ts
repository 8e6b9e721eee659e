/**
 * Compiles the catalogues of words at build time: `virtual:words/en` is `en.json` with its ICU
 * messages already parsed, so that the browser needs no message parser.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const PREFIX = 'virtual:words/';

/** `directory` holds one JSON file a language: message id → ICU message. */
export function words(directory: string): Plugin {
  const fileOf = (id: string) => resolve(directory, `${id.slice(PREFIX.length + 1)}.json`);
  return {
    name: 'intake:words',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const file = fileOf(id);
      this.addWatchFile(file);
      const messages: Record<string, string> = JSON.parse(await readFile(file, 'utf8'));
      const compiled = Object.fromEntries(
        Object.entries(messages).map(([key, message]) => [key, compileMessageOrThrow(message)]),
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
