import { describe, expect, it } from 'vitest';
import { addressIn } from './address-in.fixture.ts';

describe('an address as people type it', () => {
  it.each([
    [
      ': 12 rue de Roche 7500 Tournai',
      'BE',
      { street_1: '12 rue de Roche', zip_code: '7500', city: 'Tournai' },
    ],
    [
      '12 Avenue du Test, 69008 Lyon CEDEX 8',
      'FR',
      { street_1: '12 Avenue du Test', zip_code: '69008', city: 'Lyon CEDEX 8' },
    ],
    [
      '12 Route du Test\n31 200 OAKVILLE',
      'FR',
      { street_1: '12 Route du Test', zip_code: '31200', city: 'OAKVILLE' },
    ],
    [
      'Alameda do Teste, 12\nCampinas - SP - 13010001',
      'BR',
      { street_1: 'Alameda do Teste, 12', zip_code: '13010001', city: 'Campinas', state: 'SP' },
    ],
    ['Rua, Castanheira 12', 'BR', { street_1: 'Rua Castanheira 12' }],
    [
      'Bda Las Pruebas Bq 12 3ºC (Málaga)',
      'ES',
      { street_1: 'Bda Las Pruebas Bq 12 3ºC', city: 'Málaga' },
    ],
    [
      'г. Калуга, ул. Тестовая, д.5 кв.12',
      'RU',
      { street_1: 'ул. Тестовая, д.5 кв.12', city: 'Калуга' },
    ],
    ['Adresse : 12 rue du Test 35000', 'FR', { street_1: '12 rue du Test', zip_code: '35000' }],
    [
      'Адрес: Россия, г.Рязань, ул.Тестовая, д.1, кв.12, 390000;',
      'RU',
      { street_1: 'ул.Тестовая, д.1, кв.12', zip_code: '390000', city: 'Рязань', country: 'RU' },
    ],
    [
      'Cím: 6720 Szeged, Minta u.5/3',
      'HU',
      { street_1: 'Minta u.5/3', zip_code: '6720', city: 'Szeged' },
    ],
    [
      'Endereço: Avenida do Teste, 123 Bairro: Vila Prova\nCidade: São Paulo, SP',
      'BR',
      { street_1: 'Avenida do Teste, 123', city: 'São Paulo', state: 'SP' },
    ],
    [
      'Dirección: Lago de Prueba #123, col. Las Pruebas C.P: 44100',
      'MX',
      { street_1: 'Lago de Prueba #123', zip_code: '44100' },
    ],
    ['Address: Kyiv, Ukraine Skype: ada-muster', 'UA', { city: 'Kyiv', country: 'UA' }],
    [
      'Rua Doutor Teste, 12, Jundiaí, Sp',
      'BR',
      { street_1: 'Rua Doutor Teste, 12', city: 'Jundiaí', state: 'SP' },
    ],
    [
      'Dirección: Europa 1234, Gral. Prueba, Mendoza',
      'AR',
      { street_1: 'Europa 1234', city: 'Gral. Prueba', state: 'Mendoza' },
    ],
    [
      '12 Test avenue, Montreal, QC H2X 1Y2, Canada (room B-12)',
      'CA',
      {
        street_1: '12 Test avenue',
        zip_code: 'H2X 1Y2',
        city: 'Montreal',
        state: 'QC',
        country: 'CA',
      },
    ],
  ])('is read part by part: %s', (text, country, wanted) => {
    expect(addressIn(text, country)).toEqual(wanted);
  });

  it.each([
    ['a school with a date', 'Oakby University, Leeds, IL, degree expected June 2024', 'US'],
    ['a season', 'Dean’s list: Fall 2012, Spring 2013', 'US'],
    ['the end of an address in a narrow column', 'ada.muster\n12345@post.example', 'FR'],
  ])('is not %s', (_, text, country) => {
    expect(addressIn(text, country)).toEqual({});
  });

  it('keeps the code of a town that stands behind a label', () => {
    expect(addressIn('Dirección: La Plata 1900, Buenos Aires', 'AR').zip_code).toBe('1900');
  });
});
