import { describe, expect, it } from 'vitest';
import { readPlainText } from '../document/text.ts';
import { toSections } from '../sections.ts';
import { isContent } from './description.ts';
import { currentJob, findJobs } from './jobs.ts';
import { isSubject } from './joining-words.ts';
import { findPeriod } from './periods.ts';

function current(history: string, heading = 'Work experience'): string | null {
  const text = `Ada Muster\n\n${heading}\n${history}`;
  const job = currentJob(findJobs(toSections(readPlainText(text).lines)));
  return job && `${job.title} @ ${job.company}`;
}

describe('an employer', () => {
  it.each([
    ['С окт 2021\tВедущий пекарь в crumb.example', 'Ведущий пекарь @ crumb.example'],
    ['2019 — н.в.\tПекарь в Krume', 'Пекарь @ Krume'],
    ['2019 — н.в.\tПекарь в «Крошке»', 'Пекарь @ «Крошке»'],
  ])('behind a small word is told by its letters: %s', (history, wanted) => {
    expect(current(`${history}\nМосква\tРазработал и запустил печь`, 'Опыт работы')).toBe(wanted);
  });

  it('is no subject that somebody works in', () => {
    expect(current('2019 — н.в.\tДиректор в IT', 'Опыт работы')).toBe('Директор в IT @ null');
    expect(current('Baker – Machine Learning & Security\n(2025–Present)')).toBe(
      'Baker – Machine Learning & Security @ null',
    );
    expect(current('Baker – Security & Sons Ltd\n(2025–Present)')).toBe(
      'Baker @ Security & Sons Ltd',
    );
    // Behind the dash of an employer it is what somebody does there.
    expect(current('Crumb Mills Ltd – Quality Assurance\n(2025–Present)')).toBe(
      'Quality Assurance @ Crumb Mills Ltd',
    );
    expect(isSubject('Data Bakers')).toBe(false);
  });

  it('is not its size, nor what somebody did there', () => {
    for (const text of [
      'Bakery chain with 300k+ employees',
      'Brotkette mit 40 Mitarbeitern',
      'Спроектировала печь',
      'Занимался выпечкой',
      'Developed and sold bread',
    ])
      expect(isContent(text), text).toBe(false);
    for (const text of ['Филиал банка', 'Урал хлеб', 'Designed Bread Ltd', 'Built Bakery'])
      expect(isContent(text), text).toBe(true);
  });

  it('is read with the title that stands behind its address on the line below', () => {
    const history =
      'Crumb Mills, Pleasanton, CA\t12/2017 till date (6 years)\nhttps://mills.example.org\tPrincipal IT Engineer\nFood company with 300k+ employees and $95+ billion annual revenue\n• Spearheaded ovens';
    expect(current(history)).toBe('Principal IT Engineer @ Crumb Mills');
  });
});

it.each(['2016–...', '2016 - …', '03/2016 – ..'])('reads points as an open end: %s', (text) => {
  expect(findPeriod(`${text} Baker`)).toMatchObject({ to: null, start: 0, end: text.length });
});
