import { describe, expect, it } from 'vitest';
import { currentIn } from './current-job.fixture.ts';

describe('a client', () => {
  it('employs nobody beside an employer, and a project below it is no job', () => {
    expect(
      currentIn(
        'Company: Crumb Labs Pvt Ltd\nDesignation: Software Engineer\nDuration: Mar 2019 – Present\nProject #1: Portal\nClient: Lumen Bank\nRole: Developer\nDuration: Mar 2021 – Present\nProject #2: Shop\nClient: Velaro Insurance\nRole: Tester\nDuration: Mar 2019 – Feb 2021',
      ),
    ).toBe('Software Engineer @ Crumb Labs Pvt Ltd');
    expect(
      currentIn(
        'Software Engineer, Crumb Labs, Mar 2019 – Present\nProject: Portal\nClient: Lumen Bank\nRole: Developer\nEnvironment: Java\nTrainee, Tin Works, 2015 – 2018',
      ),
    ).toBe('Software Engineer @ Crumb Labs');
  });

  it('is who somebody works for where nobody else is', () => {
    expect(
      currentIn(
        'Client: Lumen Bank\nRole: Developer\nDuration: Mar 2021 – Present\nClient: Velaro Insurance\nRole: Tester\nDuration: Mar 2019 – Feb 2021',
      ),
    ).toBe('Developer @ Lumen Bank');
    expect(
      currentIn(
        'Client: Lumen Bank, Leeds\tMar 2021 – Present\nRole: Developer\nClient: Velaro Insurance, York\tMar 2019 – Feb 2021\nRole: Tester',
      ),
    ).toBe('Developer @ Lumen Bank');
  });
});

it('reads the labels of a current and a previous employer', () => {
  expect(
    currentIn(
      'Current Company: Crumb Foods\nCurrent Designation: Sales Executive\nDuration: March 2019 to till date\nPrevious Company: Tin Works\nDesignation: Sales Trainee\nDuration: 2015 to 2019',
    ),
  ).toBe('Sales Executive @ Crumb Foods');
});
