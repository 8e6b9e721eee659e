import { expect, it } from 'vitest';
import { addressIn } from './address-in.fixture.ts';

it.each([
  'Profil candidat n° 4821',
  'Kandidaat 2023-4711',
  'Bewerberprofil Nr. 4821',
  'Job alert 5512',
  'Folio: 10238',
  'Pretensiones: 25000',
  'Talent ID 58213',
  'Nr. 58213',
  '#58213',
  'Registered since 2019',
  'Available from May 2026',
  'Radius: 50 km, 4500 EUR',
])('is no address what a portal prints: %s', (line) => {
  expect(addressIn(`${line}\nPostal code: 9000\nCity: Gent`, null)).toEqual({
    zip_code: '9000',
    city: 'Gent',
  });
});

it.each([
  ['PLZ: 1070\nOrt: Wien', { zip_code: '1070', city: 'Wien' }],
  ['Código postal: 4000-123\nLocalidade: Porto', { zip_code: '4000-123', city: 'Porto' }],
  ['Postcode + gemeente: 3500 Hasselt', { zip_code: '3500', city: 'Hasselt' }],
  ['Kod pocztowy: 00-001\nMiejscowość: Próbno', { zip_code: '00-001', city: 'Próbno' }],
])('knows the labels of forms: %j', (text, parts) => {
  expect(addressIn(text, null)).toEqual(parts);
});

it('knows Idaho from an identity', () => {
  expect(addressIn('12 Mill Road\nBoise, ID 83702', 'US')).toEqual({
    street_1: '12 Mill Road',
    city: 'Boise',
    state: 'ID',
    zip_code: '83702',
  });
});
