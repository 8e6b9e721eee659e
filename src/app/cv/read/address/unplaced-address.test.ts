import { describe, expect, it } from 'vitest';
import { addressIn } from './address-in.fixture.ts';

describe('an address whose country nothing tells', () => {
  it.each([
    ['Im Grund 4, 8472 Seuzach', { street_1: 'Im Grund 4', zip_code: '8472', city: 'Seuzach' }],
    [
      'Horní Lhota 45\n739 11 Frýdlant nad Ostravicí',
      { street_1: 'Horní Lhota 45', zip_code: '739 11', city: 'Frýdlant nad Ostravicí' },
    ],
    ['Bakken 7, Gl. Rye, 8680 Ry', { street_1: 'Bakken 7', zip_code: '8680', city: 'Ry' }],
    [
      '5 Grand-Rue, L-9051 Ettelbruck',
      { street_1: '5 Grand-Rue', zip_code: '9051', city: 'Ettelbruck', country: 'LU' },
    ],
  ])('has its code and its town: %j', (text, parts) => {
    expect(addressIn(text, null)).toEqual(parts);
  });

  it('is no year and a firm', () => {
    expect(addressIn('Room 12\n2019 Crumb Ltd', null)).toEqual({});
  });
});

describe('the street of an address', () => {
  it.each([
    [
      'Apt 12, The Moorings, Custom House Quay, Dublin 1',
      'Apt 12, The Moorings, Custom House Quay',
    ],
    [
      'King Fahd Road, Al Olaya District, Riyadh 12214, Saudi Arabia',
      'King Fahd Road, Al Olaya District',
    ],
    [
      '123/4 Moo 5, Sukhumvit Road, Bang Na, Bangkok 10260, Thailand',
      '123/4 Moo 5, Sukhumvit Road, Bang Na',
    ],
    ['99/12 หมู่ 5 ถนนสุขุมวิท เขตบางนา กรุงเทพมหานคร 10260', '99/12 หมู่ 5 ถนนสุขุมวิท เขตบางนา'],
    ['12 ซอย 3 ต.สุเทพ อ.เมือง จ.เชียงใหม่ 50200', '12 ซอย 3 ต.สุเทพ'],
    ['106 台北市大安區和平東路一段20號', '大安區和平東路一段20號'],
    ['Main Street, Ballina, County Mayo', 'Main Street'],
  ])('is whole: %s', (text, street) => {
    expect(addressIn(text, null).street_1).toBe(street);
  });

  it('leaves the town of a Thai address to its own field', () => {
    expect(addressIn('12 ซอย 3 ต.สุเทพ อ.เมือง จ.เชียงใหม่ 50200', 'TH')).toMatchObject({
      city: 'เชียงใหม่',
      zip_code: '50200',
    });
  });

  it('is no mobile, though it begins like the label of one', () => {
    expect(addressIn('C. 5 de Mayo 101-B, 72000 Puebla, Pue., México', null)).toMatchObject({
      zip_code: '72000',
      city: 'Puebla',
    });
  });

  it.each(['Trento, Italy 05/2022 – 03/2024', 'Leeds\nNational 3. Platz, 2015', 'Leeds, 2020/06'])(
    'is no month and nothing won: %s',
    (text) => {
      expect(addressIn(text, null).street_1).toBeUndefined();
    },
  );
});

it('keeps a town that bears the name of its state', () => {
  const found = addressIn('Dorfplatz 3\n6365 Kirchberg in Tirol', 'AT');
  expect(found).toEqual({ street_1: 'Dorfplatz 3', zip_code: '6365', city: 'Kirchberg in Tirol' });
});
