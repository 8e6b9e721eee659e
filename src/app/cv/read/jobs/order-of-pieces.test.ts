import { describe, expect, it } from 'vitest';
import { readPlainText } from '../document/text.ts';
import { toSections } from '../sections.ts';
import { currentJob, findJobs } from './jobs.ts';

function current(history: string, heading = 'Work experience'): string | null {
  const text = `Ada Muster\n\n${heading}\n${history}`;
  const job = currentJob(findJobs(toSections(readPlainText(text).lines)));
  return job && `${job.title} @ ${job.company}`;
}

describe('title and company', () => {
  it.each([
    ['Crumb Bakery Ltd - Head Baker\nLeeds, UK, 2019 – Present', 'Head Baker @ Crumb Bakery Ltd'],
    ['HEAD BAKER (CRUMB BAKERY LTD)\n2019 – Present', 'HEAD BAKER @ CRUMB BAKERY LTD'],
    ['Head Baker\nCrumb Bakery Ltd | Leeds\n2019 – Present', 'Head Baker @ Crumb Bakery Ltd'],
    ['Leeds, UK\nHead Baker, Crumb Bakery Ltd\n2019 – Present', 'Head Baker @ Crumb Bakery Ltd'],
    [
      'Nurse, Mercy Hospital, 2019 – Present\nCared for patients on two wards.',
      'Nurse @ Mercy Hospital',
    ],
    ['3. Junior Baker, Crumb Bakery Ltd\n(May 2021 – present)', 'Junior Baker @ Crumb Bakery Ltd'],
    ['Head Baker\nCrumb Bakery\n2019 – ongoing\t½ Leeds, England', 'Head Baker @ Crumb Bakery'],
    [
      'Crumb Bakery Ltd, Leeds (1999 - present)\nBaker/Store (current role)',
      'Baker/Store @ Crumb Bakery Ltd',
    ],
    ['Crumb Bakery New York, NY\nSenior Baker\t2021 – Present', 'Senior Baker @ Crumb Bakery'],
    ['Head Baker | Crumb Bak-\neries | 2021 – Present\nLeeds', 'Head Baker @ Crumb Bakeries'],
    [
      'Director of Baking | Crumb Systems |\n2021 – Present\nAustin, TX / Remote (Bread and Rolls | Revenue: 2)',
      'Director of Baking @ Crumb Systems',
    ],
    ['2019 – present\tBaker in Crumb LLC', 'Baker @ Crumb LLC'],
    [
      '2019 – present\tSite Reliability / DevOps Engineer\nCrumb',
      'Site Reliability / DevOps Engineer @ Crumb',
    ],
    [
      'Data Scientist\nCrumb Lab @ Tin Works (Leeds, UK) 06/15 - Now\nLead research team that models bread for ovens with no clay',
      'Data Scientist @ Crumb Lab @ Tin Works',
    ],
  ])('are told apart in %j', (history, expected) => {
    expect(current(history)).toBe(expected);
  });
});

describe('a work history', () => {
  it.each([
    'Research Experience',
    'Working Experience',
    'Berufspraxis',
    'Doświadczenie',
    'Radno iskustvo',
    'Kinh nghiệm làm việc',
    'ניסיון תעסוקתי',
    'الخبرة العملية',
    '工作经历',
    '職歴',
    '경력',
    'Munkahelyek',
    'Εργασιακή εμπειρία',
    'Досвід роботи',
  ])('is found under "%s"', (heading) => {
    expect(current('2019 – 2021\nBaker, Crumb Ltd\n2021 –\nHead Baker, Tin Ltd', heading)).toBe(
      'Head Baker @ Tin Ltd',
    );
  });
});

describe('a job that goes on', () => {
  it.each([
    ['En cours : depuis 2021\nBoulangère, Mie SARL', 'Boulangère'],
    ['2021年4月～現在に至る\nクラム株式会社 エンジニア', 'エンジニア'],
    ['Bäckerin, Krume GmbH\nSeit 2021', 'Bäckerin'],
    ['Baker, Crumb Ltd\nMarch 2021 to date', 'Baker'],
    ['En cours : Boulangère chez Mie', 'Boulangère @ Mie'],
    ['Crumb Ltd\n[April 2021] – [Present]\nBaker', 'Baker @ Crumb Ltd'],
    [
      '• Head Baker, Crumb Ltd, April 2022 until now.\n• Bread of 2017.\n• Rolls, a study, 2016.',
      'Head Baker @ Crumb Ltd',
    ],
  ])('is known by %j', (history, title) => {
    expect(current(history)).toContain(title);
  });

  it('is not the day on which a CV was written', () => {
    expect(
      current('2022年07月01日現在\n村上 太一\n株式会社クラム\n2016年04月 ～ 2017年11月'),
    ).toBeNull();
  });

  it('has no sentence of a script without capitals for an employer', () => {
    expect(
      current('2014 ועד היום – עובדת בחנות לחם\nתפקדתי בתור מנהלת עד לתחילת הלימודים.') ?? '',
    ).not.toContain('תפקדתי');
  });

  it('is not one whose end a narrow column put on the next line', () => {
    expect(
      current('Baker, Crumb Ltd\tMay 2018 –\nSeptember 2020\nHelper, Tin Ltd\t2015 – 2018'),
    ).toBeNull();
  });
});
