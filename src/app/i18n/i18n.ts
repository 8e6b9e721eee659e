/**
 * The product's messages. Every string stands once in the file of each language under the same id
 * (`en.json`, `de.json`, …), as an ICU message; `t('id', values)` is checked against the ids by the compiler.
 */

import { CATALOGUES } from 'virtual:messages';
import { type I18n as Catalogue, setupI18n } from '@lingui/core';
import { createContext, useContext } from 'react';
import type { Language } from '../../contract/languages.ts';
import type { Formatter } from '../../questions/question-kind.ts';
import type en from './en.json';
import { localeFor, withoutMarks } from './locale.ts';

export type MessageId = keyof typeof en;
export type Values = Record<string, string | number>;

/** Messages, dates and numbers in one language. */
export interface I18n extends Omit<Formatter, 'named'> {
  language: Language;
  /** The person's own notation within the language, such as en-GB. */
  locale: string;
  t(id: MessageId, values?: Values): string;
  /** `t` for words that hold nothing but a count, quick enough to be asked at every key. */
  counted(id: MessageId, count: number): string;
  /** A number without grouping, as people type it. */
  plainNumber(value: number): string;
  /** A time: of today as "14:02", of this week with its day, older ones as a date. */
  moment(iso: string): string;
  /** Date and time, whole. */
  dateTime(iso: string): string;
  /** A country by its ISO 3166-1 code; other text is returned as it is. */
  country(code: string): string;
}

let shown: { catalogue: Catalogue; i18n: I18n } | null = null;
let needsLater = false;

/** Loads a language; rejects when its file cannot be fetched. */
export async function loadMessages(language: Language): Promise<I18n> {
  const { messages } = await CATALOGUES[language].first();
  const catalogue = setupI18n({ locale: language, messages: { [language]: messages } });
  const i18n = createI18n(language, catalogue);
  if (needsLater) await addLater(language, catalogue);
  shown = { catalogue, i18n };
  return i18n;
}

/** What was loaded last, where it is this language. */
export function loadedMessages(language: Language): I18n | null {
  return shown?.i18n.language === language ? shown.i18n : null;
}

/** Loads the messages that the first step does not need, for whatever part of the page needs them. */
export async function loadLaterMessages(): Promise<void> {
  needsLater = true;
  if (shown !== null) await addLater(shown.i18n.language, shown.catalogue);
}

async function addLater(language: Language, catalogue: Catalogue): Promise<void> {
  const { messages } = await CATALOGUES[language].later();
  catalogue.load(language, messages);
}

const DAY_MS = 86_400_000;
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

export function createI18n(
  language: Language,
  catalogue: Catalogue,
  locale = localeFor(language, navigator.languages),
): I18n {
  // Each is made when it is asked for: together they take longer than the first page to be drawn.
  const dates = once(
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
  );
  const times = once(() => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));
  const days = once(
    () => new Intl.DateTimeFormat(locale, { weekday: 'long', hour: '2-digit', minute: '2-digit' }),
  );
  const dateTimes = once(
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
  );
  const numbers = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }));
  const plain = once(
    () => new Intl.NumberFormat(locale, { maximumFractionDigits: 10, useGrouping: false }),
  );
  const sizes: Intl.NumberFormat[] = [];
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const countries = once(() => new Intl.DisplayNames(locale, { type: 'region' }));
  const plurals = once(() => new Intl.PluralRules(locale));
  /** What stands around the count, by id and plural form. */
  const around = new Map<string, string[]>();
  const t = (id: MessageId, values?: Values) => catalogue.t(id, values);
  return {
    language,
    locale,
    t,
    counted(id, count) {
      const written = numbers().format(count);
      const form = `${id} ${plurals().select(count)}`;
      const parts = around.get(form) ?? t(id, { count }).split(written);
      if (parts.length !== 2) return t(id, { count });
      around.set(form, parts);
      return parts.join(written);
    },
    yes: t('yes'),
    no: t('no'),
    date: (iso) => withoutMarks(dates().format(new Date(`${iso.slice(0, 10)}T00:00:00Z`))),
    number: (value) => numbers().format(value),
    plainNumber: (value) => withoutMarks(plain().format(value)),
    list: (items) => lists().format(items),
    bytes(size) {
      const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(size, 1)) / 3));
      sizes[step] ??= new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: UNITS[step] ?? 'byte',
        unitDisplay: step === 0 ? 'long' : 'short',
        maximumSignificantDigits: 3,
      });
      return sizes[step].format(size / 1000 ** step);
    },
    moment(iso) {
      const then = new Date(iso);
      const now = new Date();
      if (then.toDateString() === now.toDateString()) return withoutMarks(times().format(then));
      const recent = Math.abs(now.getTime() - then.getTime()) < 6 * DAY_MS;
      return withoutMarks((recent ? days : dateTimes)().format(then));
    },
    dateTime: (iso) => withoutMarks(dateTimes().format(new Date(iso))),
    country: (code) => (/^[A-Z]{2}$/.test(code) ? withCapital(countries().of(code)) : null) ?? code,
  };
}

/** What `make` makes, made at the first call. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Some languages call one Congo nothing but that, and people who say so may mean the other. */
const withCapital = (name: string | undefined) =>
  name === 'Congo' || name === 'Kongo' ? `${name} (Brazzaville)` : name;

export const I18nContext = createContext<I18n | null>(null);

/** The messages of the chosen language; throws outside of the provider. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (i18n === null) throw new Error('useI18n needs an I18nProvider above it.');
  return i18n;
}
