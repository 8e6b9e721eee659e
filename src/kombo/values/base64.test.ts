import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Base64, decodedLength, encodedLength, isBase64 } from './base64.ts';

test('what the platform encodes is base64 of exactly the bytes it came from', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = Buffer.from(bytes).toString('base64');
      expect(isBase64(text)).toBe(true);
      expect(decodedLength(text)).toBe(bytes.length);
      expect(encodedLength(bytes.length)).toBe(text.length);
    }),
  );
});

test.each([
  ['a data URI', 'data:text/plain;base64,SGk='],
  ['a line break', 'SGk\n'],
  ['the alphabet of URLs', 'SG-_'],
  ['a missing padding', 'SGk'],
  ['padding in the middle', 'SG=kSGk='],
  ['padding alone', '===='],
  ['three signs of padding', 'S==='],
  ['letters outside of ASCII', 'SGkä'],
])('%s is not base64', (_name, text) => {
  expect(isBase64(text)).toBe(false);
});

test('the decoder and the definition agree about every text, around the ends of its parts too', () => {
  const definition = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
  const letters = fc.string({ unit: fc.constantFrom(...'AZaz09+/=-_ \n\u0141ä'), maxLength: 12 });
  fc.assert(
    fc.property(letters, fc.constantFrom(0, 65_528, 65_532, 65_536), (text, before) => {
      expect(isBase64('A'.repeat(before) + text)).toBe(definition.test(text));
    }),
    { numRuns: 2000 },
  );
});

test('empty content is refused: no file is empty on purpose', () => {
  expect(Base64.safeParse('').success).toBe(false);
});

test('50 MB of text are checked without running out of stack', () => {
  const text = 'SGVsbG8h'.repeat(6_250_000);
  expect(text).toHaveLength(50_000_000);
  expect(Base64.safeParse(`${text}SGk=`).success).toBe(true);
  expect(Base64.safeParse(`${text}S-k=`).success).toBe(false);
  expect(decodedLength(text)).toBe(37_500_000);
});
