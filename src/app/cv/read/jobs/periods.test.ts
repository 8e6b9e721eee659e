import { describe, expect, it } from 'vitest';
import { findPeriod, withoutPeriod } from './periods.ts';

describe('findPeriod', () => {
  it.each([
    ['Jan 2022 – Present', 2022],
    ['seit 10/2024', 2024],
    ['mars 2020 – aujourd’hui', 2020],
    ['ene. 2019 - actualidad', 2019],
    ['octobre 2024 à en cours', 2024],
    ['da luglio 2023', 2023],
    ['kwi 2025 – obecnie', 2025],
    ['aug 2024 - heden', 2024],
    ['desde mai 2024', 2024],
    ['čvc 2021–dosud', 2021],
    ['Kas 2023 - halen', 2023],
    ['mars 2021 – nuvarande', 2021],
    ['2022年12月 – 現在に至る', 2022],
    ['березень 2020 – дотепер', 2020],
    ['Μάρτιος 2019 – σήμερα', 2019],
    ['2020. március – jelenleg', 2020],
    ['2020년 3월 ~ 현재', 2020],
    ['2024-05-01 —', 2024],
    ['2023– Tin Works Ltd', 2023],
    ['od rujna 2016. do danas', 2016],
    ['Jul 2021 se Ab tak', 2021],
    ['מ-01/2021 עד כעת', 2021],
    ['มิ.ย. 2563 - ป จจุบัน', 2020],
    ['2020年4月 ‒ 現在', 2020],
    ['令和2年4月 〜 現在', 2020],
    ['Tháng 7 năm 2021 – nay', 2021],
    ['З 03/2021', 2021],
    ['Jun. 2022 onwards', 2022],
    ['มกราคม 2562 – ปัจจุบัน', 2019],
    ['مهر ۱۳۹۸ تا کنون', 2019],
    ['يناير ٢٠٢١ - حتى الآن', 2021],
    ['2021 – כיום', 2021],
    ['जनवरी 2020 – अब तक', 2020],
    ['05.2021 tarihinden itibaren', 2021],
    ['fev/2019 – até o momento', 2019],
    ['2023.10至至今', 2023],
    ['2023年10月至今', 2023],
    ['10 2023/ – الوقت الحالي', 2023],
    ['مخبز 2022/12 · – حاليًا', 2022],
  ])('knows that "%s" goes on', (text, year) => {
    const period = findPeriod(text);
    expect(period?.to).toBeNull();
    expect(Math.floor((period?.from ?? 0) / 12)).toBe(year);
  });

  it.each([
    ['March 2015 – December 2016', 2016],
    ['03/2017–01/2021', 2021],
    ['2012 à 2018', 2018],
    ['1 March 2020 to 3 April 2021', 2021],
    ['May – Aug 2020', 2020],
    ['من 2021 - 2019', 2021],
  ])('knows when "%s" ended', (text, year) => {
    expect(Math.floor((findPeriod(text)?.to ?? 0) / 12)).toBe(year);
  });

  it('does not take the word before a year for a month', () => {
    const text = 'Paralegal 2021-04-01 — Current';
    const period = findPeriod(text);
    expect(period && text.slice(period.start, period.end)).toBe('2021-04-01 — Current');
  });

  it('does not take the legal form of a company for "since"', () => {
    expect(findPeriod('Fjällbygg AB 2019')?.kind).toBe('single');
  });

  it('finds nothing where there is no year', () => {
    expect(findPeriod('Improved satisfaction from 78% to 91%')).toBeNull();
  });
});

it.each([
  ['July 2022 –: Baker, Crumb Ltd', 'range'],
  ['自2024年起', 'since'],
  ['מ-08.2021 עד כעת', 'range'],
])('lets the job of "%s" go on', (text, kind) => {
  expect(findPeriod(text)).toMatchObject({ to: null, kind });
});

it('takes a period and its brackets out of a line', () => {
  const text = 'Baker, Crumb Ltd (2019 – 2021)';
  const period = findPeriod(text);
  expect(period && withoutPeriod(text, period)).toBe('Baker, Crumb Ltd');
});

describe('a period that has ended', () => {
  it.each([
    'Từ Tháng 11/2022 đến Tháng 1/2025: Thợ bánh',
    'Từ Tháng 10 năm 2021 đến Tháng 2 năm 2025',
    '/09 2023 – /06 2020',
    '2022.05至2023.09',
  ])('does not go on: "%s"', (text) => {
    const period = findPeriod(text);
    expect(period?.kind).toBe('range');
    expect(period?.to).toBeGreaterThan(period?.from ?? 0);
  });

  it('begins with its word for "from" in scripts without capitals', () => {
    expect(findPeriod('مخبز — من 12/2021 إلى تاريخه')?.start).toBe(7);
    expect(findPeriod('Crumb S 2020 – 2021')?.start).toBe(8);
  });
});

describe('a year before its month', () => {
  it('is one date: 2017 - Agosto', () => {
    expect(findPeriod('2017 - Agosto')).toMatchObject({ kind: 'single', from: 2017 * 12 + 7 });
    expect(findPeriod('2017 – Junio\tPanadera')).toMatchObject({ kind: 'single' });
  });

  it('is not, where a year follows the month or the word is no month', () => {
    expect(findPeriod('2017 - März 2019')).toMatchObject({ kind: 'range', to: 2019 * 12 + 2 });
    expect(findPeriod('2017 - heute')).toMatchObject({ kind: 'range', to: null });
  });
});
