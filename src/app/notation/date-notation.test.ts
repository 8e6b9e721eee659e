import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay, writeDay } from './date-notation.ts';
import { readDay } from './read-day.ts';

test.each([
  ['1/2/2021', 'en-US', '2021-01-02'],
  ['1/2/2021', 'en-GB', '2021-02-01'],
  ['1.2.2021', 'de-DE', '2021-02-01'],
  ['01.02.21', 'de-DE', '2021-02-01'],
  ['1.2.97', 'de-DE', '1997-02-01'],
  ['2021-01-02', 'de-DE', '2021-01-02'],
  ['2021/1/2', 'en-US', '2021-01-02'],
  [' 29.02.2024 ', 'de-DE', '2024-02-29'],
  ['31 Dec 2026', 'en-GB', '2026-12-31'],
  ['Dec 31, 2026', 'en-US', '2026-12-31'],
  ['December 31st, 2026', 'en-GB', '2026-12-31'],
  ['Thursday, 31 December 2026', 'en-GB', '2026-12-31'],
  ['31. Dezember 2026', 'de-DE', '2026-12-31'],
  ['Do., 31. Dez. 2026', 'de-DE', '2026-12-31'],
  ['31. Dez. 26', 'en-GB', '2026-12-31'],
  ['1er mars 2026', 'fr-FR', '2026-03-01'],
  ['31/12 2026', 'sv-SE', '2026-12-31'],
  ['1/2-2026', 'da-DK', '2026-02-01'],
  ['1/2 2026', 'sv-SE', '2026-02-01'],
  ['12/31 2026', 'en-US', '2026-12-31'],
  ['31·12·2026', 'en-GB', '2026-12-31'],
  ['2026年12月31号', 'zh-CN', '2026-12-31'],
  ['31 ธ.ค. 2569', 'th-TH', '2026-12-31'],
  ['31 de diciembre de 2026', 'es-ES', '2026-12-31'],
  ['2026 Mar 5', 'de-DE', '2026-03-05'],
  ['2026年12月31日', 'ja-JP', '2026-12-31'],
  ['2026年12月31日', 'en-GB', '2026-12-31'],
  ['2026년 12월 31일', 'ko-KR', '2026-12-31'],
  ['３１／１２／２０２６', 'en-GB', '2026-12-31'],
  ['٣١/١٢/٢٠٢٦', 'ar-EG', '2026-12-31'],
  ['31.12.2026', 'en-US', '2026-12-31'],
  ['31/12/2026', 'en-US', '2026-12-31'],
  ['12/31/2026', 'en-GB', '2026-12-31'],
  ['31 12 2026', 'de-DE', '2026-12-31'],
  ['26/12/31', 'ja-JP', '2026-12-31'],
  ['4.4.2026', 'en-US', '2026-04-04'],
  ['15-Dec-2026', 'en-GB', '2026-12-15'],
  ['15/Dez/2026', 'de-DE', '2026-12-15'],
  ['15Dec2026', 'en-GB', '2026-12-15'],
  ["1 Jan '27", 'en-GB', '2027-01-01'],
  ['20261231', 'en-GB', '2026-12-31'],
  ['31122026', 'de-DE', '2026-12-31'],
  ['12312026', 'en-GB', '2026-12-31'],
  ['2026-12-31T00:00:00.000Z', 'en-GB', '2026-12-31'],
  ['2026-12-31 10:00', 'en-GB', '2026-12-31'],
  ['2026年12月31日（木）', 'en-GB', '2026-12-31'],
  ['\u200e31/12/2026\u200b', 'en-GB', '2026-12-31'],
  ['31⁄12⁄2026', 'en-GB', '2026-12-31'],
  ['31–12–2026', 'en-GB', '2026-12-31'],
  ['31 décembre 2026', 'en-GB', '2026-12-31'],
  ['31 dicembre 2026', 'en-GB', '2026-12-31'],
  ['31 de dezembro de 2026', 'en-GB', '2026-12-31'],
  ['31 december 2026', 'de-DE', '2026-12-31'],
  ['31 grudnia 2026', 'en-GB', '2026-12-31'],
  ['31. prosince 2026', 'en-GB', '2026-12-31'],
  ['31 декабря 2026 г.', 'en-GB', '2026-12-31'],
  ['31 грудня 2026', 'en-GB', '2026-12-31'],
  ['31 Aralık 2026', 'en-GB', '2026-12-31'],
  ['31 Δεκεμβρίου 2026', 'en-GB', '2026-12-31'],
  ['31 בדצמבר 2026', 'en-GB', '2026-12-31'],
  ['٣١ ديسمبر ٢٠٢٦', 'en-GB', '2026-12-31'],
  ['ngày 31 tháng 12 năm 2026', 'en-GB', '2026-12-31'],
  ['1. Jänner 2027', 'de-DE', '2027-01-01'],
  ['1 listopada 2026', 'pl-PL', '2026-11-01'],
  ['ab 01.01.2027', 'de-DE', '2027-01-01'],
  ['ab dem 1. Januar 2027', 'de-DE', '2027-01-01'],
  ['zum 1.1.27', 'de-DE', '2027-01-01'],
  ['verfügbar ab 1.1.2027', 'de-DE', '2027-01-01'],
  ['from 1 January 2027', 'en-GB', '2027-01-01'],
  ['as of Jan 1, 2027', 'en-US', '2027-01-01'],
  ['available from 1 Jan 2027', 'en-GB', '2027-01-01'],
  ['1 Jan 2027 onwards', 'en-GB', '2027-01-01'],
  ['le 31/12/2026', 'fr-FR', '2026-12-31'],
  ['à partir du 1er janvier 2027', 'fr-FR', '2027-01-01'],
  ['desde el 1 de enero de 2027', 'es-ES', '2027-01-01'],
  ['a partir de 1 de janeiro de 2027', 'pt-BR', '2027-01-01'],
  ['dal 1° gennaio 2027', 'it-IT', '2027-01-01'],
  ['vanaf 1 januari 2027', 'nl-NL', '2027-01-01'],
  ['od 1 stycznia 2027', 'pl-PL', '2027-01-01'],
  ['с 1 января 2027', 'ru-RU', '2027-01-01'],
  ['2027年1月1日から', 'ja-JP', '2027-01-01'],
  ['Date: 31.12.2026', 'de-DE', '2026-12-31'],
  ['(31.12.2026)', 'de-DE', '2026-12-31'],
  ['"31.12.2026";', 'de-DE', '2026-12-31'],
  ["31/12/'26", 'en-GB', '2026-12-31'],
  ['31.12.2026 г.', 'bg-BG', '2026-12-31'],
  ['31.12.2026r.', 'pl-PL', '2026-12-31'],
  ['31 XII 2026', 'pl-PL', '2026-12-31'],
  ['5.IV.2026', 'de-DE', '2026-04-05'],
  ['31,12,2026', 'de-DE', '2026-12-31'],
  ['31. 12 2026', 'de-DE', '2026-12-31'],
  ['31_12_2026', 'de-DE', '2026-12-31'],
  ['31\\12\\2026', 'de-DE', '2026-12-31'],
  ['2026ー12ー31', 'ja-JP', '2026-12-31'],
  ['令和8年12月31日', 'ja-JP', '2026-12-31'],
  ['令和元年5月1日', 'ja-JP', '2019-05-01'],
  ['民國115年12月31日', 'zh-TW', '2026-12-31'],
  ['31 ธันวาคม 2569', 'en-GB', '2026-12-31'],
  ['31/12/2569', 'th-TH', '2026-12-31'],
  ['Do, 31.12.2026', 'de-DE', '2026-12-31'],
  ['Thu 31/12/2026', 'en-GB', '2026-12-31'],
  ['1. Feber 2027', 'de-AT', '2027-02-01'],
  ['31.12.2026 00:00', 'de-DE', '2026-12-31'],
  ['12/31/2026 12:00 AM', 'en-US', '2026-12-31'],
  ['2026-12-31T10:00:00+01:00', 'en-GB', '2026-12-31'],
  ['12/31/26', 'en-US', '2026-12-31'],
  ['31-12-26', 'nl-NL', '2026-12-31'],
  ['2026-Dec-31', 'en-GB', '2026-12-31'],
  ['Dez 31 2026', 'de-DE', '2026-12-31'],
  ['le jeudi 31 décembre 2026', 'fr-FR', '2026-12-31'],
  ['jueves, 31 de diciembre de 2026', 'es-ES', '2026-12-31'],
  ['giovedì 31 dicembre 2026', 'it-IT', '2026-12-31'],
  ['donderdag 31 december 2026', 'nl-NL', '2026-12-31'],
  ['czwartek, 31 grudnia 2026 r.', 'pl-PL', '2026-12-31'],
  ['الخميس، 31 ديسمبر 2026', 'ar-EG', '2026-12-31'],
  ['2026. 12. 31.', 'ko-KR', '2026-12-31'],
  ['2026년 12월 31일 (목)', 'ko-KR', '2026-12-31'],
  ['31/XII/2026', 'pl-PL', '2026-12-31'],
  ['31-12-2026 00:00:00', 'de-DE', '2026-12-31'],
  ['2nd Feb 2027', 'en-GB', '2027-02-02'],
  ['3rd of March 2027', 'en-GB', '2027-03-03'],
  ['December 31 2026 (Thursday)', 'en-US', '2026-12-31'],
  ['1 sept. 2026', 'fr-FR', '2026-09-01'],
  ['Start date: 1 January 2027', 'en-GB', '2027-01-01'],
  ['Eintritt: 1.1.2027', 'de-DE', '2027-01-01'],
  ['٢٠٢٦-١٢-٣١', 'ar-EG', '2026-12-31'],
  ['31.12.2026.', 'hr-HR', '2026-12-31'],
  ['31.12.2026 (Donnerstag)', 'de-DE', '2026-12-31'],
  ['31/12/2026 Thu', 'en-GB', '2026-12-31'],
  ['2026-12-31 (jeudi)', 'fr-FR', '2026-12-31'],
  ['26-12-31', 'en-CA', '2026-12-31'],
  ['3 نيسان 2026', 'ar-EG', '2026-04-03'],
  ['٣١ كانون الأول ٢٠٢٦', 'ar-EG', '2026-12-31'],
  ['1 تشرين الثاني 2026', 'ar-EG', '2026-11-01'],
  ['۳۱ دسامبر ۲۰۲۶', 'fa-IR', '2026-12-31'],
])('reads %s in %s as %s', (text, locale, iso) => {
  expect(readDay(text, locale)).toBe(iso);
});

test.each([
  '',
  '31.02.2021',
  '1.13.21.2021',
  'tomorrow',
  '12/2021',
  'Dec 2026',
  '1.2.3.2021',
  '31/12/202',
  '1/1/0',
  '01.03.027',
  '0202-12-31',
  '31 12',
  '1.2/2026',
  '1/2.2026',
  '1-2/2026',
  '31 Dec Jan 2026',
  'about 31 Dec 2026',
  '31/12/20266',
  '1 listopada 2026',
  '1405/10/10',
  '31 Dec 2026 or later',
  '31 Dec 2026 1',
  'bis 31.12.2026',
  'until 31 Dec 2026',
  'ab sofort',
  'sofort',
  'immediately',
  'Q1 2027',
  'KW 3 2027',
  '31/12/2569',
  '31 XIII 2026',
  '311226',
  '2026-12-31T23:00:00Z',
  'ab 31.02.2026',
  '46387',
  '46387.5',
  'heute',
  'today',
  'demain',
  'mañana',
  'jutro',
  'in 2 weeks',
  'nächsten Monat',
  'next Monday',
  'Mitte Juni 2026',
  'ASAP',
  '31.12.2026 (abends)',
  '3 months notice',
  'Kündigungsfrist 3 Monate',
  '00.00.0000',
  '99.99.9999',
  '29.02.2027',
  '1.1.2027 - 31.1.2027',
  '1.1.2027/1.2.2027',
  '2027',
  'Frühjahr 2027',
  'N/A',
])('reads no day in "%s"', (text) => {
  expect(readDay(text, 'de-DE')).toBeNull();
});

test('writes a day as the locale does, whatever the time zone', () => {
  expect(formatDay('2021-01-02', 'de-DE')).toBe('02.01.2021');
  expect(formatDay('2021-01-02', 'en-US')).toBe('01/02/2021');
});

test('holds text that is no day as it was typed', () => {
  expect(writeDay('sofort', 'de-DE')).toBe('sofort');
  expect(writeDay(readDay('1.2.2021', 'de-DE') ?? '', 'de-DE')).toBe('01.02.2021');
});

test('a day that could be two is none, and neither is guessed', () => {
  expect(readDay('03.04.2026', 'en-US')).toBeNull();
  expect(readDay('03/04/2026', 'en-US')).toBe('2026-03-04');
  expect(readDay('03.04.2026', 'en-GB')).toBe('2026-04-03');
  // Where the year comes first, the order of the others is nobody's habit.
  expect(readDay('03/04/2026', 'en-CA')).toBeNull();
  expect(readDay('13/04/2026', 'en-CA')).toBe('2026-04-13');
  for (const locale of ['en-CA', 'sv-SE', 'ja-JP']) expect(readDay('03.04.26', locale)).toBeNull();
});

const TWELVE = [
  ...['en-US', 'en-GB', 'en-IN', 'de-DE', 'de-CH', 'fr-FR', 'es-ES', 'it-IT', 'nl-NL', 'pl-PL'],
  ...['ja-JP', 'sv-SE'],
];

test('what a field shows is read as the day that it shows, in twelve locales', () => {
  const days = fc.date({
    min: new Date('1950-01-01'),
    max: new Date('2099-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, fc.constantFrom(...TWELVE), (date, locale) => {
      const iso = date.toISOString().slice(0, 10);
      expect(readDay(formatDay(iso, locale), locale)).toBe(iso);
      const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
      expect(readDay(long.format(new Date(`${iso}T00:00:00Z`)), locale)).toBe(iso);
    }),
  );
});
