import { describe, expect, it } from 'vitest';
import { readPlainText } from '../document/text.ts';
import { toSections } from '../sections.ts';
import { currentJob, findJobs } from './jobs.ts';

function current(history: string, heading = 'Work experience'): string | null {
  const text = `Ada Muster\n\n${heading}\n${history}`;
  const job = currentJob(findJobs(toSections(readPlainText(text).lines)), 1.1);
  return job && `${job.title} @ ${job.company}`;
}

describe('the current job', () => {
  it('stands above its dates, whatever its first line looks like', () => {
    const history =
      'Pieczenie w dziale chleba i bułek\nMłyn Testowy\nMaj 2020 – Czerwiec 2020\n- mąka\nMłodszy Specjalista w dziale Wypieków\nChleb Wzorcowy\nLuty 2021 – obecnie';
    expect(current(history, 'Doświadczenie')).toBe(
      'Młodszy Specjalista w dziale Wypieków @ Chleb Wzorcowy',
    );
  });

  it('is another one that goes on, where the newest is not understood', () => {
    const history =
      'Bread and more – own courses | 2024 – present\nBaker, Crumb Ltd | 2020 – present\nMiller, Mill Ltd | 2018 – 2020';
    expect(current(history)).toBe('Baker @ Crumb Ltd');
  });

  it('goes on below a bar at the end of its line', () => {
    const history =
      'Head Baker | Crumb Mills Ltd |\n2020 – present (parental leave)\nMiller | Mill Ltd | 2018 – 2020';
    expect(current(history)).toBe('Head Baker @ Crumb Mills Ltd');
  });

  it('begins below a heading with leaders', () => {
    const history =
      'BREAD AND ROLLS. . . . . . . . . . . . . . . . . .\nCrumb Ltd\tLeeds\nBaker\t2020 – present\nMill Ltd\tYork\nMiller\t2018 – 2020';
    expect(current(history)).toBe('Baker @ Crumb Ltd');
  });

  it('has nothing of the entry below that begins with a year', () => {
    expect(current('2022 – present, Crumb Ltd\n2021, Mill Works, Miller, Leeds')).not.toMatch(
      /Mill/,
    );
  });

  it.each([
    [
      'Baker en Hornos del Sur en Crumb Technologies\nfebrero 2020 - Actualidad',
      'Baker en Hornos del Sur @ Crumb Technologies',
    ],
    ['Feb 2019-present: Baking Lead, Bread Rolls Team, CRMB (night shifts)', 'Baking Lead @ CRMB'],
    ['Crumb Ltd, Baker – Mill Heights, NJ Feb 2020 – Present', 'Baker @ Crumb Ltd'],
    [
      'Crumb Cooperative, Yelby WA - Regular Baker 01/2020 to present',
      'Regular Baker @ Crumb Cooperative',
    ],
  ])('has its title and employer parted: %s', (history, wanted) => {
    expect(current(history)).toBe(wanted);
  });

  it('keeps a department where only a place follows', () => {
    expect(current('Baker, Bread Department, Leeds\n2019 – present')).toBe(
      'Baker @ Bread Department',
    );
  });

  it('has no town that nobody knows for its title', () => {
    expect(current('2022 – present, Crumb AS, bread, Oakville')).not.toMatch(/^Oakville/);
  });

  it('has its title above the labels of its block', () => {
    const history =
      '• Soporte técnico:\n• Institución: Panes del Sur SA, La Plata\n• Labor realizada: hornos\n• Período: 12/05/2021 - presente\n• Ayudante de cocina:\n• Institución: Molinos del Norte SA\n• Período: 01/2020 - 02/2022';
    expect(current(history, 'Experiencia laboral')).toBe('Soporte técnico @ Panes del Sur SA');
  });

  it('has an employer whose name goes on below with its legal form', () => {
    const history =
      'De Mayo 2021 a la fecha\nMIGA Consultores en Panadería y\nRepostería, S.A de C.V.\nPuesto: Panadero';
    expect(current(history, 'Experiencia laboral')).toBe(
      'Panadero @ MIGA Consultores en Panadería y Repostería, S.A de C.V.',
    );
  });

  it('has its two dates one above the other, beside its text', () => {
    const history =
      'May 2021 Head Baker, CRUMB SYSTEMS, Leeds, UK\nto till date\t- bakes bread\nApril 2021 Baker, MILL S.P.A., Italy\nJune 2019 - baked rolls';
    expect(current(history)).toBe('Head Baker @ CRUMB SYSTEMS');
    const spanish =
      'Actualmente Panadera en hornos (de leña) y\nEnero 2020 pasteles en Miga, Murcia.\nDiciembre 2019 Ayudante de cocina en Molino\nSeptiembre 2018 del Norte, Murcia.';
    const job = currentJob(
      findJobs(toSections(readPlainText(`Ada Muster\n\nExperiencia laboral\n${spanish}`).lines)),
    );
    expect(job?.title).toMatch(/^Panadera en hornos/);
  });

  it('has its dates behind the word that heads the section', () => {
    const history =
      '• Company Name\t: CRUMB GLOBAL SERVICES\n• Location\t: Oakby\n• Experience\t: 12 May 2020 to Till Now\n• Designation\t: Senior Baker';
    expect(current(history)).toBe('Senior Baker @ CRUMB GLOBAL SERVICES');
  });

  it('has no task for its employer whose bullet stands at its first letter', () => {
    const history =
      'Tutor\t(May 2016-current)\n•Teach Baking – A, Baking – B, Introduction to Bread and Math';
    expect(current(history)).toBe('Tutor @ null');
  });

  it('has no kind of employment behind its title', () => {
    expect(current('Crumb Ltd, Oakby\t10/2023 - Present\nSales Assistant – Part-time')).toBe(
      'Sales Assistant @ Crumb Ltd',
    );
    expect(current('Crumb Ltd, Oakby\t10/2023 - Present\nSales Assistant – Bread')).toBe(
      'Sales Assistant – Bread @ Crumb Ltd',
    );
  });

  it('is no membership', () => {
    expect(current('Bread Society | Member\tSpring 2024 - Present')).not.toBe(
      'Member @ Bread Society',
    );
    expect(current('Crumb Ltd | Baker\tMay 2024 - Present')).toBe('Baker @ Crumb Ltd');
  });

  it('ends with its dates where every job does, whatever its lines look like', () => {
    const history =
      'Baker, Crumb Shop (Part time).\nMay, 2019 – June, 2020.\nMLL\nOven Support (Part time).\nMarch, 2021 – Present.';
    expect(current(history)).toBe('Oven Support @ MLL');
  });

  it.each([
    ['Crumb Mills\n05/2021 to Present : Baking Manager Yelby, OK', 'Baking Manager @ Crumb Mills'],
    [
      '2020-present: Baking Assistant under Dr. Muster in the physics of dough, Crumb University',
      'Baking Assistant',
    ],
    [
      'Most Recent Employment\tMay 2010-Present\nCrumb Schools Ltd: Leeds, IL\nBaker',
      'Baker @ Crumb Schools Ltd',
    ],
  ])('has neither its place nor a remark: %s', (history, wanted) => {
    expect(current(history)).toContain(wanted);
  });

  it('is no list of projects', () => {
    const history =
      'Baker, Crumb Ltd\t2010-Present\nCurrent Projects\tJuly 2012-Present\nFall 2012: Muster Bread';
    expect(current(history)).toBe('Baker @ Crumb Ltd');
  });

  it('has a university whose town stands on the next line', () => {
    const history =
      '01/2024–present\tResearcher\nInstitute of Bread, University\nZürich\n2015–2017\tBaker\nCrumb Ltd';
    expect(current(history)).toBe('Researcher @ Institute of Bread, University Zürich');
  });

  it('is no school under a heading of work and school', () => {
    const history =
      '• Szkoła wyższa: Akademia Testowa – Informatyka (2025 – obecnie)\n• Szkoła średnia: Technikum (2020 – 2025)';
    expect(current(history, 'Doświadczenie i edukacja')).toBeNull();
  });
});
