import { useEffect, useMemo } from 'react';
import { useI18n } from '../../i18n/i18n.ts';
import { writeDay } from '../../notation/date-notation.ts';
import type { Notation } from '../state/use-typed-value.ts';
import { createLazyReader } from './lazy-reader.ts';

const days = createLazyReader(async () => (await import('../../notation/read-day.ts')).readDay);

/** Days in the person's own notation; what is typed before they can be read is read then. */
export function useDateNotation(): Notation {
  const { locale } = useI18n();
  useEffect(days.prepare, []);
  return useMemo(
    () => ({
      parse: (text) => days.read(text, locale) ?? text.trim(),
      format: (held) => writeDay(held, locale),
      onReadsMore: days.onReady,
    }),
    [locale],
  );
}
