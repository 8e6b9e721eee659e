import { describe, expect, it } from 'vitest';
import { readPlainText } from '../document/text.ts';
import { toSections } from '../sections.ts';
import { currentJob, findJobs } from './jobs.ts';

function current(history: string): string | null {
  const text = `Ada Muster\n\nWork experience\n${history}`;
  const job = currentJob(findJobs(toSections(readPlainText(text).lines)));
  return job && `${job.title} @ ${job.company}`;
}

describe('the current job', () => {
  it('is parted at a slash, of either width', () => {
    expect(current('Hemşire / Kayın Teknoloji A.Ş. (10/2024 - halen)')).toBe(
      'Hemşire @ Kayın Teknoloji A.Ş.',
    );
    expect(current('白樺病院／看護師 (2021年8月～現在)')).toBe('看護師 @ 白樺病院');
  });

  it('has no town behind a Hebrew legal form', () => {
    expect(current('אפריל 2021 – היום\nמהנדס תוכנה\nאורן מערכות בע"מ، ראשון לציון')).toBe(
      'מהנדס תוכנה @ אורן מערכות בע"מ',
    );
  });

  it('is no supervisor, no numbered part and no summer of long ago', () => {
    expect(
      current('Mill Lab\nSupervisor: Dr. Grant, Doctoral Student\t2019 – present'),
    ).not.toMatch(/Supervisor/);
    expect(current('21.2 Editing\nEditor, Crumb Press, 2019 – present')).toBe(
      'Editor @ Crumb Press',
    );
    expect(
      current('Summer 2017 - Baker at Crumb\nMay 2018 – June 2019 Miller, Mill Works'),
    ).toBeNull();
  });

  it('is read from blocks of labels, which never mix', () => {
    expect(
      current(
        'Employer: Crumb Bakery Ltd\nPosition: Baker\nPeriod: 2020 – present\nDuties:\n• Bread\nEmployer: Tin Works\nPosition: Welder\nPeriod: 2015 – 2020',
      ),
    ).toBe('Baker @ Crumb Bakery Ltd');
    expect(
      current(
        'Designation : Welder\nCompany : Tin Works\nDuration : 2018 to till date\nDesignation : Fitter\nCompany : Kettle Co\nDuration : 2014 to 2018',
      ),
    ).toBe('Welder @ Tin Works');
    expect(current('Роботодавець : Пекарня\nПосада : Пекар\nПеріод : З 03/2021')).toBe(
      'Пекар @ Пекарня',
    );
  });

  it('is read behind the label of a woman who employs, and behind one that nothing parts', () => {
    expect(current('Arbeitgeberin: Krume Werke\nStelle: Bäcker\nDauer: 03.2021 – aktuell')).toBe(
      'Bäcker @ Krume Werke',
    );
    expect(
      current('Arbeitgeberin:Krume Werke\nBeruf oder Funktion:Bäcker\nZeitraum:2021-aktuell'),
    ).toBe('Bäcker @ Krume Werke');
    expect(current('Beruf oder Funktion: Bäcker, Krume Werke GmbH, 2021 – heute')).toBe(
      'Bäcker @ Krume Werke GmbH',
    );
  });

  it('ends where the first word of an employer begins, in capitals and in scripts without', () => {
    expect(current('ASESORA COMERCIAL BANCO MIGA HERMANOS\nDesde 05/2021 hasta Presente')).toBe(
      'ASESORA COMERCIAL @ BANCO MIGA HERMANOS',
    );
    expect(current('RESPONSABLE MARKETING GROUPE MIETTE & FILS\n09/2024-actuellement')).toBe(
      'RESPONSABLE MARKETING @ GROUPE MIETTE & FILS',
    );
    expect(current('12.2022 - כעת\nמנהלת פרויקטים עיריית חיפה')).toBe(
      'מנהלת פרויקטים @ עיריית חיפה',
    );
  });

  it.each([
    ['07.2023 - כעת\nחשמלאי\nתבור שירותים, חיפה', 'חשמלאי @ תבור שירותים'],
    ['2022.03 - 현재\n조리사\n다온식품', '조리사 @ 다온식품'],
  ])('has trades in %j', (history, expected) => {
    expect(current(history)).toBe(expected);
  });

  it('is whole in Korean, above its employer and in brackets behind a legal form', () => {
    expect(current('2022/05 - 현재\n프로젝트 매니저\n누리물류, 대전광역시')).toBe(
      '프로젝트 매니저 @ 누리물류',
    );
    expect(current('청솔건설(주) (영업 담당) (2021년 ~)\n신입사원 교육. 재고 관리.')).toBe(
      '영업 담당 @ 청솔건설(주)',
    );
    expect(current('2022/05 - 현재\n점장\n한빛은행\n강남구, 서울')).toBe('점장 @ 한빛은행');
  });

  it('is not mixed with the next where dates come last and all is set alike', () => {
    expect(
      current(
        'VP of Sales, EMEA\nTin Works Inc.\nJan 2020 - Present\nSales Lead\nKettle Inc.\nJan 2015 - Dec 2019',
      ),
    ).toBe('VP of Sales, EMEA @ Tin Works Inc.');
  });

  it('goes on where a dash behind the year has no other end', () => {
    expect(current('2025– Tin Works Ltd\nWelder\n2020–2025 Kettle Co\nFitter')).toBe(
      'Welder @ Tin Works Ltd',
    );
  });

  it('is found in two runs that nothing parts', () => {
    expect(
      current(
        '2022 – Current\nMARKETING MANAGER NORTHGATE FOODS LTD\nAudited stock.\n2019 – 2022\nCIVIL ENGINEER TIN WORKS LTD',
      ),
    ).toBe('MARKETING MANAGER @ NORTHGATE FOODS LTD');
  });

  it.each([
    ['Electrician with Ironbark Health (10/2022 – Till Date)', 'Electrician @ Ironbark Health'],
    [
      'Filiaalmanager bij Velaro Logistiek BV (2021 – heden)',
      'Filiaalmanager @ Velaro Logistiek BV',
    ],
    ['Baker at Crumb Bakery, Leeds (since 2021)', 'Baker @ Crumb Bakery'],
  ])('is read from "%s"', (line, expected) => {
    expect(current(line)).toBe(expected);
  });

  it.each([
    [
      'of numbered rows',
      'S.No\tOrganization\tDesignation\tDuration\n1\tCrumb Co\tSenior Baker\tJan 2020 - Till Date\n2\tTin Works\tHelper\t2015 - 2019',
      'Senior Baker @ Crumb Co',
    ],
    [
      'whose rows lack a column that says nothing',
      'Период работы\tОрганизация\tДолжность\tГород\n2020 – настоящее время\tКрошка\tПекарь',
      'Пекарь @ Крошка',
    ],
  ])('is read by the heads of a table %s', (_, rows, expected) => {
    expect(current(rows)).toBe(expected);
  });

  it('is not guessed where rows do not fit the heads of their table', () => {
    expect(current('Period\tPosition\tCompany\n2020 - present\tBaker')).not.toContain('Period');
  });

  it('is read from labels that a narrow column broke', () => {
    expect(
      current(
        'Dates\tMarch 2019 →\nOccupation or position\tBaker\nheld\nName and address of\tCrumb Bakery, 3 High Street, Leeds\nemployer',
      ),
    ).toBe('Baker @ Crumb Bakery');
  });

  it('is read from labels that only a blank parts from their values', () => {
    expect(
      current(
        'Zeitraum März 2022 bis heute\nTätigkeit Bäcker\nArbeitgeber Krume Backstube, Chur\nZeitraum 2015 bis 2022\nTätigkeit Verkäufer\nArbeitgeber Blech AG',
      ),
    ).toBe('Bäcker @ Krume Backstube');
  });

  it.each([
    ['Data 2022 - heden\nFunctie Bakker', 'Bakker'],
    ['11.2021 r. - teraz\nPiekarz\nPiekarnia Okruch', 'Piekarz'],
    ['03.2021 р. – зараз\nПекар\nПекарня «Крихта»', 'Пекар'],
  ])('goes on in "%s"', (history, title) => {
    expect(current(history)).toContain(title);
  });

  it.each([
    ['2022 – Current\nTRUCK DRIVER THE KETTLE BAY GROUP', 'TRUCK DRIVER @ THE KETTLE BAY GROUP'],
    [
      'Feb 2024 - PRESENT\nCrumbly, Remote— Quality Assurance Engineer',
      'Quality Assurance Engineer @ Crumbly',
    ],
    [
      'since 2024 | VP of Sales, EMEA, Tin & Sons Co., Ltd',
      'VP of Sales, EMEA @ Tin & Sons Co., Ltd',
    ],
  ])('is parted in "%s"', (history, expected) => {
    expect(current(history)).toBe(expected);
  });

  it('begins no company within a sentence', () => {
    expect(current('2021 - present, Asesor comercial de ventas y administrador')).not.toContain(
      '@ comercial',
    );
  });

  it('keeps its columns when one of several places is unknown', () => {
    expect(
      current(
        'Tin Hospital\tLeeds\nProject Manager\t2021 – present\n• Stock\nCrumb Ltd\tLittle Hampden\nCook\t2018 – 2021',
      ),
    ).toBe('Project Manager @ Tin Hospital');
  });
});

describe('a text that is no job', () => {
  it.each([
    'From March 2018 - present, I started my adventure as a tester.',
    '□2020年04月～現在\n期間\t担当製品\t業務内容',
  ])('gives no title: %s', (history) => {
    expect(current(history) ?? '').not.toMatch(/adventure|担当製品|期間/);
  });

  it('is not made of a task behind a long dash, or of two halves of one title', () => {
    expect(
      current('January 2021 –\nData Engineer, Crumb, Inc.\n— Develop data infrastructure'),
    ).toBe('Data Engineer @ Crumb, Inc.');
    expect(current('2021 – present\tFull-Stack Software Development') ?? '').not.toContain(
      '@ Software',
    );
  });

  it('ends an employer where a remark begins', () => {
    expect(
      current('□2020年04月～現在まで クラム合同会社 ◆事業内容：パン製造\nエンジニア'),
    ).toContain('@ クラム合同会社');
  });
});
