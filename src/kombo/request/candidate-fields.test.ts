/** Writing: the rules of the candidate and of dates, by name. */
import { describe, expect, test } from 'vitest';
import {
  accepts,
  changed,
  issuesOf,
  type Path,
  refuses,
  written,
} from './changed-request.fixture.ts';

describe('the candidate (Kombo 2.1)', () => {
  test.each(['first_name', 'last_name', 'email_address'])('has a %s', (key) => {
    refuses(['candidate', key], undefined, `candidate.${key}: required`);
  });

  test.each(['first_name', 'last_name', 'company', 'title', 'phone_number'])(
    'has more than white space as %s, and loses the space around it',
    (key) => {
      refuses(['candidate', key], ' \t ', `candidate.${key}: required`);
      expect(written(['candidate', key], '  Łucja 🚛 ')).toBe('Łucja 🚛');
    },
  );

  test('may have a name in any script', () => {
    accepts(['candidate', 'last_name'], '山田'.repeat(100));
    accepts(['candidate', 'first_name'], 'X');
  });

  test.each(['müller@пример.рф', "o'neil+jobs@example.co.uk", `${'a'.repeat(64)}@example.com`])(
    'may have the e-mail address %s',
    (address) => accepts(['candidate', 'email_address'], address),
  );

  test.each([
    ...['frank', 'frank@', '@acme.com', 'frank@acme', 'a b@acme.com', 'frank@acme..com'],
    ...['\0@acme.com', 'fr\u200Bank@acme.com', 'fr\uD800ank@acme.com', 'frank@ac\u00ADme.com'],
  ])('may not have the e-mail address %j', (address) =>
    refuses(['candidate', 'email_address'], address, 'candidate.email_address: email'),
  );

  test('has an e-mail address of at most 254 characters', () => {
    const host = (length: number) => `${'h'.repeat(length - '@'.length - '.com'.length - 1)}.com`;
    accepts(['candidate', 'email_address'], `x@${host(254)}`);
    refuses(
      ['candidate', 'email_address'],
      `x@${host(255)}`,
      'candidate.email_address: too_long max=254',
    );
  });

  test('has further addresses and numbers with one of three types', () => {
    const email = (type: unknown) => [{ type, email_address: 'f@acme.com' }];
    const phone = (type: unknown) => [{ type, phone_number: '+49 30 1' }];
    for (const type of ['PERSONAL', 'WORK', 'OTHER']) {
      accepts(['candidate', 'additional_email_addresses'], email(type));
      accepts(['candidate', 'additional_phone_numbers'], phone(type));
    }
    refuses(
      ['candidate', 'additional_email_addresses'],
      email('HOME'),
      'candidate.additional_email_addresses.0.type: choice',
    );
    refuses(
      ['candidate', 'additional_phone_numbers'],
      phone(undefined),
      'candidate.additional_phone_numbers.0.type: choice',
    );
  });

  test('has a country with any part of a location, as two capital letters', () => {
    refuses(['candidate', 'location'], { city: 'Berlin' }, 'candidate.location.country: required');
    for (const country of ['de', 'DEU', 'Germany']) {
      refuses(['candidate', 'location', 'country'], country, 'candidate.location.country: choice');
    }
    accepts(['candidate', 'location'], { country: 'DE' });
  });

  test('has a gender of exactly three, or none', () => {
    for (const gender of ['MALE', 'FEMALE', 'OTHER']) accepts(['candidate', 'gender'], gender);
    refuses(['candidate', 'gender'], 'male', 'candidate.gender: choice');
    accepts(['candidate', 'gender'], undefined);
  });

  test('has salary expectations whole: a positive amount, a month or a year', () => {
    const salary = ['candidate', 'salary_expectations'];
    accepts(salary, { period: 'MONTH', amount: 4200.5 });
    refuses([...salary, 'amount'], undefined, 'candidate.salary_expectations.amount: required');
    refuses([...salary, 'period'], undefined, 'candidate.salary_expectations.period: choice');
    refuses([...salary, 'amount'], 0, 'candidate.salary_expectations.amount: positive');
    refuses([...salary, 'amount'], '100000', 'candidate.salary_expectations.amount: number');
    refuses([...salary, 'period'], 'HOUR', 'candidate.salary_expectations.period: choice');
  });

  test.each([
    'example.com',
    'mailto:a@example.com',
    'javascript:alert(1)',
    'https://localhost',
    '',
  ])('has no social link %j', (url) => {
    expect(issuesOf(changed(['candidate', 'social_links'], [{ url }]))).toHaveLength(1);
  });

  test('has social links in any script, sent as a URI', () => {
    const link = (url: string) => written(['candidate', 'social_links'], [{ url }]);
    expect(link('https://пример.рф/я')).toEqual([{ url: 'https://xn--e1afmkfd.xn--p1ai/%D1%8F' }]);
    expect(link('https://example.com/Łucja Nowak')).toEqual([
      { url: 'https://example.com/%C5%81ucja%20Nowak' },
    ]);
    expect(link('https://example.com')).toEqual([{ url: 'https://example.com' }]);
  });
});

describe('a date (Kombo 2.5)', () => {
  const date: Path = ['candidate', 'availability_date'];

  test.each(['2026-07-01', '2024-02-29', '2026-07-01T00:00:00.000Z', '2026-07-01T23:59:59'])(
    'may be %s',
    (day) => {
      accepts(date, day);
      accepts(['gdpr_consent', 'expires_at'], day);
    },
  );

  test.each([
    ['a day that is not in the calendar', '2026-02-31'],
    ['a leap day of another year', '2025-02-29'],
    ['an offset', '2026-07-01T00:00:00+02:00'],
    ['a time without seconds', '2026-07-01T10:00'],
    ['an hour that no day has', '2026-07-01T25:00:00Z'],
    ['the notation of a country', '01.07.2026'],
    ['a month alone', '2026-07'],
  ])('is not %s', (_name, day) => {
    refuses(date, day, 'candidate.availability_date: date');
    refuses(['gdpr_consent', 'expires_at'], day, 'gdpr_consent.expires_at: date');
  });
});
