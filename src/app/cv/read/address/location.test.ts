import { describe, expect, it } from 'vitest';
import { addressIn } from './address-in.fixture.ts';

describe('findAddress', () => {
  it.each([
    [
      'Mitre 707, (C1168) Buenos Aires',
      'AR',
      { street_1: 'Mitre 707', zip_code: 'C1168', city: 'Buenos Aires' },
    ],
    [
      "42128 Reggio nell'Emilia (RE)",
      'IT',
      { zip_code: '42128', city: "Reggio nell'Emilia", state: 'RE' },
    ],
    ['Bury St Edmunds, IP33 3QL', 'GB', { zip_code: 'IP33 3QL', city: 'Bury St Edmunds' }],
    [
      'Ahornweg 7\nD-79100 Freiburg im Breisgau\nDeutschland',
      'DE',
      { street_1: 'Ahornweg 7', zip_code: '79100', city: 'Freiburg im Breisgau', country: 'DE' },
    ],
    [
      '375 SW Alder Blvd Apt 5, Columbus, OH 43215',
      'US',
      { street_1: '375 SW Alder Blvd Apt 5', zip_code: '43215', city: 'Columbus', state: 'OH' },
    ],
    [
      'Apt 4B, 123 Mill St, Fresno, CA 93706-2737',
      'US',
      {
        street_1: 'Apt 4B, 123 Mill St',
        zip_code: '93706-2737',
        city: 'Fresno',
        state: 'CA',
      },
    ],
    [
      'Flat 2, 20 Station Road\nLeeds, West Yorkshire\nLS9 8ZA',
      'GB',
      {
        street_1: 'Flat 2, 20 Station Road',
        zip_code: 'LS9 8ZA',
        city: 'Leeds',
        state: 'West Yorkshire',
      },
    ],
    [
      '12 Mill Road\nOakby\nWest Yorkshire LS9 8ZA',
      'GB',
      {
        street_1: '12 Mill Road',
        zip_code: 'LS9 8ZA',
        city: 'Oakby',
        state: 'West Yorkshire',
      },
    ],
    [
      '12 Mill Road, Oakby, West Yorkshire LS9 8ZA',
      'GB',
      {
        street_1: '12 Mill Road',
        zip_code: 'LS9 8ZA',
        city: 'Oakby',
        state: 'West Yorkshire',
      },
    ],
    [
      '20 Mill Close\nOakby\nStaffordshire\nWS15 2NN',
      'GB',
      {
        street_1: '20 Mill Close',
        zip_code: 'WS15 2NN',
        city: 'Oakby',
        state: 'Staffordshire',
      },
    ],
    [
      '12 Mill Road\nFlour Baker\nTN12 6AB',
      'GB',
      { street_1: '12 Mill Road', zip_code: 'TN12 6AB' },
    ],
    ['5132 oued muster, Tunisia', 'TN', { zip_code: '5132', city: 'oued muster', country: 'TN' }],
    ['5132 oued muster\nbaker', 'TN', { zip_code: '5132' }],
    ['вул. Пробна, 2/5, м. Київ', 'UA', { street_1: 'вул. Пробна, 2/5', city: 'Київ' }],
    ['הדוגמה 5\nירושלים', 'IL', { street_1: 'הדוגמה 5', city: 'ירושלים' }],
    ['Level 5\nLeeds', 'GB', { city: 'Leeds' }],
    [
      'Rua da Prova, 123 - Centro - São Paulo/SP',
      'BR',
      { street_1: 'Rua da Prova, 123 - Centro', city: 'São Paulo', state: 'SP' },
    ],
    [
      'Rua da Prova, 123 - Centro - São Paulo - SP',
      'BR',
      { street_1: 'Rua da Prova, 123 - Centro', city: 'São Paulo', state: 'SP' },
    ],
    ['Bahía Blanca, Buenos Aires', 'AR', { city: 'Bahía Blanca', state: 'Buenos Aires' }],
    [
      'ул. Пробная, д. 12, кв. 34, Москва',
      'RU',
      { street_1: 'ул. Пробная, д. 12, кв. 34', city: 'Москва' },
    ],
    [
      '14 bis rue de la Probe 69002 Lyon',
      null,
      { street_1: '14 bis rue de la Probe', zip_code: '69002', city: 'Lyon' },
    ],
    [
      'Street No. 5, Hyderabad - 500017, Telangana',
      null,
      { street_1: 'Street No. 5', zip_code: '500017', city: 'Hyderabad', state: 'Telangana' },
    ],
    [
      'Av. Prueba Nº 678, San Miguel\nde Tucumán',
      'AR',
      { street_1: 'Av. Prueba Nº 678', city: 'San Miguel de Tucumán' },
    ],
    ['Leeds\n44 7911 123 456 01', 'GB', { city: 'Leeds' }],
    ['04.05.1990, Leeds\n12 Mill Road, York', 'GB', { street_1: '12 Mill Road', city: 'York' }],
    [
      '3 bis, rue des Tanneurs, 29000 Quimper',
      'FR',
      { street_1: '3 bis, rue des Tanneurs', zip_code: '29000', city: 'Quimper' },
    ],
    [
      'Oudegracht 73-3, 3539 TF Utrecht, Nederland',
      'NL',
      { street_1: 'Oudegracht 73-3', zip_code: '3539 TF', city: 'Utrecht', country: 'NL' },
    ],
    [
      'Rua das Acácias, 248 – Curitiba - PR – CEP 80010-072',
      'BR',
      { street_1: 'Rua das Acácias, 248', zip_code: '80010-072', city: 'Curitiba', state: 'PR' },
    ],
    [
      'Via Roma 3\n20132 Milano (MI)',
      'IT',
      { street_1: 'Via Roma 3', zip_code: '20132', city: 'Milano', state: 'MI' },
    ],
    [
      '27 Wattle Street\nSurry Hills NSW 2010',
      'AU',
      { street_1: '27 Wattle Street', zip_code: '2010', city: 'Surry Hills', state: 'NSW' },
    ],
    [
      '〒005-0057\n北海道札幌市北区緑町1-16-11',
      'JP',
      { street_1: '北区緑町1-16-11', zip_code: '005-0057', city: '札幌市', state: '北海道' },
    ],
    [
      'Storgatan 12 B\n411 24 Göteborg',
      'SE',
      { street_1: 'Storgatan 12 B', zip_code: '411 24', city: 'Göteborg' },
    ],
  ])('reads %j', (text, country, expected) => {
    expect(addressIn(text, country)).toEqual(expected);
  });

  it('takes a motto for no place', () => {
    expect(addressIn('Building Teams That Ship', 'US')).toEqual({});
  });
});
