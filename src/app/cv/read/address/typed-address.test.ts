import { describe, expect, it } from 'vitest';
import { addressIn } from './address-in.fixture.ts';

describe('an address as it is typed', () => {
  it.each([
    ['Nyeri Kenya', 'KE', { city: 'Nyeri', country: 'KE' }],
    ['12 Rue Ben Muster Tunis', 'TN', { street_1: '12 Rue Ben Muster', city: 'Tunis' }],
    [
      '7 Mill Drive Dover DE, 19901',
      'US',
      { street_1: '7 Mill Drive', city: 'Dover', state: 'DE', zip_code: '19901' },
    ],
    ['6 , Oak Mill’s Road Tunisia', 'TN', { street_1: '6 , Oak Mill’s Road', country: 'TN' }],
    ['Windsor, ON', 'US', { city: 'Windsor', state: 'ON' }],
    ['Douala, Littoral, Cameroun', null, { city: 'Douala', state: 'Littoral', country: 'CM' }],
    ['现居：广东', 'CN', { state: '广东' }],
    ['Ada Muster | קיבוץ עין גדי | 050-5551212', 'IL', { city: 'קיבוץ עין גדי' }],
    ['Address: 1234 Kilifi', 'KE', { city: 'Kilifi' }],
    [
      '現住所（〒150－0001 ）東京都渋谷区神宮前1-2-3',
      'JP',
      { street_1: '神宮前1-2-3', city: '渋谷区', state: '東京都' },
    ],
    [
      '19-1 Mill, Oakby City, Kanagawa Prefecture, Japan',
      null,
      { street_1: '19-1 Mill', city: 'Oakby City', state: 'Kanagawa Prefecture' },
    ],
    [
      'Kampung Muster\nPeti Surat 12,\n89100, Kudat,\nSabah',
      'MY',
      { city: 'Kudat', state: 'Sabah', zip_code: '89100' },
    ],
    ['Address: Lot 12/3456 Muster Fianarantsoa', 'MG', { city: 'Fianarantsoa' }],
    ['Address: House # A/12 Mill Colony Karachi.', 'PK', { city: 'Karachi' }],
    ['Address: 7/C, Road:3, Mill Nagar, Dhaka1205', 'BD', { city: 'Dhaka', zip_code: '1205' }],
    [
      'At/Post Mill Village\nTal-Crumb\nDist-Ahmednagar - 414001',
      'IN',
      { city: 'Ahmednagar', zip_code: '414001' },
    ],
    [
      'Present Address: Mill Garden, college road, Barisal\nPermanent Address: vill: Oak, Zilla: Bogura',
      'BD',
      { city: 'Barisal' },
    ],
    ['地址：花蓮縣壽豐鄉大山二路12號', 'TW', { city: '花蓮縣', street_1: '壽豐鄉大山二路12號' }],
  ])('is read: %s', (text, country, wanted) => {
    expect(addressIn(text, country)).toMatchObject(wanted);
  });

  it('has no sex, no road and no name of a road for its city', () => {
    expect(addressIn('Sex\nFemale\nMill Road 5', 'LK').city).toBeUndefined();
    expect(addressIn('Address: 1-2-3,Mainroad', 'IN').city).toBeUndefined();
    expect(addressIn('杭州南路二段12巷', 'TW').city).toBeUndefined();
  });

  it('is no degree with its years, and no number of years', () => {
    expect(addressIn('M.AS., Baking Engineering, University of Oakby 2018 - 2020', 'JP')).toEqual(
      {},
    );
    expect(addressIn('现居城市：北京 工作年限：5年', 'CN')).toEqual({ city: '北京' });
  });

  it('is not where a job was, nor a numbered village before its town', () => {
    expect(addressIn('April 2024 – July 2024\nMakati, Philippines', 'PH')).toEqual({});
    expect(addressIn('Santa Cruz 1, Oakby, Quezon', 'PH').city).not.toBe('Santa Cruz 1');
    expect(addressIn('Address: 1234 Kilifi', 'KE').street_1 ?? '').not.toMatch(/Kilifi/);
  });

  it('keeps a street that is called like a state, and one whose town stands apart', () => {
    expect(addressIn('12 Mill Road, Austin, TX 78701', 'US')).toMatchObject({
      street_1: '12 Mill Road',
      city: 'Austin',
    });
    expect(addressIn('12 Mill Road South, Leeds', 'GB').street_1).toBe('12 Mill Road South');
  });

  it('leaves a town within the name of a street', () => {
    expect(addressIn('12 Rue de Tunis\n75010 Paris', 'FR')).toMatchObject({
      street_1: '12 Rue de Tunis',
      city: 'Paris',
    });
    expect(addressIn('Address: 3 Avenue Lyon\n75010 Paris', 'FR').city).toBe('Paris');
  });
});
