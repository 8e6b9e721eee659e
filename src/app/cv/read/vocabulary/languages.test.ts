import { describe, expect, it } from 'vitest';
import { findPeriod } from '../jobs/periods.ts';
import { list } from './fold.ts';
import { headingKind } from './headings.ts';
import { labelOf } from './labels.ts';
import { LANGUAGE_WORDS } from './languages.ts';

describe('the languages of CVs', () => {
  it.each(LANGUAGE_WORDS)(
    '$code says what opens work history, education and skills',
    ({ headings }) => {
      for (const kind of ['experience', 'education', 'skills'] as const) {
        const known = list(headings[kind] ?? '');
        expect(known.length).toBeGreaterThan(0);
        // A word may be another section's in another language; most are not.
        const right = known.filter((text) => headingKind(text) === kind);
        expect(right.length / known.length).toBeGreaterThan(0.7);
      }
    },
  );

  it.each(LANGUAGE_WORDS)('$code has a word for "today" that lets a job go on', ({ present }) => {
    const known = list(present);
    const open = known.filter((word) => findPeriod(`03/2020 – ${word}`)?.to === null);
    expect(open).toEqual(known);
  });

  it.each([
    ['Radno iskustvo', 'experience'],
    ['KINH NGHIỆM LÀM VIỆC', 'experience'],
    ['ניסיון תעסוקתי', 'experience'],
    ['الخبرات العملية', 'experience'],
    ['سوابق شغلی', 'experience'],
    ['कार्य अनुभव', 'experience'],
    ['Karya Anubhav', 'experience'],
    ['ประวัติการทำงาน', 'experience'],
    ['工作經歷', 'experience'],
    ['ΕΠΑΓΓΕΛΜΑΤΙΚΗ ΕΜΠΕΙΡΙΑ', 'experience'],
    ['Pengalaman Kerja', 'experience'],
    ['Research Experience', 'experience'],
    ['Berufspraxis', 'experience'],
    ['Doświadczenie', 'experience'],
    ['Шкільна освіта', null],
  ])('takes "%s" for %s', (text, kind) => {
    expect(headingKind(text)).toBe(kind);
  });

  it.each([
    ['رقم الجوال: 0501234567', 'mobile'],
    ['שם מלא: תמר לוי', 'name'],
    ['ที่อยู่: 12 ถนนสุขุมวิท', 'address'],
    ['Tempat, Tanggal Lahir : Bandung, 1 Mei 1999', 'birth'],
    ['ФИО: Лесная Вера', 'name'],
    ['Email ID: a@b.example', 'email'],
  ])('reads the label of "%s"', (text, label) => {
    expect(labelOf(text)?.label).toBe(label);
  });
});
