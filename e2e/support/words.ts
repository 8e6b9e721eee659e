/** The product's words in any of its languages, as the page shows them. */
import { readFileSync } from 'node:fs';
import { setupI18n } from '@lingui/core';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { MessageId, Values } from '../../src/app/i18n/i18n.ts';
import type { Language } from '../../src/contract/languages.ts';

export type Words = (id: MessageId, values?: Values) => string;

/** The words of a language: `wordsOf('pl')('step.job')`. */
export function wordsOf(language: Language): Words {
  const file = new URL(`../../src/app/i18n/${language}.json`, import.meta.url);
  const source: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
  const messages = Object.fromEntries(
    Object.entries(source).map(([id, message]) => [id, compileMessageOrThrow(message)]),
  );
  const catalogue = setupI18n({ locale: language, messages: { [language]: messages } });
  return (id, values) => catalogue.t(id, values);
}
