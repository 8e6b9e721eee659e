import { describe, expect, test } from 'vitest';
import { CandidateBody } from '../../kombo/candidate-request.ts';
import { Job } from '../../kombo/job.ts';
import { faultsOf, type IntakeFacts, intakeSchema } from './intake-schema.ts';
import { someValues } from './some-values.ts';
import { toRequestBody } from './to-request-body.ts';
import { emptyValues, type IntakeValues } from './values.ts';

const job = Job.parse({ id: '26vafvWSRmbhNcxJYqjCzuJg', status: 'OPEN', visibility: 'PUBLIC' });
const FACTS: IntakeFacts = { job, questions: [], restrictions: null };

const withCandidate = (change: Partial<IntakeValues['candidate']>) => {
  const values = someValues();
  return { ...values, candidate: { ...values.candidate, ...change } };
};

const bodyOf = (values: IntakeValues) =>
  toRequestBody(intakeSchema(FACTS).parse(values), () => null).request_body;

describe('what is missing or wrong', () => {
  test('an untouched form misses names, e-mail and job, and nothing else', () => {
    expect(faultsOf(emptyValues('x'), FACTS)).toEqual([
      { path: 'candidate.first_name', message: 'required' },
      { path: 'candidate.last_name', message: 'required' },
      { path: 'candidate.email_address', message: 'required' },
      { path: 'application.job_id', message: 'required' },
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
      'a salary without its period',
      { salary_expectations: { amount: 5000, period: '' } },
      'candidate.salary_expectations.period',
      'required',
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
    ['a day that is none', { availability_date: 'soon' }, 'candidate.availability_date', 'date'],
    [
      'a script for a link',
      { social_links: [{ url: '' }, { url: 'javascript:alert(1)' }] },
      'candidate.social_links.1.url',
      'url',
    ],
    [
      'a wrong further e-mail',
      { additional_email_addresses: [{ type: 'WORK', email_address: 'nobody' }] },
      'candidate.additional_email_addresses.0.email_address',
      'email',
    ],
  ])('%s is named at its field', (_name, change, path, message) => {
    expect(faultsOf(withCandidate(change), FACTS)).toEqual([{ path, message }]);
  });
});

describe('the job', () => {
  const application = { path: 'application.job_id' };

  test('blocks while it is not known, since nobody knows what it asks', () => {
    expect(faultsOf(someValues(), { ...FACTS, job: null })).toEqual([
      { ...application, message: 'unknown_job' },
    ]);
  });

  test('blocks when it takes nobody', () => {
    expect(faultsOf(someValues(), { ...FACTS, job: { ...job, status: 'CLOSED' } })).toEqual([
      { ...application, message: 'job_not_open' },
    ]);
  });
});

describe('what travels', () => {
  test('fields that were left empty are left out, never null', () => {
    expect(bodyOf(someValues())).toEqual({
      candidate: {
        first_name: 'Frank',
        last_name: 'Doe',
        email_address: 'frank.doe@example.com',
      },
      application: { job_id: '26vafvWSRmbhNcxJYqjCzuJg' },
    });
  });

  test('is a body that Kombo takes', () => {
    const body = bodyOf(
      withCandidate({
        phone_number: '+1-541-754-3010',
        location: { country: 'US', city: 'New York', state: '', zip_code: '', street_1: '' },
        gender: 'MALE',
        availability_date: '2021-01-01',
        salary_expectations: { amount: 100000, period: 'YEAR' },
        social_links: [{ url: 'https://www.linkedin.com/in/frank-doe' }, { url: '' }],
      }),
    );
    expect(CandidateBody.parse(body)).toEqual(body);
  });

  test('a link gets its scheme, an international number stays as typed', () => {
    const { candidate } = bodyOf(
      withCandidate({
        social_links: [{ url: ' github.com/frank ' }],
        phone_number: '+1-541-754-3010',
      }),
    );
    expect(candidate.social_links).toEqual([{ url: 'https://github.com/frank' }]);
    expect(candidate.phone_number).toBe('+1-541-754-3010');
  });

  test('a national number becomes E.164 with the help of the country', () => {
    const values = withCandidate({
      phone_number: '030 1234567',
      location: { country: 'DE', city: '', state: '', zip_code: '', street_1: '' },
    });
    const asked: unknown[] = [];
    const request = toRequestBody(intakeSchema(FACTS).parse(values), (typed, country) => {
      asked.push([typed, country]);
      return '+49301234567';
    });
    expect(asked).toEqual([['030 1234567', 'DE']]);
    expect(request.request_body.candidate.phone_number).toBe('+49301234567');
  });

  test('the first CV comes first and files stand by reference', () => {
    const file = { content_type: 'application/pdf', size: 10 };
    const body = bodyOf(
      someValues({
        attachments: [
          { ...file, id: 'a', name: 'Letter.pdf', type: 'COVER_LETTER' },
          { ...file, id: 'b', name: 'CV.pdf', type: 'CV' },
        ],
      }),
    );
    expect(body.attachments?.map(({ name, data }) => [name, data])).toEqual([
      ['CV.pdf', { $file: 'b' }],
      ['Letter.pdf', { $file: 'a' }],
    ]);
  });

  test('consent that was not given is not sent, and its date neither', () => {
    const values = someValues({ gdpr_consent: { given: false, expires_at: '2027-01-01' } });
    expect(bodyOf(values)).not.toHaveProperty('gdpr_consent');
  });
});
