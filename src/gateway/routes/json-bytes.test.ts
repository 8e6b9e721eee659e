import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson, toJson } from './json-bytes.ts';

const LONG = 'SGVsbG8h'.repeat(3000);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(LONG, `${LONG}SGk=`, `${LONG}"`, `${LONG}\\`, `${LONG}é`, `${LONG}-`, '"data":"'),
);
// Short ones: JSON.parse itself now and then takes one escaped key of 24,000 characters for another.
const keys = fc.oneof(fc.constantFrom('data', 'x"data', '"data":"'), fc.string({ unit: 'binary' }));
const values = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, texts, fc.double(), fc.boolean(), tie('record')),
  record: fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
})).record;

test('what is read is what JSON.parse reads, with files or without', () => {
  fc.assert(
    fc.property(values, fc.constantFrom(undefined, 1), (value, space) => {
      const json = JSON.stringify(value, null, space);
      expect(parseJson(Buffer.from(json))).toEqual(JSON.parse(json));
    }),
  );
});

test('what is written is what JSON.stringify writes, byte by byte', () => {
  fc.assert(
    fc.property(values, fc.array(fc.constantFrom(LONG, `${LONG}SGk=`, 'SGk=')), (value, texts) => {
      const files = texts.map((data, index) => ({ name: `${index}.txt`, data }));
      const body = { value, files, again: files };
      expect(toJson(body, files).equals(Buffer.from(JSON.stringify(body)))).toBe(true);
    }),
  );
});

test.each([
  ['a text that does not end', `{"data":"${LONG}`],
  ['a file outside of a text', `{"x":"data":"${LONG}"}`],
  ['a comma too many', `{"data":"${LONG}",}`],
  ['nothing', ''],
])('%s beside a file is not JSON', (_name, text) => {
  expect(() => parseJson(Buffer.from(text))).toThrow();
});

test('bytes that are not UTF-8 are refused beside a file too', () => {
  const bytes = Buffer.from(`{"data":"${LONG}","name":"?"}`);
  bytes[bytes.indexOf('?')] = 0xff;
  expect(() => parseJson(bytes)).toThrow();
});
