/** A CV to be read while somebody listens. */
import { aTextFile } from '../support/cvs.ts';

export const A_CV = aTextFile(
  'CV.txt',
  [
    'Ada Beispiel',
    'Senior Engineer',
    'ada.beispiel@example.com',
    '+49 30 901820-11',
    '',
    'Experience',
    '2020 – Present   Senior Engineer, Beispielwerk GmbH',
  ].join('\n'),
);
