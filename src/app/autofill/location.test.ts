import { describe, expect, it } from 'vitest';
import { findAddress } from './location.ts';
import { readPlainText } from './read/text.ts';
import { toSections } from './sections.ts';

function addressIn(text: string, country: string | null): Record<string, string> {
  const lines = toSections(readPlainText(`Somebody\n${text}`).lines);
  const address = findAddress(lines, { nameLine: 0, taken: [], country });
  const found: Record<string, string> = {};
  for (const key of ['street_1', 'zip_code', 'city', 'state', 'country'] as const) {
    const part = address?.[key];
    if (part) found[key] = part.value;
  }
  return found;
}

describe('findAddress', () => {
  it.each([
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
