import { describe, expect, it } from 'vitest';
import { aDocx, wordParagraph } from '../document/invented-files.ts';
import { readDocument } from '../document/read-document.ts';
import { readPlainText } from '../document/text.ts';
import { toSections } from '../sections.ts';
import { currentJob, findJobs } from './jobs.ts';

function current(history: string, heading = 'Work experience'): string | null {
  const text = `Ada Muster\n\n${heading}\n${history}`;
  const job = currentJob(findJobs(toSections(readPlainText(text).lines)));
  return job && `${job.title} @ ${job.company}`;
}

const run = (text: string, bold: boolean) =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;

async function inWord(...runs: string[]): Promise<string | null> {
  const body = `${wordParagraph('Work experience')}${wordParagraph('2019 – present')}<w:p>${runs.join('')}</w:p>`;
  const { lines } = await readDocument(aDocx(body));
  const job = currentJob(findJobs(toSections(lines)));
  return job && `${job.title} @ ${job.company}`;
}

describe('title and employer that only the type parts', () => {
  it('are told apart in one line', async () => {
    expect(await inWord(run('Head Baker', true), run(' Crumb Mills', false))).toBe(
      'Head Baker @ Crumb Mills',
    );
    expect(await inWord(run('HEAD BAKER ', true), run('CRUMB AND TIN LTD', false))).toBe(
      'HEAD BAKER @ CRUMB AND TIN LTD',
    );
    expect(await inWord(run('Crumb Mills Ltd ', true), run('Head Baker', false))).toBe(
      'Head Baker @ Crumb Mills Ltd',
    );
  });

  it('stay one where a word joins them', async () => {
    expect(
      await inWord(run('Head', true), run(' of Baking', false), run(', Crumb Ltd', false)),
    ).toBe('Head of Baking @ Crumb Ltd');
  });
});

describe('a job', () => {
  it.each([
    [
      'Front Range Foods - Aurora, CO\nHead Baker\nMarch 2020 to Present',
      'Head Baker @ Front Range Foods',
    ],
    ['HEAD BAKER, CRUMB MILLS ; RENNES — SINCE 2020', 'HEAD BAKER @ CRUMB MILLS'],
    ['Head Baker (Full-time)\nCrumb Bakery Ltd\n2019 – Present', 'Head Baker @ Crumb Bakery Ltd'],
    ['Bäckerin (Teilzeit)\nKrume GmbH\nseit 2019', 'Bäckerin @ Krume GmbH'],
    ['2019 – Present\nCrumb Bakery Ltd as Head Baker', 'Head Baker @ Crumb Bakery Ltd'],
    ['2020 – Sekarang\nPT Roti Jaya sebagai Staf Dapur', 'Staf Dapur @ PT Roti Jaya'],
    ['seit 2019\nKrume GmbH als Verkäufer', 'Verkäufer @ Krume GmbH'],
    ['2021/3 ～ 現在\n行銷專員\n大山股份有限公司（批發業）', '行銷專員 @ 大山股份有限公司'],
    ['2020 – היום\nמנהל מחסן\nבנק סהר، תל אביב', 'מנהל מחסן @ בנק סהר'],
    [
      '2022 – now: Head Baker, Crumb Mills and Sons\nLtd., Leeds\n2019 – 2022: Baker, Tin Ltd',
      'Head Baker @ Crumb Mills and Sons Ltd.',
    ],
    [
      '2022 – hoy: Jefa de cocina, Ayuntamiento de\nCórdoba, Córdoba',
      'Jefa de cocina @ Ayuntamiento de Córdoba',
    ],
    [
      '2020 – oggi\nAddetta vendite, F.lli Briciola Soc. Coop.',
      'Addetta vendite @ F.lli Briciola Soc. Coop.',
    ],
  ])('is read from %j', (history, expected) => {
    expect(current(history)).toBe(expected);
  });

  it('has an open end where the others have two dates', () => {
    const history = '2022 – Head Baker, Crumb Ltd\n2019 – 2022 Baker, Tin Ltd';
    expect(current(history)).toBe('Head Baker @ Crumb Ltd');
    expect(current('2022 – Head Baker, Crumb Ltd\n2019 – Baker, Tin Ltd')).toBe(null);
  });

  it('does not take what an employer needs before its name for the end of another', () => {
    const history = 'Пекар\nз 03.2017 по нині (9 років 8 місяців)\nТОВ «Крихта»';
    expect(current(history, 'Досвід роботи')).toBe('Пекар @ ТОВ «Крихта»');
  });

  it('that two languages date twice is one', () => {
    const history =
      'since 03/2020 Head Baker\nseit 03/2020\tKrume GmbH\n2014 – 2020\tBaker, Tin Ltd';
    expect(current(history)).toBe('Head Baker @ Krume GmbH');
  });

  it('that two languages date twice stays two where the dates differ', () => {
    expect(current('2021 – present Head Baker\n2014 – 2020\tKrume GmbH')).not.toContain('Krume');
  });

  it.each([
    ['Berufserfahrung von Ada Muster', 'Bäckerin'],
    ['Опыт работы — 9 лет 5 месяцев', 'Пекарь'],
    ['Career to date', 'Baker'],
  ])('stands under %j', (heading, title) => {
    expect(current(`2019 – present\n${title}, Crumb Ltd`, heading)).toBe(`${title} @ Crumb Ltd`);
  });

  it.each(['Report of Ada Muster', 'Vergleich von Äpfeln'])(
    'does not stand under %j',
    (heading) => {
      expect(current('2019 – present\nBaker, Crumb Ltd', heading)).toBe(null);
    },
  );
});

describe('title and employer in one line', () => {
  it.each([
    ['빵집물류 / 마케팅 팀장 (2021.05 ~)', '마케팅 팀장 @ 빵집물류'],
    ['주식회사 빵집 (점장) (2021/02 - 재직중)', '점장 @ 주식회사 빵집'],
    ['Crumb Mills (Head Baker) 2021 – present', 'Head Baker @ Crumb Mills'],
    ['Head Baker (Crumb Mills Ltd) 2021 – present', 'Head Baker @ Crumb Mills Ltd'],
    [
      'Senior Consultant - Digital Transformation | Crumb Muster | Berlin\n10/2021 - heute',
      'Senior Consultant - Digital Transformation @ Crumb Muster',
    ],
    ['Head Baker\nCrumb Mills, St. Peters, Mo. | 2019- Present', 'Head Baker @ Crumb Mills'],
    [
      'Tin Works (Tin Datasystems Limited) _ Leeds\nBaker\nJan 2020 - present',
      'Baker @ Tin Works (Tin Datasystems Limited)',
    ],
    ['Crumb’s [2025-present]\nHead Baker', 'Head Baker @ Crumb’s'],
    ['Current: Head Baker at Crumb Ltd (since 2020)', 'Head Baker @ Crumb Ltd'],
    [
      'seit 01/2020\tBäckerin bei der Mühle Muster GmbH & Co. KG',
      'Bäckerin @ Mühle Muster GmbH & Co. KG',
    ],
    [
      'Mühle Muster GmbH, Köln\nBäckermeisterin in Vollzeit, 01.03.2020 bis dato',
      'Bäckermeisterin @ Mühle Muster GmbH',
    ],
    [
      'Senior Manager Baking & Communications EMEA\tCrumb\t2021 – now',
      'Senior Manager Baking & Communications EMEA @ Crumb',
    ],
    [
      'März 2023 - Heute | Backmond | Eventhelfer\n2022 - 2023 | Mehl & Korn | Kundenlenker',
      'Eventhelfer @ Backmond',
    ],
    ['Baker / Cook, Crumb Ltd 2021 – present', 'Baker / Cook @ Crumb Ltd'],
  ])('are told apart in "%s"', (history, expected) => {
    expect(current(history)).toBe(expected);
  });
});

it('is no title what tells of a task', () => {
  for (const task of [
    '2022-Present : Participation in milling during the study of bread',
    'Prestations proposées dans le cadre de missions en freelance :\tJan. 2025 – Actuellement',
  ]) {
    const lines = toSections(
      readPlainText(`Ada Muster\n\nWork experience\n${task}\nMUSTER MILLS`).lines,
    );
    expect(currentJob(findJobs(lines))?.score ?? 0).toBeLessThan(1.1);
  }
});

describe('a full stop', () => {
  it('parts an employer from a title, and a title from an employer', () => {
    expect(current('Tinlink. Lead Engineer.\tDec 2024 — Present')).toBe('Lead Engineer @ Tinlink');
    expect(current('Research Fellow. School of Baking\t2021 – present')).toBe(
      'Research Fellow @ School of Baking',
    );
  });

  it('ends a sentence', () => {
    expect(current('Engineer at Tin Works Ltd. Worked on ovens\t2021 – present')).not.toMatch(
      /Worked/,
    );
  });
});

describe('an employer', () => {
  it('has no town behind a slash', () => {
    expect(current('Junior Baker\nCrumb Mills Ltd / LEEDS\t2021 – present')).toBe(
      'Junior Baker @ Crumb Mills Ltd',
    );
  });

  it('stands behind the small word of Hebrew', () => {
    expect(current('2017 עד היום - מהנדס בחברת אורן')).toBe('מהנדס @ חברת אורן');
  });
});

describe('the head of the section in the margin', () => {
  it('is no employer', () => {
    expect(current('Work experience\tBaker\nCrumbtec\nFrom July 2018 to present')).toBe(
      'Baker @ Crumbtec',
    );
  });
});

describe('a job', () => {
  it('is no point of a list with a number and a year', () => {
    const text = 'Baker | Crumb\t2024.07 – 2025.12\n✓ 5 ovens in two years, since 2026 20 more';
    expect(current(text)).toBeNull();
  });

  it('goes on where stars stand for its end', () => {
    expect(current('Baker\t2026– **\nCrumb Ltd')).toBe('Baker @ Crumb Ltd');
  });
});
