/** What of checked values goes to the ATS, and what is kept back. */
import { describe, expect, test } from 'vitest';
import { IntegrationForm } from '../../../contract/ats.ts';
import { CandidateBody } from '../../../kombo/request/candidate-request.ts';
import { omittedParts, supportedValues } from '../request/supported-values.ts';
import { someValues } from '../some-values.ts';
import type { IntakeValues } from '../values.ts';
import type { IntakeFacts } from './intake-schema.ts';
import { bodyOf, FACTS, issuesOf, requestOf, withCandidate } from './some-facts.ts';

describe('a part that the ATS does not take', () => {
  const atsCapabilities = IntegrationForm.parse({
    integration: { id: 'x', label: 'Lumen', tool: 'greenhouse' },
    creation: { possible: true, detail: null },
    fields: { 'candidate.salary_expectations': false, 'candidate.gender': false },
    users: true,
    attachment_restrictions: null,
  });
  const facts: IntakeFacts = { ...FACTS, atsCapabilities };
  const values = withCandidate({
    gender: 'OTHER',
    salary_expectations: { amount: 'abc', period: '' },
    title: 'Baker',
  });

  test('is not checked, since nobody could mend it', () => {
    expect(issuesOf(values, FACTS)).not.toEqual([]);
    expect(issuesOf(values, facts)).toEqual([]);
  });

  test('is not sent, and what is taken is', () => {
    const { candidate } = bodyOf(values, facts);
    expect(candidate).not.toHaveProperty('gender');
    expect(candidate).not.toHaveProperty('salary_expectations');
    expect(candidate.title).toBe('Baker');
  });

  test('is named when something was entered, and stays as it was entered', () => {
    expect(omittedParts(values, atsCapabilities)).toEqual([
      'candidate.salary_expectations',
      'candidate.gender',
    ]);
    expect(omittedParts(someValues(), atsCapabilities)).toEqual([]);
    expect(supportedValues(values, atsCapabilities).candidate.gender).toBe('');
    expect(values.candidate.gender).toBe('OTHER');
  });
});

describe("an ATS's own fields", () => {
  const nationality = 'successfactors.Candidate.custNationality';
  const atsCapabilities = IntegrationForm.parse({
    integration: { id: 'x', label: 'Albatros', tool: 'successfactors' },
    creation: { possible: true, detail: null },
    fields: {},
    users: true,
    attachment_restrictions: null,
    integration_fields: [
      { path: nationality, label: 'Nationality', kind: 'text', required: true },
      { path: 'successfactors.years', label: 'Years', kind: 'number' },
    ],
  });
  const facts: IntakeFacts = { ...FACTS, atsCapabilities };
  const values = (remote_fields: IntakeValues['remote_fields']) => someValues({ remote_fields });

  test('are missed, or wrong, at their paths', () => {
    expect(issuesOf(values({}), facts)).toEqual([
      { path: `remote_fields.${nationality}`, message: 'answer_required' },
    ]);
    const wrong = { Candidate: { custNationality: 'German' }, years: 'some' };
    expect(issuesOf(values({ successfactors: wrong }), facts)).toEqual([
      { path: 'remote_fields.successfactors.years', message: 'number' },
    ]);
  });

  test('travel as they are declared; what was entered for another ATS is named and kept', () => {
    const successfactors = { Candidate: { custNationality: ' German ' } };
    const entered = values({ successfactors, lever: { candidate: { relocates: false } } });
    expect(bodyOf(entered, facts).remote_fields).toEqual({
      successfactors: { Candidate: { custNationality: 'German' } },
    });
    expect(omittedParts(entered, atsCapabilities)).toEqual(['remote_fields']);
    expect(omittedParts(values({ successfactors }), atsCapabilities)).toEqual([]);
    const none = { ...atsCapabilities, integration_fields: [] };
    expect(bodyOf(entered, { ...FACTS, atsCapabilities: none })).not.toHaveProperty(
      'remote_fields',
    );
  });

  test('an empty one does not travel', () => {
    const optional = { ...atsCapabilities, integration_fields: [] };
    const blank = values({ successfactors: { Candidate: { custNationality: ' ' } } });
    expect(omittedParts(blank, optional)).toEqual([]);
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
    const request = requestOf(values, FACTS, (typed, country) => {
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
