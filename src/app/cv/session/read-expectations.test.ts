import { expect, test } from 'vitest';
import { readExpectations } from './read-expectations.ts';

const read = (text: string, locale = 'en-GB') =>
  Object.fromEntries(
    readExpectations(text.split('\n'), locale).map(({ path, value }) => [
      path.replace(/^candidate\.(?:salary_expectations\.)?/, ''),
      value,
    ]),
  );

test.each([
  ['Salary: 45,000', 'en-GB', { amount: '45000' }],
  ['Salary expectation: £45k p.a.', 'en-GB', { amount: '45000', period: 'YEAR' }],
  ['Expected salary (gross): 4,500 per month', 'en-GB', { amount: '4500', period: 'MONTH' }],
  ['Gehaltsvorstellung: 45.000 € brutto/Jahr', 'de-DE', { amount: '45000', period: 'YEAR' }],
  ['Gehaltswunsch 4.500 EUR mtl.', 'de-DE', { amount: '4500', period: 'MONTH' }],
  ['Jahresgehalt: 60.000', 'de-DE', { amount: '60000', period: 'YEAR' }],
  ['Prétentions : 45 000 € par an', 'fr-FR', { amount: '45000', period: 'YEAR' }],
  ['Expected CTC: 12 LPA', 'en-IN', { amount: '1200000', period: 'YEAR' }],
  ['Available from: 1 March 2027', 'en-GB', { availability_date: '2027-03-01' }],
  ['Available from 01/03/2027', 'en-GB', { availability_date: '2027-03-01' }],
  ['Verfügbar ab 01.03.2027', 'de-DE', { availability_date: '2027-03-01' }],
  ['Eintrittstermin: ab 1. März 2027', 'de-DE', { availability_date: '2027-03-01' }],
  ['Disponible à partir du 1er mars 2027', 'fr-FR', { availability_date: '2027-03-01' }],
  ['Gender: Female', 'en-GB', { gender: 'FEMALE' }],
  ['Geschlecht: männlich', 'de-DE', { gender: 'MALE' }],
  ['Geschlecht: divers', 'de-DE', { gender: 'OTHER' }],
  ['Sexe : F', 'fr-FR', { gender: 'FEMALE' }],
])('%j in %s says %j', (text, locale, values) => {
  expect(read(text, locale)).toEqual(values);
});

test.each([
  'Current salary: 45,000',
  'Aktuelles Gehalt: 45.000',
  'Salary: 45.000',
  'Salary: 45,000 to 50,000',
  'Salary: negotiable',
  'Salary negotiations with suppliers',
  'Available from: immediately',
  'Available from: 31.02.2027',
  'Started: 1 March 2027',
  'Gender: prefer not to say',
  'Gender studies',
  'Nationality: German',
  '45000',
])('%j says nothing that is sure', (text) => {
  expect(read(text)).toEqual({});
});

test('what is said twice counts once, and lines of other things are passed over', () => {
  expect(read('Ivo\n\nGender: f\nGender: m\nSalary: 45k')).toEqual({
    gender: 'FEMALE',
    amount: '45000',
  });
});
