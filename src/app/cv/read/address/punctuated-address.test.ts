import { describe, expect, it } from 'vitest';
import { addressIn } from './address-in.fixture.ts';

describe('an address in the scheme of its country', () => {
  it.each([
    [
      '12, Lake Colony, Chennai-600001, Tamil Nadu',
      'IN',
      {
        street_1: '12, Lake Colony',
        zip_code: '600001',
        city: 'Chennai',
        state: 'Tamil Nadu',
      },
    ],
    [
      'Sarmiento 1414 7° B, (C1328) Buenos Aires',
      null,
      { street_1: 'Sarmiento 1414 7° B', zip_code: 'C1328', city: 'Buenos Aires' },
    ],
    // A letter and digits elsewhere are no code of Argentina.
    ['12 Mill Road B1328, Leeds', 'GB', { street_1: '12 Mill Road B1328', city: 'Leeds' }],
    [
      '창원시 월드컵로 226 (51397)',
      'KR',
      { street_1: '월드컵로 226', zip_code: '51397', city: '창원시' },
    ],
    [
      '부산광역시, 해운대로 18번길 1 (48218)',
      null,
      { street_1: '해운대로 18번길 1', zip_code: '48218', city: '부산광역시' },
    ],
    [
      'No. 14, 2nd Cross, Mill Road, Bengaluru, Karnataka. Pin - 560 001',
      'IN',
      {
        street_1: 'No. 14, 2nd Cross, Mill Road',
        zip_code: '560 001',
        city: 'Bengaluru',
        state: 'Karnataka',
      },
    ],
    [
      'House 7, Road 3, Dhanmondi, Dhaka-1205, Bangladesh',
      'BD',
      { street_1: 'House 7, Road 3, Dhanmondi', zip_code: '1205', city: 'Dhaka', country: 'BD' },
    ],
    [
      'Rua Azul, 86 - Curitiba, PR',
      'BR',
      { street_1: 'Rua Azul, 86', city: 'Curitiba', state: 'PR' },
    ],
    [
      '123 Mill St, Toronto, ON M5V 2T6',
      'CA',
      { street_1: '123 Mill St', zip_code: 'M5V 2T6', city: 'Toronto', state: 'ON' },
    ],
    [
      'Av. Molino 648, Bahía Blanca, Buenos Aires',
      'AR',
      { street_1: 'Av. Molino 648', city: 'Bahía Blanca', state: 'Buenos Aires' },
    ],
    [
      '주소: (16961) 경기도 수원시 시험로 366, 91동 720호',
      'KR',
      { zip_code: '16961', state: '경기도', city: '수원시', street_1: '시험로 366, 91동 720호' },
    ],
    ['Av. Molino 648, Buenos Aires', 'AR', { street_1: 'Av. Molino 648', city: 'Buenos Aires' }],
    ['경기도 수원시 시험로 366', 'KR', { state: '경기도', city: '수원시', street_1: '시험로 366' }],
    [
      'P.O. Box 12345, Dubai, UAE',
      'AE',
      { street_1: 'P.O. Box 12345', city: 'Dubai', country: 'AE' },
    ],
  ])('reads %j', (text, country, expected) => {
    expect(addressIn(text, country)).toEqual(expected);
  });
});

describe('a place without a postal code', () => {
  it.each([
    ['Munich, DE', 'DE', { city: 'Munich', country: 'DE' }],
    ['Bengaluru, IN', 'IN', { city: 'Bengaluru', country: 'IN' }],
    ['Washington, D.C.', 'US', { city: 'Washington', state: 'D.C.' }],
    ['Baton Rouge, LA', 'US', { city: 'Baton Rouge', state: 'LA' }],
    ['France, Lyon', null, { city: 'Lyon', country: 'FR' }],
    ['Leeds, England, United Kingdom', null, { city: 'Leeds', country: 'GB' }],
    ['Fresno CA USA', 'US', { city: 'Fresno', state: 'CA', country: 'US' }],
  ])('reads %j', (text, country, expected) => {
    expect(addressIn(text, country)).toEqual(expected);
  });
});

describe('an address between signs', () => {
  it.each([
    ['DE-38100, Braunschweig', 'DE', { zip_code: '38100', city: 'Braunschweig' }],
    [
      '- Mühlweg 12\n- 38100 Braunschweig',
      'DE',
      { street_1: 'Mühlweg 12', zip_code: '38100', city: 'Braunschweig' },
    ],
    [
      'Other: Mill Road 29, 5800 Pleven, Bulgaria',
      null,
      { street_1: 'Mill Road 29', city: 'Pleven' },
    ],
    ['Home: 12 Mill Road, Leeds, LS1 4AB', 'GB', { street_1: '12 Mill Road', zip_code: 'LS1 4AB' }],
    ['Based in Leeds, UK', null, { city: 'Leeds', country: 'GB' }],
    [
      'Plaza Mayor 5\nAlcalá de Henares, Madrid 28804',
      'ES',
      { zip_code: '28804', city: 'Alcalá de Henares', state: 'Madrid' },
    ],
    [
      '1209 Mill Street No. 7 San Francisco, Ca 94117',
      'US',
      { zip_code: '94117', city: 'San Francisco' },
    ],
    ['3014 Hort Minta út 183', 'HU', { zip_code: '3014', city: 'Hort', street_1: 'Minta út 183' }],
    ['广东省湛江市', 'CN', { state: '广东省', city: '湛江市' }],
    [
      'Uskoci 17, Stara Gradiška,\n35435, Hrvatska\nAv. Mlina 3,\n10000, Zagreb',
      'HR',
      { zip_code: '35435', city: 'Stara Gradiška' },
    ],
    ['* Lyon, France', null, { city: 'Lyon', country: 'FR' }],
    [
      'Adresse 73 quai du Moulin, 29000 Quimper',
      'FR',
      { street_1: '73 quai du Moulin', zip_code: '29000', city: 'Quimper' },
    ],
    ['〒150－0002 東京都渋谷区渋谷1－2－3', 'JP', { zip_code: '150-0002', city: '渋谷区' }],
    [
      '+ Mühlweg 12 丨 38100 Braunschweig',
      'DE',
      { street_1: 'Mühlweg 12', zip_code: '38100', city: 'Braunschweig' },
    ],
  ])('reads %j', (text, country, expected) => {
    expect(addressIn(text, country)).toMatchObject(expected);
  });
});

describe('a text that is no address', () => {
  it.each([
    '2022\tWorkshop, cours de dessin de Mie',
    'forum.crumb.example/member.php?u=839',
    '• Should explain in brief about the P1 road 12 to every customer of the bakery and to its staff',
  ])('gives no street: %j', (text) => {
    expect(addressIn(text, 'US')).not.toHaveProperty('street_1');
  });
});

describe('a number behind the name of a street', () => {
  it.each([
    [
      'Calle San Martín 8067, La Plata, Buenos Aires',
      'AR',
      { street_1: 'Calle San Martín 8067', city: 'La Plata', state: 'Buenos Aires' },
    ],
    [
      'Av. Corrientes 4270 6° B, La Plata',
      'AR',
      { street_1: 'Av. Corrientes 4270 6° B', city: 'La Plata' },
    ],
    ['9 de Julio 5759, La Plata', 'AR', { street_1: '9 de Julio 5759', city: 'La Plata' }],
  ])('is a house in %j', (text, country, expected) => {
    expect(addressIn(text, country)).toEqual(expected);
  });

  it('is a code where a town follows, whatever the street has', () => {
    expect(addressIn('Mühlweg 3, 1010 Wien', 'AT')).toMatchObject({
      zip_code: '1010',
      city: 'Wien',
    });
  });
});

describe('a country beside a code', () => {
  it('is told by the sign of its cars', () => {
    expect(addressIn('Mühlweg 3, D-48149 Münster', null)).toMatchObject({ country: 'DE' });
    expect(addressIn('Mühlweg 3, A-1010 Wien', null)).toMatchObject({ country: 'AT' });
    expect(addressIn('Mühlweg 3, 48149 Münster', null)?.country).toBeUndefined();
  });

  it('is no city where brackets hold the code', () => {
    expect(addressIn('Av. Rivadavia 5120, Argentina (C1424)', 'AR')).not.toMatchObject({
      city: 'Argentina',
    });
  });

  it('is none where the letters are those of a state', () => {
    const text = 'Nashville, TN\nBaker, Nashville TN';
    expect(addressIn(text, null)).not.toMatchObject({ country: 'TN' });
  });
});

describe('a town that no list knows', () => {
  it('stands between its street and its county', () => {
    expect(addressIn('19 Elm Grove, Crumbford, East Sussex, BN3 3ES', 'GB')).toMatchObject({
      city: 'Crumbford',
      state: 'East Sussex',
    });
  });

  it('is not the label of its address', () => {
    expect(addressIn('A: Mühlweg 3, 48149 Münster', 'DE')).toMatchObject({ street_1: 'Mühlweg 3' });
  });
});

describe('a state', () => {
  it.each([
    [
      'Calle Molino 12, 03100 Ciudad de México, CDMX',
      'MX',
      { city: 'Ciudad de México', state: 'CDMX' },
    ],
    ['Calle Molino 12, 72000 Puebla, Puebla', 'MX', { city: 'Puebla', state: 'Puebla' }],
    ['22000 Tijuana, B.C.', 'MX', { city: 'Tijuana', state: 'B.C.' }],
    ['Jl. Mawar No. 12, Bandung, Jawa Barat 40111', 'ID', { city: 'Bandung', state: 'Jawa Barat' }],
    ['Dorfstr. 9, 5430 Wettingen AG', 'CH', { city: 'Wettingen', state: 'AG' }],
  ])('stands behind its city in %j', (text, country, expected) => {
    expect(addressIn(text, country)).toMatchObject(expected);
  });

  it('is none where a firm ends', () => {
    expect(addressIn('Crumb AG, Dorfstr. 9, 5430 Wettingen', 'CH').state).toBeUndefined();
  });

  it('has no floor in its street', () => {
    expect(addressIn('Rua da Prata 12, 2.º Dto., 1100-415 Lisboa', 'PT').street_1).toBe(
      'Rua da Prata 12, 2.º Dto.',
    );
  });
});
