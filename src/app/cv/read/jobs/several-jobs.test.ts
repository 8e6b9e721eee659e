import { describe, expect, it } from 'vitest';
import { currentIn } from './current-job.fixture.ts';

describe('of several jobs that go on', () => {
  it.each([
    [
      'Work experience',
      'Head Baker, Crumb Bakery Ltd, 2018 – present\nVolunteer, Red Kite Rescue, 2021 – present\nWelder, Tin Works Ltd, 2015 – 2018',
      'Head Baker @ Crumb Bakery Ltd',
    ],
    [
      'Work experience',
      'Board Member, Leeds Housing Trust, 2022 – present\nHead Baker, Crumb Bakery Ltd, 2018 – present\nWelder, Tin Works Ltd, 2015 – 2018',
      'Head Baker @ Crumb Bakery Ltd',
    ],
    [
      'Work experience',
      'Head Baker (full-time), Crumb Bakery Ltd, 2018 – present\nBarista (part-time), Kettle Cafe, 2022 – present',
      'Head Baker @ Crumb Bakery Ltd',
    ],
    [
      'Work experience',
      'Freelance Web Designer, 2021 – present\nData Engineer, Crumb Ltd, 2019 – present\nAnalyst, Tin Works Ltd, 2015 – 2019',
      'Data Engineer @ Crumb Ltd',
    ],
    [
      'Work experience',
      'Data Engineer, Crumb Ltd, 2019 – present\nFounder, Kettle App (side project), 2023 – present',
      'Data Engineer @ Crumb Ltd',
    ],
    [
      'Berufserfahrung',
      'seit 2022\tEhrenamtliche Schatzmeisterin, Sportverein Rot e.V.\nseit 2018\tBuchhalterin, Krume GmbH\n2015 – 2018\tSachbearbeiterin, Blech AG',
      'Buchhalterin @ Krume GmbH',
    ],
    [
      'Berufserfahrung',
      'seit 2018\tBuchhalterin, Krume GmbH\nseit 2022\tAushilfe (Minijob), Café Kanne',
      'Buchhalterin @ Krume GmbH',
    ],
    [
      'Berufserfahrung',
      'seit 2018\tIngenieur, Krume GmbH\nseit 2021\tMitglied des Aufsichtsrats, Blech AG\n2015 – 2018\tTechniker, Kanne AG',
      'Ingenieur @ Krume GmbH',
    ],
    [
      'Expérience professionnelle',
      'Depuis 2022 : Trésorière bénévole, Association Rouge\nDepuis 2018 : Comptable, Miette SARL',
      'Comptable @ Miette SARL',
    ],
  ])('the employment is the current one: %s, %s', (heading, history, expected) => {
    expect(currentIn(history, heading)).toBe(expected);
  });

  it('the newest one is, where all are employments or none is', () => {
    expect(
      currentIn('Baker, Crumb Ltd, 2018 – present\nHead Baker, Kettle Ltd, 2022 – present'),
    ).toBe('Head Baker @ Kettle Ltd');
    expect(
      currentIn(
        'Freelance Designer, Kettle, 2022 – present\nFreelance Editor, Crumb, 2019 – present',
      ),
    ).toBe('Freelance Designer @ Kettle');
    expect(
      currentIn('Volunteer, Red Kite Rescue, 2021 – present\nBaker, Crumb Ltd, 2018 – 2021'),
    ).toBe('Volunteer @ Red Kite Rescue');
  });
});

describe('promotion within one employer', () => {
  it.each([
    'Crumb\t2018 – present\nSenior Engineer\t2021 – present\n• Things\nEngineer\t2018 – 2021\n• Things\nTinworks\t2012 – 2018\nTechnician\t2015 – 2018\nApprentice\t2012 – 2015',
    'Crumb\n2018 – present\nSenior Engineer\n2021 – present\n• Things\nEngineer\n2018 – 2021\n• Things\nTinworks\n2012 – 2018\nTechnician\n2012 – 2018',
    '2018 – present\tCrumb, Leeds\n2021 – present\tSenior Engineer\n2018 – 2021\tEngineer\n2012 – 2018\tTinworks, York\n2015 – 2018\tTechnician',
    'Senior Engineer (2021 – present)\nEngineer (2018 – 2021)\nCrumb, Leeds\nTechnician (2015 – 2018)\nTinworks, York',
    'Crumb Ltd\n• Senior Engineer, 2021 – present\n• Engineer, 2018 – 2021\nTin Works Ltd\n• Technician, 2015 – 2018',
    'Crumb Ltd — Leeds\nSenior Engineer, 2021 – present\nEngineer, 2018 – 2021\nTin Works Ltd — York\nTechnician, 2015 – 2018',
  ])('names the employer once: %s', (history) => {
    expect(currentIn(history)?.replace(' Ltd', '')).toBe('Senior Engineer @ Crumb');
  });

  it('is none where a title stands for itself', () => {
    expect(
      currentIn('Freelance Designer (2021 – present)\nEngineer (2015 – 2018)\nCrumb Ltd, Leeds'),
    ).toBe('Freelance Designer @ null');
    expect(currentIn('Sabbatical\t2022 – 2023\nSenior Engineer\t2024 – present')).toBe(
      'Senior Engineer @ null',
    );
  });
});
