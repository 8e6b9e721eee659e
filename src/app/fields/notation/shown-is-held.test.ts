/** What a field shows once it was left is what the request holds, in the notation of each locale. */

import { setupI18n } from '@lingui/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barePhone } from '../../../text/phone.ts';
import { loadPhones } from '../../form/request/phones.ts';
import { sentPhone, shownPhone } from '../../form/request/sent-phone.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { writeDay } from '../../notation/date-notation.ts';
import { writeNumber } from '../../notation/either-number.ts';
import { readNumber } from '../../notation/number-notation.ts';
import { readDay } from '../../notation/read-day.ts';

const LOCALES = [
  ...['en-US', 'en-GB', 'en-IN', 'en-CA', 'de-DE', 'de-AT', 'de-CH', 'fr-FR', 'fr-CH', 'es-ES'],
  ...['it-IT', 'nl-NL', 'pl-PL', 'pt-BR', 'sv-SE', 'cs-CZ', 'ja-JP', 'hi-IN', 'ar-EG', 'fa-IR'],
];

const phones = await loadPhones();

/** Keys as people hit them, with whole notations among them. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."0123456789.,' /-€k"),
      fc.constantFrom(
        '45',
        '000',
        '2026',
        '31',
        '12',
        'Dec',
        'EUR',
        '٤٥',
        '１２',
        '\u200B',
        '\u00A0',
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe.each(LOCALES)('%s', (locale) => {
  const { plainNumber } = createI18n('en', setupI18n({ locale: 'en' }), locale);

  test('a number', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const held = readNumber(text, locale);
        if (held === null || Math.abs(held) > 1e12) return;
        const shown = writeNumber(held, plainNumber);
        expect(readNumber(shown, locale), `${text} → ${shown}`).toBe(held === 0 ? 0 : held);
      }),
      { numRuns: 300 },
    );
  });

  test('a number of any size, with the fraction that looks like thousands', () => {
    const places = fc.constantFrom(1, 10, 100, 1000, 10_000);
    fc.assert(
      fc.property(fc.integer({ min: -5_000_000, max: 5_000_000 }), places, (whole, divisor) => {
        const held = whole / divisor || 0;
        const shown = writeNumber(held, plainNumber);
        expect(readNumber(shown, locale), shown).toBe(held);
      }),
      { numRuns: 200 },
    );
  });

  test('a day', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const held = readDay(text, locale);
        if (held === null) return;
        const shown = writeDay(held, locale);
        expect(readDay(shown, locale), `${text} → ${shown}`).toBe(held);
      }),
      { numRuns: 300 },
    );
  });
});

test('a telephone number is sent as it is shown, whatever country it is of', () => {
  const digits = fc
    .array(fc.constantFrom(...'0123456789 -()/'), { minLength: 3, maxLength: 16 })
    .map((parts) => parts.join(''));
  const before = fc.constantFrom('', '+', '00', '0', '+49 (0) ', 'Tel. ');
  const behind = fc.constantFrom('', ' x22', ' ext. 7', ' Durchwahl 9');
  const countries = fc.constantFrom(
    'DE',
    'AT',
    'CH',
    'US',
    'GB',
    'IN',
    'FR',
    'IT',
    'ES',
    'NL',
    'PL',
    'JP',
  );
  const plain = (number: string) => number.replace(/[^\d+]|ext\. ?/g, '');
  fc.assert(
    fc.property(fc.tuple(before, digits, behind), countries, (parts, country) => {
      const number = parts.join('');
      const sent = sentPhone(barePhone(number), country, phones);
      const shown = shownPhone(number, country, phones);
      const again = sentPhone(shown, country, phones);
      expect(plain(again), `${number} → ${shown}`).toBe(plain(sentPhone(sent, country, phones)));
    }),
    { numRuns: 2000 },
  );
});
