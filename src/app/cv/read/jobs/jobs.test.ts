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

  it('keeps its columns when one of several places is unknown', () => {
    expect(
      current(
        'Tin Hospital\tLeeds\nProject Manager\t2021 – present\n• Stock\nCrumb Ltd\tLittle Hampden\nCook\t2018 – 2021',
      ),
    ).toBe('Project Manager @ Tin Hospital');
  });
});
