import { expect, it } from 'vitest';
import { addressIn } from './address-in.fixture.ts';

it.each([
  [
    'Wohnort: Ing. Muster Straße 4a in 6020 Innsbruck',
    'AT',
    { street_1: 'Ing. Muster Straße 4a', zip_code: '6020', city: 'Innsbruck' },
  ],
  ['½ London, UK', null, { city: 'London', country: 'GB' }],
  // A given name more often than French for Dominica.
  ['Dominique', null, {}],
  ['Panamá (Remoto), Panamá', null, { city: 'Panamá', country: 'PA' }],
  [
    'C/Mayor 5\n28013 Madrid, España',
    'ES',
    { street_1: 'C/Mayor 5', zip_code: '28013', city: 'Madrid', country: 'ES' },
  ],
  [
    'C\\La Prueba 90\n28013 Madrid, España',
    'ES',
    { street_1: 'C\\La Prueba 90', zip_code: '28013', city: 'Madrid', country: 'ES' },
  ],
])('is read as it is printed: %s', (text, country, wanted) => {
  expect(addressIn(text, country)).toEqual(wanted);
});

it.each([
  [
    '1234 Muster Street, Daveyton, 1520',
    { street_1: '1234 Muster Street', zip_code: '1520', city: 'Daveyton' },
  ],
  ['4321 OAK TREE ROAD\nDAVEYTON\n1520', { street_1: '4321 OAK TREE ROAD', zip_code: '1520' }],
])('has the number of a house in front of its English street: %s', (text, wanted) => {
  expect(addressIn(text, 'ZA')).toMatchObject(wanted);
});

it.each([
  ['Institute of Baking, Москва, Россия\t092015 – 072019', 'RU'],
  ['Школа пекарей, Москва\tс 092019', 'RU'],
])('has no months for its postal code: %s', (text, country) => {
  expect(addressIn(text, country).zip_code).toBeUndefined();
});

it('has no years behind what somebody studied for its street', () => {
  expect(addressIn('Baking Way Engineering (2017–2025)\nLeeds, UK', 'GB').street_1).toBeUndefined();
});
