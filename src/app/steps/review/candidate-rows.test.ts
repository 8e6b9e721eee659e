import { setupI18n } from '@lingui/core';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { expect, test } from 'vitest';
import { IntegrationForm } from '../../../contract/ats.ts';
import { loadPhones } from '../../form/request/phones.ts';
import { shownPhone } from '../../form/request/sent-phone.ts';
import { someValues } from '../../form/some-values.ts';
import type { IntakeValues } from '../../form/values.ts';
import en from '../../i18n/en.json' with { type: 'json' };
import { createI18n } from '../../i18n/i18n.ts';
import { candidateRows } from './candidate-rows.ts';

const messages = Object.fromEntries(
  Object.entries(en).map(([id, message]) => [id, compileMessageOrThrow(message)]),
);
const phones = await loadPhones();
const i18n = createI18n('en', setupI18n({ locale: 'en', messages: { en: messages } }), 'en-GB');

const withCandidate = (change: Partial<IntakeValues['candidate']>) => {
  const values = someValues();
  return { ...values, candidate: { ...values.candidate, ...change } };
};

const rowsFor = (values: IntakeValues, form: IntegrationForm | null = null) =>
  candidateRows(
    { ...i18n, phone: (typed) => shownPhone(typed, values.candidate.location.country, phones) },
    values,
    form,
  ).map(({ label, value }) => [label, value]);

const given = (values: IntakeValues) => rowsFor(values).filter(([, value]) => value !== null);

test('all that was entered is said in the order of the form, in words', () => {
  const values = withCandidate({
    additional_email_addresses: [
      { type: 'WORK', email_address: 'frank@acme.example' },
      { type: 'OTHER', email_address: ' ' },
    ],
    phone_number: '+1-541-754-3010',
    additional_phone_numbers: [{ type: 'PERSONAL', phone_number: '030 1234567' }],
    title: 'Head of Integrations',
    company: 'Acme Inc.',
    location: { street_1: '', zip_code: '10115', city: 'Berlin', state: '', country: 'DE' },
    social_links: [{ url: 'https://example.com/frank' }, { url: '' }],
    availability_date: '2021-01-31',
    salary_expectations: { amount: 100000, period: 'YEAR' },
    gender: 'MALE',
  });
  expect(given(values)).toEqual([
    ['Name', 'Frank Doe'],
    ['E-mail', 'frank.doe@example.com\nfrank@acme.example (Work)'],
    ['Phone', '+1 541 754 3010\n+49 30 1234567 (Private)'],
    ['Job title', 'Head of Integrations'],
    ['Company', 'Acme Inc.'],
    ['Address', '10115 Berlin\nGermany'],
    ['Profiles on the web', 'https://example.com/frank'],
    ['Available from', '31 Jan 2021'],
    ['Salary expectations', '100,000 · Year'],
    ['Gender', 'Male'],
  ]);
});

test('what could not be read is said as it was typed', () => {
  const rows = rowsFor(
    withCandidate({
      availability_date: 'soon',
      salary_expectations: { amount: 'plenty', period: '' },
    }),
  );
  expect(rows).toContainEqual(['Available from', 'soon']);
  expect(rows).toContainEqual(['Salary expectations', 'plenty']);
});

test('what this ATS does not store is not said, whether it was entered or not', () => {
  const form = IntegrationForm.parse({
    integration: { id: 'x', label: 'Lumen', tool: 'greenhouse' },
    creation: { possible: true, detail: null },
    fields: { 'candidate.location': false, 'candidate.salary_expectations': false },
    users: true,
    attachment_restrictions: null,
  });
  const values = withCandidate({ salary_expectations: { amount: 5000, period: 'YEAR' } });
  const labels = rowsFor(values, form).map(([label]) => label);
  expect(labels).toContain('Phone');
  expect(labels).not.toContain('Address');
  expect(labels).not.toContain('Salary expectations');
});
