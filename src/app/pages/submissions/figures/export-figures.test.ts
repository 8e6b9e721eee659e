import { expect, test } from 'vitest';
import { figuresToCsv } from './export-figures.ts';
import { someFigures } from './figures.fixture.ts';

test('each day, ATS and job has a row, and no name opens a formula', () => {
  const csv = figuresToCsv(someFigures(), (id) => (id === 'acme' ? '=Acme, "Work"' : id));
  expect(csv.startsWith('\uFEFFperiod,of,')).toBe(true);
  const lines = csv.trimEnd().split('\r\n').slice(1);
  expect(lines).toEqual([
    'today,all,,,,,3,2,1,1,2000,9000',
    `today,ats,acme,"'=Acme, ""Work""",,,3,2,1,1,2000,9000`,
    'today,job,acme,"\'=Acme, ""Work""",job-1,\'+Nurse,2,1,1,1,2000,9000',
    'today,job,acme,"\'=Acme, ""Work""",job-2,,1,1,0,0,2000,9000',
    '2_days,all,,,,,5,4,1,1,2000,9000',
    '2_days,ats,gone:1,gone:1,,,5,4,1,1,2000,9000',
    '2_days,other_ats,,,,,1,1,0,0,,',
    '2026-11-27,day,,,,,2,2,0,,,',
    '2026-11-28,day,,,,,3,2,1,,,',
  ]);
});
