import { describe, expect, it } from 'vitest';
import type { DocumentLine } from '../document/document.ts';
import { readPlainText } from '../document/text.ts';
import { toSections } from '../sections.ts';
import { currentIn } from './current-job.fixture.ts';
import { findJobs } from './jobs.ts';

describe('a job told in a sentence', () => {
  it.each([
    [
      'Work experience',
      'Since 2019 I have worked as a Senior Baker at Crumb Foods.\nFrom 2015 to 2019 I worked as a welder at Tin Works.',
      'Senior Baker @ Crumb Foods',
    ],
    [
      'Work experience',
      'Since March 2019 I have been working as Senior Baker at Crumb Foods in Leeds, where I look after the ovens.',
      'Senior Baker @ Crumb Foods',
    ],
    [
      'Work experience',
      'I have been a Senior Baker at Crumb Foods since 2019.\nI was a welder at Tin Works from 2015 to 2019.',
      'Senior Baker @ Crumb Foods',
    ],
    [
      'Work experience',
      'Currently associated with Crumb Pvt Ltd as Senior Baker since March 2019.',
      'Senior Baker @ Crumb Pvt Ltd',
    ],
    [
      'Work experience',
      '➢ Presently working in Crumb Foods as a Senior Baker since Mar-2019.',
      'Senior Baker @ Crumb Foods',
    ],
    [
      'Work experience',
      'Presently working with M/s Crumb Foods, Pune as Sales Executive from March 2019.',
      'Sales Executive @ Crumb Foods',
    ],
    [
      'Work experience',
      'March’19 – Till Date with Crumb Foods, Pune as Sales Executive',
      'Sales Executive @ Crumb Foods',
    ],
    [
      'Berufserfahrung',
      'Seit 2019 bin ich als Buchhalterin bei der Krume GmbH in Köln tätig.\nVon 2015 bis 2019 arbeitete ich als Sachbearbeiterin bei der Blech AG.',
      'Buchhalterin @ Krume GmbH',
    ],
    [
      'Berufserfahrung',
      'Seit 2019 bin ich bei der Krume GmbH als Buchhalterin beschäftigt.',
      'Buchhalterin @ Krume GmbH',
    ],
    [
      'Expérience professionnelle',
      'Depuis 2019, je travaille comme comptable chez Miette à Lyon.',
      'comptable @ Miette',
    ],
    [
      'Experiencia laboral',
      'Desde 2019 trabajo como contadora en Miga S.A.',
      'contadora @ Miga S.A.',
    ],
    [
      'Esperienze lavorative',
      'Dal 2019 lavoro come contabile presso Briciola S.r.l.',
      'contabile @ Briciola S.r.l.',
    ],
    [
      'Experiência profissional',
      'Desde 2019 trabalho como contadora na Migalha Ltda.',
      'contadora @ Migalha Ltda',
    ],
    [
      'Werkervaring',
      'Sinds 2019 werk ik als boekhouder bij Kruimel B.V.',
      'boekhouder @ Kruimel B.V.',
    ],
    [
      'Doświadczenie zawodowe',
      'Od 2019 pracuję jako księgowa w Okruch Sp. z o.o.',
      'księgowa @ Okruch Sp. z o.o.',
    ],
    [
      'Arbetslivserfarenhet',
      'Sedan 2019 arbetar jag som ekonom på Smulan AB.',
      'ekonom @ Smulan AB',
    ],
    [
      'ניסיון תעסוקתי',
      'משנת 2019 אני עובדת כמנהלת חשבונות בחברת פירור בע"מ.',
      'מנהלת חשבונות @ פירור בע"מ',
    ],
    ['الخبرة العملية', 'منذ 2019 أعمل محاسبة في شركة الفتات.', 'محاسبة @ شركة الفتات'],
    [
      'İş deneyimi',
      "2019 – halen: Kırıntı A.Ş.'de Muhasebeci\n2015 – 2019: Teneke Ltd. Şti.'nde Satış Temsilcisi",
      'Muhasebeci @ Kırıntı A.Ş.',
    ],
    [
      'Szakmai tapasztalat',
      '2019 – jelenleg: Könyvelő a Morzsa Kft.-nél',
      'Könyvelő @ Morzsa Kft.',
    ],
  ])('%s: %s', (heading, history, expected) => {
    expect(currentIn(history, heading)).toBe(expected);
  });

  it('is no task with a date, and no half of a sentence in a language that declines', () => {
    expect(
      currentIn(
        '2019 – present\tBaker, Crumb Ltd\n• Since 2021 working with schools as partners in Leeds',
      ),
    ).toBe('Baker @ Crumb Ltd');
    expect(currentIn('С 2019 года работаю бухгалтером в ООО «Крошка».', 'Опыт работы')).not.toMatch(
      /работаю/,
    );
  });
});

describe('words between a title and an employer', () => {
  it.each([
    [
      'Experiencia laboral',
      '2019 – actualidad: Contadora en Miga, Sevilla\n2015 – 2019: Vendedora en Hojalata, Madrid',
      'Contadora @ Miga',
    ],
    [
      'Experiência profissional',
      '2019 – atual: Contadora na Migalha, Curitiba\n2015 – 2019: Vendedora na Lata, Santos',
      'Contadora @ Migalha',
    ],
    [
      'Doświadczenie zawodowe',
      '2019 – obecnie: Księgowa w Okruch, Kraków\n2015 – 2019: Sprzedawca w Blacha, Łódź',
      'Księgowa @ Okruch',
    ],
    [
      'Pracovní zkušenosti',
      '2019 – dosud: Účetní ve společnosti Drobek s.r.o.',
      'Účetní @ Drobek s.r.o.',
    ],
    ['Опыт работы', '2019 – н.в.: Бухгалтер в компании Крошка, Казань', 'Бухгалтер @ Крошка'],
    ['Досвід роботи', '2019 – дотепер: Бухгалтер у компанії Крихта, Львів', 'Бухгалтер @ Крихта'],
    ['Pengalaman kerja', '2019 – sekarang: Akuntan di PT Remah, Bandung', 'Akuntan @ PT Remah'],
    [
      'Εργασιακή εμπειρία',
      '2019 – σήμερα: Λογιστής στην Ψίχουλο ΑΕ, Πάτρα',
      'Λογιστής @ Ψίχουλο ΑΕ',
    ],
    [
      'Berufserfahrung',
      'seit 03/2019 Bäckerin bei der Krume GmbH in Köln',
      'Bäckerin @ Krume GmbH',
    ],
  ])('%s: %s', (heading, history, expected) => {
    expect(currentIn(history, heading)).toBe(expected);
  });

  it('are part of a title that is printed so once, or says what somebody works on', () => {
    expect(
      currentIn(
        '2019 – actualidad\nEspecialista en Redes\nMiga S.A.\n2015 – 2019\nVendedora\nHojalata S.L.',
        'Experiencia laboral',
      ),
    ).toBe('Especialista en Redes @ Miga S.A.');
    expect(
      currentIn(
        '2019 – actualidad: Especialista en Cerámica\n2015 – 2019: Vendedora, Hojalata S.L.',
        'Experiencia laboral',
      ),
    ).toBe('Especialista en Cerámica @ null');
  });
});

it('leaves the sentence behind title and employer', () => {
  expect(
    currentIn(
      '2019 – present: Crumb, Senior Baker. Bakes bread of all kinds for three shops and trains the apprentices of the region.\n2015 – 2019: Tin Works, Welder. Welded tanks and pipes for the food industry and kept the machines running.',
    ),
  ).toBe('Senior Baker @ Crumb');
});

describe('a dash within a title', () => {
  it.each([
    [
      'Northgate, Leeds\t2019 – present\nProject Manager – Digital Transformation\nTinworks, York\t2015 – 2019\nProject Assistant – Back Office',
      'Project Manager – Digital Transformation @ Northgate',
    ],
    [
      'Northgate\nLeeds, UK\n2019 – present\nProject Manager – Digital Transformation\n• Teams\nTinworks\nYork, UK\n2015 – 2019\nProject Assistant – Back Office',
      'Project Manager – Digital Transformation @ Northgate',
    ],
    [
      'Project Manager - Digital Transformation\nNorthgate | Leeds | 2019 – present\n• Teams\nProject Assistant - Back Office\nTinworks | York | 2015 – 2019',
      'Project Manager - Digital Transformation @ Northgate',
    ],
    [
      'Kettle 03/2020 - Present\nStore Manager – Home & Garden\nLumen 01/2016 - 02/2020\nSales Assistant – Lighting',
      'Store Manager – Home & Garden @ Kettle',
    ],
    [
      'Velaro, Zürich, 04.2019 – heute\nConsultant – SAP FI/CO\nKornelo, Basel, 01.2015 – 03.2019\nBerater – SAP MM',
      'Consultant – SAP FI/CO @ Velaro',
    ],
  ])('parts nothing where another line names the employer: %s', (history, expected) => {
    expect(currentIn(history)).toBe(expected);
  });

  it('leaves a region with its title where nothing parts it from the employer', () => {
    expect(currentIn('2019 – heute\nVERTRIEBSLEITERIN DACH KRUME PFLEGEDIENSTE KG')).toBe(
      'VERTRIEBSLEITERIN DACH @ KRUME PFLEGEDIENSTE KG',
    );
    expect(
      currentIn('2019 – halen\nMuhasebeci\nKırıntı Gıda San. ve Tic. A.Ş.', 'İş deneyimi'),
    ).toBe('Muhasebeci @ Kırıntı Gıda San. ve Tic. A.Ş.');
  });

  it('parts where no other line does', () => {
    expect(
      currentIn(
        'Baker – Crumb Mills\n2019 – present\tLeeds\nWelder – Tin Works\n2015 – 2019\tYork',
      ),
    ).toBe('Baker @ Crumb Mills');
    expect(currentIn('2019 – present\tBaker – Crumb\n2015 – 2019\tWelder – Tin')).toBe(
      'Baker @ Crumb',
    );
  });
});

it('goes on in the next line of its paragraph where its own is full, and nowhere else', () => {
  const words = [
    'Work experience',
    'Since 2019 I have been working as Baker at Crumb',
    'Mills in Leeds.',
  ];
  const told = (width: number) => {
    const lines = words.map((text, at) => ({
      ...readPlainText(text).lines[0],
      text,
      block: at === 0 ? 0 : 1,
      size: 10,
      box: { x: 50, y: 100 + 14 * at, width: at === 1 ? width : 100, height: 10 },
    }));
    lines.push({
      ...lines[2],
      text: 'Bread',
      box: { x: 50, y: 200, width: 250, height: 10 },
    } as (typeof lines)[0]);
    const [job] = findJobs(toSections(lines as DocumentLine[]));
    return job?.company;
  };
  expect(told(245)).toBe('Crumb Mills');
  expect(told(150)).toBe('Crumb');
});
