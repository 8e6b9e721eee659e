import { describe, expect, test } from 'vitest';
import { someValues } from '../some-values.ts';
import { emptyValues, type IntakeValues } from '../values.ts';
import type { IntakeFacts } from './intake-schema.ts';
import { FACTS, issuesOf, job, withCandidate } from './some-facts.ts';

describe('what is missing or wrong', () => {
  test('an untouched form misses names, e-mail and job, and nothing else', () => {
    const facts: IntakeFacts = { ...FACTS, job: null, jobStatus: 'none' };
    expect(issuesOf(emptyValues('x'), facts)).toEqual([
      { path: 'candidate.first_name', message: 'required' },
      { path: 'candidate.last_name', message: 'required' },
      { path: 'candidate.email_address', message: 'required' },
      { path: 'application.job_id', message: 'no_job' },
    ]);
  });

  test.each<[string, Partial<IntakeValues['candidate']>, string, string]>([
    ['blanks are no name', { first_name: '  ' }, 'candidate.first_name', 'required'],
    ['an e-mail without a host', { email_address: 'frank@' }, 'candidate.email_address', 'email'],
    [
      'an address without its country',
      { location: { country: '', city: 'Berlin', state: '', zip_code: '', street_1: '' } },
      'candidate.location.country',
      'country_for_location',
    ],
    [
      'a country that is none',
      { location: { country: 'XY', city: '', state: '', zip_code: '', street_1: '' } },
      'candidate.location.country',
      'no_match typed=XY',
    ],
    [
      'a salary without its period',
      { salary_expectations: { amount: 5000, period: '' } },
      'candidate.salary_expectations.period',
      'choice',
    ],
    [
      'a period without its salary',
      { salary_expectations: { amount: '', period: 'YEAR' } },
      'candidate.salary_expectations.amount',
      'required',
    ],
    [
      'a salary in words',
      { salary_expectations: { amount: 'plenty', period: 'YEAR' } },
      'candidate.salary_expectations.amount',
      'number',
    ],
    ['a phone number in words', { phone_number: 'call me' }, 'candidate.phone_number', 'phone'],
    [
      'a further phone number in words',
      { additional_phone_numbers: [{ type: 'WORK', phone_number: 'ask for Ada' }] },
      'candidate.additional_phone_numbers.0.phone_number',
      'phone',
    ],
    ['a day that is none', { availability_date: 'soon' }, 'candidate.availability_date', 'date'],
    [
      'a script for a link',
      { social_links: [{ url: '' }, { url: 'javascript:alert(1)' }] },
      'candidate.social_links.1.url',
      'url',
    ],
    [
      'a salary of nothing',
      { salary_expectations: { amount: 0, period: 'YEAR' } },
      'candidate.salary_expectations.amount',
      'positive',
    ],
    [
      'a wrong further e-mail after a blank row',
      {
        additional_email_addresses: [
          { type: 'WORK', email_address: ' ' },
          { type: 'WORK', email_address: 'nobody' },
        ],
      },
      'candidate.additional_email_addresses.1.email_address',
      'email',
    ],
    [
      'a wrong further e-mail',
      { additional_email_addresses: [{ type: 'WORK', email_address: 'nobody' }] },
      'candidate.additional_email_addresses.0.email_address',
      'email',
    ],
  ])('%s is named at its field', (_name, change, path, message) => {
    expect(issuesOf(withCandidate(change), FACTS)).toEqual([{ path, message }]);
  });
});

test('a colleague whom the ATS does not have is named as typed', () => {
  const path = 'sourced_by.user_id';
  expect(issuesOf(someValues({ sourced_by: { user_id: 'ada' } }), FACTS)).toEqual([]);
  expect(issuesOf(someValues({ sourced_by: { user_id: 'Nobody' } }), FACTS)).toEqual([
    { path, message: 'no_match typed=Nobody' },
  ]);
});

describe('the job', () => {
  const application = { path: 'application.job_id' };

  test('blocks while it is not known, since nobody knows what it asks', () => {
    const unknown = { ...FACTS, job: null };
    expect(issuesOf(someValues(), { ...unknown, jobStatus: 'failed' })).toEqual([
      { ...application, message: 'unknown_job' },
    ]);
    expect(issuesOf(someValues(), { ...unknown, jobStatus: 'loading' })).toEqual([
      { ...application, message: 'job_loading' },
    ]);
  });

  test('blocks when it takes nobody', () => {
    expect(issuesOf(someValues(), { ...FACTS, job: { ...job, status: 'CLOSED' } })).toEqual([
      { ...application, message: 'job_not_open' },
    ]);
  });
});
