// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { holdsSeveral } from './guard-pastes.ts';

test.each([
  ['Testmann, Ivo', 'candidate.first_name', true],
  ['Testmann, Ivo', 'candidate.last_name', true],
  ['Testmann, Ivo', 'candidate.company', false],
  ['Ivo Testmann', 'candidate.first_name', false],
  ['Ivo,', 'candidate.first_name', false],
  ['10115 Berlin', 'candidate.location.zip_code', true],
  ['Am Markt 3, 10115 Berlin', 'candidate.location.street_1', true],
  ['Portland, OR 97201', 'candidate.location.city', true],
  ['10115', 'candidate.location.zip_code', false],
  ['Berlin', 'candidate.location.city', false],
  ['12 Mill Road', 'candidate.location.street_1', false],
  ['Ivo;Testmann;ivo@example.com', 'candidate.title', true],
  ['Ivo Testmann <ivo@example.com>', 'candidate.first_name', true],
  ['ivo@example.com', 'candidate.email_address', false],
])('%j in %s is more than one value: %s', (text, path, several) => {
  expect(holdsSeveral(text, path)).toBe(several);
});
