import { useEffect, useMemo } from 'react';
import { useI18n } from '../../i18n/i18n.ts';
import { writeNumber } from '../../notation/either-number.ts';
import type { Notation } from '../state/use-typed-value.ts';
import { createLazyReader } from './lazy-reader.ts';

const numbers = createLazyReader(
  async () => (await import('../../notation/number-notation.ts')).readNumber,
);

/**
 * Numbers in the person's own notation. What is typed before the code that reads them is there is
 * held as text and read then. No field renders for it, be there two or two hundred.
 */
export function useNumberNotation(): Notation {
  const { locale, plainNumber } = useI18n();
  useEffect(numbers.prepare, []);
  return useMemo(
    () => ({
      parse: (text) => numbers.read(text, locale) ?? text.trim(),
      format: (held) => (typeof held === 'number' ? writeNumber(held, plainNumber) : held),
      onReadsMore: numbers.onReady,
    }),
    [locale, plainNumber],
  );
}
