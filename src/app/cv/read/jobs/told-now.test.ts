import { describe, expect, it } from 'vitest';
import { readPlainText } from '../document/text.ts';
import { toSections } from '../sections.ts';
import { isContent, isDescription } from './description.ts';
import { currentJob, findJobs } from './jobs.ts';

function current(history: string, heading = 'Work experience'): string | null {
  const text = `Ada Muster\n\n${heading}\n${history}`;
  const job = currentJob(findJobs(toSections(readPlainText(text).lines)));
  return job && `${job.title} @ ${job.company}`;
}

describe('a job that a sentence tells', () => {
  it.each([
    [
      'Currently working in Crumb Mills Private Limited  as a Test Baker from 2021 to  till date at Leeds',
      'Test Baker @ Crumb Mills Private Limited',
    ],
    [
      '• Currently working as Software Engineer at Crumb Labs Ltd from Aug 2018 to till date.',
      'Software Engineer @ Crumb Labs Ltd',
    ],
    [
      'Working as a DevOps Engineer in CRM from 2018 December to till date.',
      'DevOps Engineer @ CRM',
    ],
    [
      'I am working with Crumb Mills as Specialist in Baking since 2020',
      'Specialist in Baking @ Crumb Mills',
    ],
    ['Presently working as Accountant in Crumb Bakery Ltd.', 'Accountant @ Crumb Bakery Ltd'],
  ])('goes on: %s', (sentence, expected) => {
    expect(current(sentence)).toBe(expected);
    expect(current(sentence, 'Summary')).toBe(expected);
  });

  it.each([
    'Worked in Crumb Ltd as Baker from Sep 2019 to May 2023.',
    'Working in Java as a developer',
    'Working as a team at all times',
    'Working as Baker in Crumb Ltd from May 2018 to May 2020',
  ])('is none that goes on: %s', (sentence) => {
    expect(current(sentence)).toBe(null);
  });

  it('has no employer that it works with', () => {
    const text = 'Ada Muster\n\nWork experience\nWorking with clients as a consultant since 2020';
    const job = currentJob(findJobs(toSections(readPlainText(text).lines)));
    expect(job?.score ?? 0).toBeLessThan(1.1);
  });

  it('is nobody else’s', () => {
    const sentence = 'Currently working as Baker at Crumb Ltd since 2020';
    expect(current(sentence, 'References')).toBe(null);
    expect(current(sentence, 'Education')).toBe(null);
  });
});

describe('what a point of a list says outright', () => {
  it('belongs to the job above it', () => {
    expect(
      current('02-2022 ~ nay: Crumb VINA\n• Vị trí: Web developer\n• Mô tả: Bánh', 'KINH NGHIỆM'),
    ).toBe('Web developer @ Crumb VINA');
    expect(current('05/2016: present (Pastry Chef)\n• At Crumb Mills – Leeds\n• Baked')).toBe(
      'Pastry Chef @ Crumb Mills',
    );
  });

  it('is no date of another', () => {
    expect(current('2022 – present\tHead Baker, Crumb Ltd\n• Position: Baker (2019 – 2020)')).toBe(
      'Head Baker @ Crumb Ltd',
    );
  });
});

describe('a description', () => {
  const tells = (text: string) => {
    const [line] = toSections(readPlainText(text).lines);
    return line !== undefined && isDescription(line);
  };

  it.each([
    'Duties and responsibilities include:',
    'Roles & Responsibilities',
    'My duties were small',
    '主要负责公司网站的开发；',
  ])('is "%s"', (text) => {
    expect(tells(text)).toBe(true);
  });

  it.each(['My Little Bakery', 'Our Daily Bread Ltd', 'Task Force Manager', 'Our Duties Ltd'])(
    'is not "%s"',
    (text) => {
      expect(tells(text)).toBe(false);
      expect(isContent(text)).toBe(true);
    },
  );
});
