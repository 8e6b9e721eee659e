/** What people type, paste and drop into fields, each with what must travel or be said. */
import { describe, expect, test } from 'vitest';
import { issueErrorMap } from '../../../kombo/answers/issue.ts';
import { someValues } from '../some-values.ts';
import type { IntakeValues } from '../values.ts';
import { CandidateSchema } from './candidate-schema.ts';

type Candidate = IntakeValues['candidate'];

/** The candidate that travels, or the issues as `path: issue`. */
function checked(change: Partial<Candidate>) {
  const values = { ...someValues().candidate, ...change };
  const result = CandidateSchema.safeParse(values, { error: issueErrorMap });
  if (result.success) return result.data;
  return result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('an e-mail address', () => {
  test.each([
    '<ivo@example.com>',
    'mailto:ivo@example.com',
    'ivo@example.com;',
    'Ivo T <ivo@example.com>',
    '(ivo@example.com)',
  ])('%s travels as the address alone', (email_address) => {
    expect(checked({ email_address })).toMatchObject({ email_address: 'ivo@example.com' });
  });

  test.each([
    'ivo@example.com ivo@example.org',
    'Ivo T ivo@example.com',
    'ivo @example.com',
    'ivo@example..com',
    'ivo@-example.com',
    'ivo@example.com@example.org',
    'ivo@example.com/jobs',
    'ivo\\@example.com',
    'ivo@[192.168.1.1]',
    'https://ivo@example.com',
    'xmpp:ivo@example.com',
    '\uFB01ona@example.com',
  ])('%s is named as wrong', (email_address) => {
    expect(checked({ email_address })).toEqual(['email_address: email']);
  });

  test('of any script, and with letters of two parts, is one', () => {
    for (const email_address of ['用户@例子.公司', 'mu\u0308ller@bu\u0308cher.example']) {
      expect(checked({ email_address })).toMatchObject({ email_address });
    }
  });
});

describe('what nobody sees', () => {
  test.each(['\u200B', '\u3164', '\u2800', '\u00AD', '\u202E\u202C', '\0'])(
    'a first name of %j alone is missing',
    (first_name) => {
      expect(checked({ first_name })).toEqual(['first_name: required']);
    },
  );

  test('goes from the ends and from inside', () => {
    const typed = { first_name: '\u200BI\0vo\u200B', title: '\u202DBaker\u202C' };
    expect(checked(typed)).toMatchObject({ first_name: 'Ivo', title: 'Baker' });
  });
});

describe('a profile', () => {
  const links = (...urls: string[]) => checked({ social_links: urls.map((url) => ({ url })) });

  test('an e-mail address is none', () => {
    expect(links('ivo@example.com')).toEqual(['social_links.0.url: url']);
  });

  test('two in one field are named as wrong, two rows are two', () => {
    expect(links('https://a.example https://b.example')).toEqual(['social_links.0.url: url']);
    expect(links('https://a.example', 'b.example')).toMatchObject({
      social_links: [{ url: 'https://a.example' }, { url: 'https://b.example' }],
    });
  });

  test.each([
    'https://ivo@example.com',
    'https://ivo:secret@example.com',
    'https://a.examplehttps://b.example',
    'https://a.example/iv…',
    'https://a.example/iv...',
    'see a.example',
    'javascript:alert(1)',
    'ftp://a.example',
    'localhost',
    '12.50',
    'www.ivo',
    'Ivo_CV.pdf',
    'https://',
  ])('%s is named as wrong', (url) => {
    expect(links(url)).toEqual(['social_links.0.url: url']);
  });

  test.each([
    ['a.example/ivo', 'https://a.example/ivo'],
    ['https:/a.example/ivo', 'https://a.example/ivo'],
    ['LinkedIn: www.a.example/in/ivo', 'https://www.a.example/in/ivo'],
    ['Have a look: https://a.example/@ivo', 'https://a.example/@ivo'],
    ['a.example\\ivo', 'https://a.example/ivo'],
    ['linkedin.com/in/ivo/?trk=x&utm_source=y', 'https://linkedin.com/in/ivo/'],
    ['m.linkedin.com/in/ivo', 'https://m.linkedin.com/in/ivo'],
    ['https://www.google.com/url?q=https%3A%2F%2Fa.example%2Fivo', 'https://a.example/ivo'],
    ['a.example/ivo?utm_campaign=z.', 'https://a.example/ivo'],
    [
      'https://web.a.example/save/https://b.example',
      'https://web.a.example/save/https://b.example',
    ],
  ])('%s travels as %s', (typed, url) => {
    expect(links(typed)).toMatchObject({ social_links: [{ url }] });
  });

  test('loses the brackets that it was copied with', () => {
    expect(links('<https://a.example/ivo>')).toMatchObject({
      social_links: [{ url: 'https://a.example/ivo' }],
    });
  });
});

describe('a name', () => {
  test.each([
    ['Ivo,', 'Ivo'],
    ['First name: Ivo', 'Ivo'],
    ['"Ivo"', 'Ivo'],
    ['IVO', 'IVO'],
    ['Smith, Jr.', 'Smith, Jr.'],
    ["'t Hart", "'t Hart"],
    ['van der Berg', 'van der Berg'],
    ['Dr. Ivo', 'Dr. Ivo'],
  ])('%s travels as %s', (first_name, name) => {
    expect(checked({ first_name })).toMatchObject({ first_name: name });
  });
});

describe('a postal code', () => {
  const { location } = someValues().candidate;
  test.each([
    ['01067', '01067'],
    ['="01067"', '01067'],
    ['D-10115', '10115'],
    ['PLZ 10115', '10115'],
    ['〒１００-０００１', '100-0001'],
    ['SW1A\u00A01AA', 'SW1A 1AA'],
    ['1012 AB', '1012 AB'],
    ['K1A\u200B 0B1', 'K1A 0B1'],
  ])('%s travels as %s', (zip_code, code) => {
    expect(checked({ location: { ...location, country: 'DE', zip_code } })).toMatchObject({
      location: { zip_code: code },
    });
  });
});

describe('a telephone number', () => {
  test('that a spreadsheet cut down is named as wrong', () => {
    expect(checked({ phone_number: '5.42E+09' })).toEqual(['phone_number: phone_shortened']);
  });

  test.each([
    ['0', 'phone_unlikely'],
    ['000000', 'phone_unlikely'],
    ['12', 'phone_unlikely'],
    ['+49 171 2345678 2345678 2345678', 'phone_unlikely'],
    ['0171 2345678 / 030 1234567', 'phone_several'],
    ['+49 171 2345678\n+49 30 1234567', 'phone_several'],
    ['N/A', 'phone'],
    ['########', 'phone'],
    ['0171 234567X', 'phone'],
    ['O171 2345678', 'phone'],
    ['0171 xxxxxxx', 'phone'],
    ['+49 171 2345678 in the evening', 'phone'],
    ['Fax: 030 1234567', 'phone'],
    ['0171 2345678 0172 3456789', 'phone_unlikely'],
    ['+4917123456789012345', 'phone_unlikely'],
  ])('%s is named as wrong: %s', (phone_number, issue) => {
    expect(checked({ phone_number })).toEqual([`phone_number: ${issue}`]);
  });

  test.each(['112', '030 123456-78', '1-800-FLOWERS', '+1 800 flowers', '+49 (0) 171 2345678'])(
    '%s is none of our business',
    (phone_number) => {
      expect(checked({ phone_number })).toMatchObject({ phone_number });
    },
  );

  test('loses its label, and keeps its extension', () => {
    expect(checked({ phone_number: 'Tel.: 541-754-3010 x22' })).toMatchObject({
      phone_number: '541-754-3010 x22',
    });
  });
});

describe('a country', () => {
  test.each(['DD', 'SU', 'YU', 'AN', 'UK', 'EU', 'ZZ'])('%s is none', (country) => {
    const { location } = someValues().candidate;
    expect(checked({ location: { ...location, country } })).toEqual([
      `location.country: no_match typed=${country}`,
    ]);
  });

  test('Kosovo is one', () => {
    const { location } = someValues().candidate;
    expect(checked({ location: { ...location, country: 'XK' } })).toMatchObject({
      location: { country: 'XK' },
    });
  });
});

test('a salary that could be two is asked for again', () => {
  const salary_expectations = { amount: '45.000', period: 'YEAR' as const };
  expect(checked({ salary_expectations })).toEqual(['salary_expectations.amount: number_either']);
});

test('a day that could be two is asked for again', () => {
  expect(checked({ availability_date: '03.04.2026' })).toEqual(['availability_date: date_either']);
  for (const availability_date of ['31/12/202', '1/1/0', '01.03.027', 'soon']) {
    expect(checked({ availability_date })).toEqual(['availability_date: date']);
  }
});
