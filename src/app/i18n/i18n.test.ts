import { setupI18n } from '@lingui/core';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { expect, test } from 'vitest';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import { createI18n, type MessageId } from './i18n.ts';

const COUNTED = ['question.charactersLeft', 'question.charactersOver'] as const;

test.each([
  ['en', 'en-US', en],
  ['en', 'en-IN', en],
  ['de', 'de-CH', de],
] as const)(
  'counted words of %s (%s) are those of the catalogue',
  (language, locale, catalogue) => {
    const of = (id: MessageId) => [id, compileMessageOrThrow(catalogue[id])] as const;
    const messages = { [language]: Object.fromEntries(COUNTED.map(of)) };
    const i18n = createI18n(language, setupI18n({ locale: language, messages }), locale);
    for (const id of COUNTED) {
      for (const count of [0, 1, 2, 80, 1, 999, 1_000, 12_345, 1_234_567]) {
        const said = i18n.counted(id, count).replace(i18n.number(count), '#');
        expect(said).toBe(i18n.t(id, { count }).replace(/\d[\d.,’']*/, '#'));
      }
    }
  },
);

test('neither Congo is called by the name of both', () => {
  for (const [language, locale] of [
    ['es', 'es-ES'],
    ['pl', 'pl-PL'],
    ['fr', 'fr-FR'],
  ] as const) {
    const { country } = createI18n(language, setupI18n({ locale: language }), locale);
    expect(country('CG')).toContain('Brazzaville');
    expect(country('CD')).not.toContain('Brazzaville');
  }
});
