/** Cleaning, whatever a field is for: twice is once, and nothing becomes longer. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanTyped } from './typed.ts';

/** What people copy around a value, signs that nobody sees, and anything at all. */
const piece = fc.oneof(
  fc.constantFrom(
    ...["'", '"', '<', '>', '(', ')', '[', ']', ':', '：', ',', ';', '-', '–', '•', '/', '_', '#'],
    ...[
      '1. ',
      'Name: ',
      'Tel. ',
      'mailto:',
      '?to=',
      '%20',
      '&nbsp;',
      '&amp;',
      '=HYPERLINK("',
      '");',
    ],
    ...['https://', 'ttps://', 'www.', ' at ', ' dot ', ' Ext', ' x22', '(0)', '(Madrid)', 'BR-'],
    ...['Ivo', 'ivo@example.com', 'example.com', '.pdf', '10115', '+49', '2345678', '٤٥', '🔗'],
    ...[
      ' ',
      '\n',
      '\t',
      '\0',
      '\u00A0',
      '\u00AD',
      '\u200B',
      '\u200C',
      '\u200D',
      '\u202E',
      '\uFE0F',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const texts = fc.array(piece, { maxLength: 10 }).map((parts) => parts.join(''));

test.each(['text', 'lines', 'name', 'postcode', 'email', 'tel', 'url'] as const)('%s', (kind) => {
  fc.assert(
    fc.property(texts, (text) => {
      const once = cleanTyped(text, kind);
      expect(cleanTyped(once, kind)).toBe(once);
      expect(once.length).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 3000 },
  );
});

test('joiners that Persian, Hindi and pictographs are written with stay', () => {
  for (const text of ['علی‌رضا', 'क्‍ष', '👨‍👩‍👧']) {
    for (const kind of ['text', 'lines', 'name'] as const)
      expect(cleanTyped(text, kind)).toBe(text);
  }
});
