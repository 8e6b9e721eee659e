import { setupI18n } from '@lingui/core';
import { expect, test } from 'vitest';
import { createI18n } from '../../i18n/i18n.ts';
import { placeOf } from './job-line.ts';

const i18n = createI18n('en', setupI18n({ locale: 'en', messages: { en: {} } }), 'en');
const NOWHERE = { city: null, state: null, country: null, raw: null };
const place = (known: Partial<typeof NOWHERE> | Record<string, string>) =>
  placeOf(i18n, { ...NOWHERE, ...known });

test('a place names its country, and a state that is called like its city once', () => {
  expect(place({ city: 'Berlin', state: 'Berlin', country: 'DE' })).toEqual(['Berlin', 'Germany']);
  expect(place({ city: 'Portland', state: 'OR', country: 'US' })).toEqual([
    'Portland',
    'OR',
    'United States',
  ]);
});

test('a place without a city is called as the ATS calls it', () => {
  expect(place({ country: 'JP', raw: 'Somewhere near Tokyo' })).toEqual(['Somewhere near Tokyo']);
  expect(place({ country: 'Japan' })).toEqual(['Japan']);
  expect(placeOf(i18n, null)).toEqual([]);
});
