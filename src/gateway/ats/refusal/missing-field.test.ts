import { expect, test } from 'vitest';
import { missingFieldIssues } from './missing-field.ts';

test.each([
  ['custNationality required for candidate entity', 'Candidate.custNationality'],
  ['"custSource" is required for JobApplication entity', 'JobApplication.custSource'],
  ['Missing required field: cust_grade', 'Candidate.cust_grade'],
  ['The property custGrade is mandatory.', 'Candidate.custGrade'],
])('%j asks for a field of the ATS', (message, path) => {
  expect(missingFieldIssues(message, 'successfactors')).toEqual([
    { path: `remote_fields.successfactors.${path}`, message },
  ]);
});

test.each([
  ['last_name is required', 'successfactors'],
  ['A CV is required.', 'successfactors'],
  ['Some data is missing in the request', 'successfactors'],
  ['custNationality required for candidate entity', 'icims'],
  ['__proto__ is required', 'successfactors'],
])('%j asks %s for nothing that could be added', (message, tool) => {
  expect(missingFieldIssues(message, tool)).toEqual([]);
});
