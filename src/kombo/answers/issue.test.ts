import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
  addIssueValues,
  decodeIssue,
  encodeIssue,
  ISSUE_SENTENCES,
  issueErrorMap,
  issueSentence,
} from './issue.ts';

test('any values, half characters apart, come back as they went in', () => {
  const values = fc.dictionary(fc.stringMatching(/^[a-z_]{1,9}$/), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(fc.constantFrom('too_long', 'unknown_key'), values, (code, given) => {
      expect(decodeIssue(encodeIssue(code, given))).toEqual({ code, values: { ...given } });
    }),
  );
});

test('a value may have any name', () => {
  const values = JSON.parse('{ "__proto__": "1", "constructor": "2" }');
  expect(decodeIssue(encodeIssue('unknown_key', values))?.values).toEqual(values);
});

test('half a character, which JSON may carry, makes no issue fail', () => {
  expect(decodeIssue(encodeIssue('unknown_key', { key: 'a\ud800' }))?.values).toEqual({
    key: 'a\ufffd',
  });
});

test.each([
  'required custNationality is missing',
  'number must be positive',
  'Phone number is not valid',
  'date must look like 100%',
  'required x=%',
  '',
])("the ATS's own sentence %j is no issue and stays as it is", (sentence) => {
  expect(decodeIssue(sentence)).toBeNull();
  expect(issueSentence(sentence)).toBe(sentence);
});

test('bytes that are not UTF-8 break nothing', () => {
  expect(decodeIssue('unknown_key key=%FF')?.values).toEqual({ key: '%FF' });
});

test('a sentence quotes the numbers of its issue', () => {
  expect(
    issueSentence(addIssueValues(encodeIssue('too_long', { max: 200 }), { question_id: 'q' })),
  ).toBe('The text is longer than 200 characters.');
});

test('no sentence says sorry, please or invalid', () => {
  expect(
    Object.values(ISSUE_SENTENCES).filter((text) => /sorry|please|invalid/i.test(text)),
  ).toEqual([]);
});

describe("zod's own issues become ours", () => {
  test.each<[string, z.ZodType, unknown, string]>([
    ['a missing value', z.string(), undefined, 'required'],
    ['null', z.string(), null, 'required'],
    ['an empty text', z.string().min(1), '', 'required'],
    ['an empty list', z.array(z.string()).min(1), [], 'required'],
    ['a text for a number', z.number(), 'five', 'number'],
    ['a number for a text', z.string(), 5, 'wrong_type'],
    ['a number below its bound', z.number().min(3), 2, 'too_small min=3'],
    ['a number that is not positive', z.number().positive(), 0, 'positive'],
    ['a number above its bound', z.number().max(3), 4, 'too_large max=3'],
    ['a text that is too long', z.string().max(3), 'four', 'too_long max=3'],
    ['a wrong choice', z.enum(['A']), 'B', 'choice'],
    ['a text that is no number', z.number(), 'many', 'number'],
    ['a text that could be two numbers', z.number(), '45.000', 'number_either'],
    ['the same with a currency', z.number(), '€45,000', 'number_either'],
    ['a number with more beside it', z.number(), '50-60k', 'number_alone'],
    ['a missing choice', z.enum(['A']), '', 'choice'],
    ['a key too many', z.strictObject({}), { nick: 1 }, 'unknown_key'],
    ['a wrong e-mail address', z.email(), 'x', 'email'],
    ['a wrong address', z.url(), 'x', 'url'],
  ])('%s', (_name, schema, input, expected) => {
    const issues = schema.safeParse(input, { error: issueErrorMap }).error?.issues;
    expect(issues?.map(({ message }) => message)).toEqual([expected]);
  });
});
