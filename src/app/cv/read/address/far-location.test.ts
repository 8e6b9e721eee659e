import { describe, expect, it } from 'vitest';
import { addressIn } from './address-in.fixture.ts';

describe('findAddress far from home', () => {
  it.each([
    [
      'Address: Plot No. 62, Nehru Nagar, Sector 5, Pune 411001, India',
      'IN',
      {
        street_1: 'Plot No. 62, Nehru Nagar, Sector 5',
        zip_code: '411001',
        city: 'Pune',
        country: 'IN',
      },
    ],
    [
      '四川成都建设三路821号7栋',
      'CN',
      { state: '四川', city: '成都', street_1: '建设三路821号7栋' },
    ],
    ['경남 진주시 시험로 12', 'KR', { state: '경남', city: '진주시', street_1: '시험로 12' }],
    [
      '1234 Budapest Minta u. 7.',
      'HU',
      { zip_code: '1234', city: 'Budapest', street_1: 'Minta u. 7.' },
    ],
    [
      'Plaza Inventada 3 2ºA Palma de Mallorca',
      'ES',
      { street_1: 'Plaza Inventada 3 2ºA', city: 'Palma de Mallorca' },
    ],
    ['Domicilio: L’Aquila', 'IT', { city: 'L’Aquila' }],
    ['Morada: Belém/PA', 'PT', { city: 'Belém', state: 'PA' }],
    [
      'Адреса: м. Харків, вул. Садова, буд. 1, кв. 34',
      'UA',
      { city: 'Харків', street_1: 'вул. Садова, буд. 1, кв. 34' },
    ],
    [
      'Mitre Nº 568, 2000 Rosario',
      'AR',
      { street_1: 'Mitre Nº 568', zip_code: '2000', city: 'Rosario' },
    ],
    [
      'Flat 2, 14 Mill Avenue, King’s Lynn',
      'GB',
      { street_1: 'Flat 2, 14 Mill Avenue', city: 'King’s Lynn' },
    ],
    ['31 שדרות האלון, כפר סבא', 'IL', { street_1: '31 שדרות האלון', city: 'כפר סבא' }],
    ['Hai Phong, Vietnam', 'VN', { city: 'Hai Phong', country: 'VN' }],
    ['Madrid (España)', null, { city: 'Madrid', country: 'ES' }],
    ['Halle (Saale)', 'DE', { city: 'Halle (Saale)' }],
    [
      'Via Prova 157 Saronno (VA)',
      'IT',
      { street_1: 'Via Prova 157', city: 'Saronno', state: 'VA' },
    ],
    ['Thiene (VI), Italy', null, { city: 'Thiene', state: 'VI', country: 'IT' }],
    [
      '11 rue du Moulin\n94320, Thiais',
      'FR',
      { street_1: '11 rue du Moulin', zip_code: '94320', city: 'Thiais' },
    ],
    [
      'Barbaros Bulvarı No:22/2\n35010 Bornova/İzmir',
      'TR',
      { street_1: 'Barbaros Bulvarı No:22/2', zip_code: '35010', city: 'Bornova', state: 'İzmir' },
    ],
    ['Florianópolis, SC, Brasil', null, { city: 'Florianópolis', state: 'SC', country: 'BR' }],
    [
      '158 Las Astas Dr\nMill Gatos, CA',
      'US',
      { street_1: '158 Las Astas Dr', city: 'Mill Gatos', state: 'CA' },
    ],
    [
      '9 de Julio 2850, (1900) La Plata, Argentina',
      null,
      { street_1: '9 de Julio 2850', zip_code: '1900', city: 'La Plata', country: 'AR' },
    ],
    ['Belgrano 2660 9° B, Rosario', 'AR', { street_1: 'Belgrano 2660 9° B', city: 'Rosario' }],
    [
      '浙江省杭州市文三西路326号 310012',
      'CN',
      { state: '浙江省', city: '杭州市', street_1: '文三西路326号', zip_code: '310012' },
    ],
    [
      'ул. Мельничная д.1 к.1 кв.111 119602',
      'RU',
      { street_1: 'ул. Мельничная д.1 к.1 кв.111', zip_code: '119602' },
    ],
    [
      "Via dell'Orso, 9/A, 20121 Milano",
      'IT',
      { street_1: "Via dell'Orso, 9/A", zip_code: '20121', city: 'Milano' },
    ],
    [
      '609 Meyerstreet\nPretoria, South-Africa',
      null,
      { street_1: '609 Meyerstreet', city: 'Pretoria', country: 'ZA' },
    ],
    ['عمان، الأردن', null, { city: 'عمان', country: 'JO' }],
    ['כפר סבא, ישראל', null, { city: 'כפר סבא', country: 'IL' }],
    ['Norwich, Norfolk', 'GB', { city: 'Norwich', state: 'Norfolk' }],
    [
      'Calle Hidalgo 45, Col. Americana, C.P. 44160, Guadalajara, Jalisco',
      'MX',
      {
        street_1: 'Calle Hidalgo 45, Col. Americana',
        zip_code: '44160',
        city: 'Guadalajara',
        state: 'Jalisco',
      },
    ],
    ['06000 Ciudad de México', 'MX', { zip_code: '06000', city: 'Ciudad de México' }],
    [
      'Av. Juárez 101, Puebla, Pue.',
      'MX',
      { street_1: 'Av. Juárez 101', city: 'Puebla', state: 'Pue.' },
    ],
    [
      'Apartment 7B, Corniche Road, Abu Dhabi',
      'AE',
      { street_1: 'Apartment 7B, Corniche Road', city: 'Abu Dhabi' },
    ],
    ['Unit 3, Mill Quay, Dublin 2', 'IE', { street_1: 'Unit 3, Mill Quay', city: 'Dublin 2' }],
    [
      'Carrera 7 # 71-21, Bogotá, Colombia',
      null,
      { street_1: 'Carrera 7 # 71-21', city: 'Bogotá', country: 'CO' },
    ],
    ['Hlavní 12, 602 00 Brno', 'CZ', { street_1: 'Hlavní 12', zip_code: '602 00', city: 'Brno' }],
    [
      'Avenue Louise 54, bte 12, 1050 Ixelles',
      'BE',
      { street_1: 'Avenue Louise 54, bte 12', zip_code: '1050', city: 'Ixelles' },
    ],
    ['Boise, ID 83752', 'US', { city: 'Boise', state: 'ID', zip_code: '83752' }],
  ])('reads %j', (text, country, expected) => {
    expect(addressIn(text, country)).toEqual(expected);
  });

  it.each([
    'Born in Vienna',
    'Open to relocation: Berlin, Munich',
    'Email ID',
    'Last updated on June 1',
    'Student at Mill University, 3rd year',
    'talentboard.example – ID 366944',
    '2018 Binacional',
  ])('takes "%s" for no address', (text) => {
    expect(addressIn(text, null)).toEqual({});
  });
});
