import { describe, expect, it } from 'vitest';
import { addressIn } from './address-in.fixture.ts';

describe('an address as it is typed', () => {
  it.each([
    ['Nyeri Kenya', 'KE', { city: 'Nyeri', country: 'KE' }],
    ['12 Rue Ben Muster Tunis', 'TN', { street_1: '12 Rue Ben Muster', city: 'Tunis' }],
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

  it('leaves a town within the name of a street', () => {
    expect(addressIn('12 Rue de Tunis\n75010 Paris', 'FR')).toMatchObject({
      street_1: '12 Rue de Tunis',
      city: 'Paris',
    });
    expect(addressIn('Address: 3 Avenue Lyon\n75010 Paris', 'FR').city).toBe('Paris');
  });
});
