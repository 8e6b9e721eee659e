import { describe, expect, expectTypeOf, test } from 'vitest';
import { IntegrationForm } from '../../../contract/ats.ts';
import { Candidate } from '../../../kombo/request/candidate-request.ts';
import { supportsField } from '../supports-field.ts';
import { CANDIDATE_FIELDS, cvUnitOf, partOf, rowsAt } from './candidate-fields.ts';
import { CANDIDATE_GROUPS } from './candidate-groups.ts';
import { type CandidateValues, emptyCandidate } from './candidate-values.ts';

describe('the values', () => {
  test('have a place for everything that Kombo takes, and nothing else', () => {
    expect(Object.keys(emptyCandidate()).sort()).toEqual(Object.keys(Candidate.shape).sort());
  });

  test('begin empty, parts of an address and rows included', () => {
    expect(emptyCandidate()).toMatchObject({
      first_name: '',
      additional_email_addresses: [],
      location: { country: '', city: '', state: '', zip_code: '', street_1: '' },
      salary_expectations: { amount: '', period: '' },
    });
  });

  test('have the types that their controls hold', () => {
    expectTypeOf<CandidateValues['title']>().toEqualTypeOf<string>();
    expectTypeOf<CandidateValues['gender']>().toEqualTypeOf<'MALE' | 'FEMALE' | 'OTHER' | ''>();
    expectTypeOf<CandidateValues['salary_expectations']>().toEqualTypeOf<{
      amount: number | string;
      period: 'MONTH' | 'YEAR' | '';
    }>();
    expectTypeOf<CandidateValues['social_links']>().toEqualTypeOf<{ url: string }[]>();
  });
});

test('every field is laid out once', () => {
  const laidOut = CANDIDATE_GROUPS.flatMap(({ lines }) => lines.flat());
  expect(new Set(laidOut)).toEqual(new Set(CANDIDATE_FIELDS));
  expect(laidOut).toHaveLength(CANDIDATE_FIELDS.length);
});

test('a row of further numbers begins private, with its own value at its key', () => {
  const rows = rowsAt('candidate.additional_phone_numbers');
  expect(rows?.toRow('030 1')).toEqual({ type: 'PERSONAL', phone_number: '030 1' });
  expect(rows?.nameOf(2)).toBe('candidate.additional_phone_numbers.2.phone_number');
  expect(rowsAt('candidate.location')).toBeUndefined();
});

test('an address is filled from a CV as a whole, a telephone number alone', () => {
  expect(cvUnitOf('candidate.location.city')).toHaveLength(5);
  expect(cvUnitOf('candidate.phone_number')).toEqual(['candidate.phone_number']);
});

test('a field inside of a part that an ATS does not store is not stored either', () => {
  const form = IntegrationForm.parse({
    integration: { id: 'x', label: 'Lumen', tool: 'greenhouse' },
    creation: { possible: true, detail: null },
    fields: { 'candidate.location': false, 'candidate.title': true },
    users: true,
    attachment_restrictions: null,
  });
  const missing = CANDIDATE_FIELDS.filter(({ path }) => !supportsField(form, path));
  expect(new Set(missing.map(partOf))).toEqual(new Set(['candidate.location']));
  expect(supportsField(null, 'candidate.location.city')).toBe(true);
});
