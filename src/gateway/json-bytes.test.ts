import { hash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBase64 } from '../kombo/values/base64.ts';
import { parseJson, sizeIn, toJson } from './json-bytes.ts';

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

test('what is read and written again is what the platform makes of it, byte by byte', () => {
  fc.assert(
    fc.property(values, fc.constantFrom(undefined, 1), (value, space) => {
      const json = JSON.stringify(value, null, space);
      const read = parseJson(Buffer.from(json));
      const written = Buffer.concat(toJson(read.value, read.files)).toString();
      expect(written).toBe(JSON.stringify(JSON.parse(json)));
    }),
  );
});

test('a long file stays out of the value and is known by its size and digest', () => {
  const cv = { name: 'cv.txt', data: `${LONG}SGk=` };
  const { value, files } = parseJson(Buffer.from(JSON.stringify({ cv, note: { data: 'SGk=' } })));
  const content = Buffer.from(cv.data, 'base64');
  const [[standIn, file] = []] = files;
  expect(value).toEqual({ cv: { name: 'cv.txt', data: standIn }, note: { data: 'SGk=' } });
  expect(isBase64(`${standIn}`)).toBe(true);
  expect(file).toMatchObject({ size: content.length, sha256: hash('sha256', content, 'hex') });
  expect(sizeIn(files)(`${standIn}`)).toBe(content.length);
  expect(sizeIn(files)('SGk=')).toBe(2);
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
