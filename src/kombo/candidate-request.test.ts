/** Writing: each rule of the request, by name. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidateBody } from './arbitraries.ts';
import { CandidateBody, PostAtsCandidatesRequest } from './candidate-request.ts';
import { toFault } from './fault.ts';
import { FRANK_DOE } from './frank-doe.ts';

type Path = (string | number)[];

/** Frank Doe's request with one value changed; `undefined` leaves the key out. */
function changed(path: Path, value: unknown): unknown {
  const body = structuredClone(FRANK_DOE) as unknown as Record<string, unknown>;
  let parent: Record<string, unknown> = body;
  for (const key of path.slice(0, -1)) {
    parent[key] ??= {};
    parent = parent[key] as Record<string, unknown>;
  }
  parent[path.at(-1) ?? ''] = value;
  return JSON.parse(JSON.stringify(body));
}

/** `path: fault` of everything that is wrong. */
function faults(body: unknown): string[] {
  const { error } = CandidateBody.safeParse(body, { error: toFault });
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

/** The value as it would travel. */
const written = (path: Path, value: unknown): unknown =>
  path.reduce<unknown>((at, key) => Object(at)[key], CandidateBody.parse(changed(path, value)));

const accepts = (path: Path, value: unknown) => expect(faults(changed(path, value))).toEqual([]);
const refuses = (path: Path, value: unknown, ...expected: string[]) =>
  expect(faults(changed(path, value))).toEqual(expected);

describe('the request', () => {
  test('takes the namesake request and changes nothing in it', () => {
    expect(CandidateBody.parse(FRANK_DOE)).toEqual(FRANK_DOE);
    const request = { x_integration_id: 'workday:abc', request_body: FRANK_DOE };
    expect(PostAtsCandidatesRequest.parse(request)).toEqual(request);
  });

  test('takes every generated body and changes nothing in it', () => {
    fc.assert(
      fc.property(candidateBody, (body) => {
        expect(CandidateBody.parse(body)).toEqual(body);
      }),
      { numRuns: 300 },
    );
  });

  test('needs a candidate and an application, and nothing else', () => {
    expect(faults({})).toEqual(['candidate: required', 'application: required']);
    const { first_name, last_name, email_address } = FRANK_DOE.candidate;
    const least = {
      candidate: { first_name, last_name, email_address },
      application: { job_id: 'j' },
    };
    expect(faults(least)).toEqual([]);
  });

  test('takes no key that Kombo does not know, wherever it stands', () => {
    refuses(['nick'], 1, ': unknown_key key=nick');
    refuses(['candidate', 'nick'], 'x', 'candidate: unknown_key key=nick');
    refuses(
      ['candidate', 'location', 'street_2'],
      'x',
      'candidate.location: unknown_key key=street_2',
    );
    refuses(['candidate', 'location', 'raw'], 'x', 'candidate.location: unknown_key key=raw');
    refuses(
      ['candidate', 'salary_expectations', 'currency'],
      'USD',
      'candidate.salary_expectations: unknown_key key=currency',
    );
  });

  test('takes no null: what is not given is left out', () => {
    refuses(['candidate', 'company'], null, 'candidate.company: required');
    refuses(['candidate', 'gender'], null, 'candidate.gender: required');
    refuses(['application', 'stage_id'], null, 'application.stage_id: required');
    refuses(['attachments'], null, 'attachments: required');
    refuses(['gdpr_consent'], null, 'gdpr_consent: required');
  });
});

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

  test('may have a name of any length and script', () => {
    accepts(['candidate', 'last_name'], '山田'.repeat(500));
    accepts(['candidate', 'first_name'], 'X');
  });

  test.each(['müller@пример.рф', "o'neil+jobs@example.co.uk", `${'a'.repeat(64)}@example.com`])(
    'may have the e-mail address %s',
    (address) => accepts(['candidate', 'email_address'], address),
  );

  test.each(['frank', 'frank@', '@acme.com', 'frank@acme', 'a b@acme.com', 'frank@acme..com'])(
    'may not have the e-mail address %j',
    (address) => refuses(['candidate', 'email_address'], address, 'candidate.email_address: email'),
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
      'candidate.additional_phone_numbers.0.type: required',
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
    refuses([...salary, 'period'], undefined, 'candidate.salary_expectations.period: required');
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
    expect(faults(changed(['candidate', 'social_links'], [{ url }]))).toHaveLength(1);
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

describe('the application (Kombo 2.2)', () => {
  test('names one job, by the id of Kombo or of the ATS, and perhaps a stage', () => {
    accepts(['application', 'job_id'], 'remote:4711');
    accepts(['application', 'stage_id'], undefined);
    refuses(['application', 'job_id'], undefined, 'application.job_id: required');
    refuses(['application', 'job_id'], '', 'application.job_id: required');
  });
});

describe('an attachment (Kombo 2.3)', () => {
  const cv: Path = ['attachments', 0];

  test('has a type of exactly three', () => {
    for (const type of ['CV', 'COVER_LETTER', 'OTHER']) accepts([...cv, 'type'], type);
    refuses([...cv, 'type'], 'RESUME', 'attachments.0.type: choice');
  });

  test.each(['CV', 'CV.', '.pdf', 'cv.', 'cv.p/df'])('is not named %j', (name) => {
    refuses([...cv, 'name'], name, 'attachments.0.name: file_name');
  });

  test.each(['cv.pdf', 'Łucja (final) v2.DOCX', '履歴書.pdf'])('may be named %s', (name) => {
    accepts([...cv, 'name'], name);
  });

  test.each(['text/plain; charset=utf-8', 'image/svg+xml', '', 'pdf', 'a/b/c'])(
    'has no content type %j',
    (type) => refuses([...cv, 'content_type'], type, 'attachments.0.content_type: content_type'),
  );

  test('has a content type with data, perhaps one with data_url', () => {
    refuses([...cv, 'content_type'], undefined, 'attachments.0.content_type: required');
    accepts(cv, { name: 'cv.pdf', type: 'CV', data_url: 'https://example.com/cv.pdf' });
  });

  test('has exactly one of data and data_url', () => {
    refuses([...cv, 'data'], undefined, 'attachments.0.data: data_or_url');
    refuses([...cv, 'data_url'], 'https://example.com/cv', 'attachments.0.data: data_or_url');
  });

  test('has data that is base64 and not empty', () => {
    refuses([...cv, 'data'], 'data:text/plain;base64,SGk=', 'attachments.0.data: base64');
    refuses([...cv, 'data'], '', 'attachments.0.data: required');
  });
});

describe('an answer (Kombo 2.4)', () => {
  const answer: Path = ['screening_question_answers', 0, 'answer'];

  test.each([['a text'], [5.5], [0], [false], ['2026-07-01'], [['an option']]])(
    'may be %j',
    (value) => {
      accepts(answer, value);
      expect(written(answer, value)).toEqual(value);
    },
  );

  test('may be a file, which has no type', () => {
    const file = { name: 'a.pdf', content_type: 'application/pdf', data: 'SGk=' };
    accepts(answer, file);
    refuses(
      answer,
      { ...file, type: 'CV' },
      'screening_question_answers.0.answer: unknown_key key=type',
    );
  });

  test.each([[''], [' '], [[]]])('is never %j: it is left out', (value) => {
    refuses(answer, value, 'screening_question_answers.0.answer: required');
  });

  test.each([[null], [{}], [[1]]])('is never %j', (value) => {
    refuses(answer, value, 'screening_question_answers.0.answer: wrong_type');
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

describe('the other blocks (Kombo 2.6)', () => {
  test('sourced_by credits a user by the id of Kombo or of the ATS', () => {
    accepts(['sourced_by'], { user_id: 'remote:12' });
    refuses(['sourced_by'], {}, 'sourced_by.user_id: required');
  });

  test('source has a name, a key and an id, each of them optional', () => {
    accepts(['source'], { name: 'Fair', unified_key: 'EVENT', id: '7' });
    accepts(['source'], {});
    refuses(['source'], { label: 'Fair' }, 'source: unknown_key key=label');
  });

  test('consent is a yes or no with an end, each of them optional', () => {
    accepts(['gdpr_consent'], { given: false });
    refuses(['gdpr_consent'], { given: 'yes' }, 'gdpr_consent.given: wrong_type');
  });

  test('remote fields pass through as they are, by tool', () => {
    const fields = { workable: { candidate: { deep: [{ a: null }] } }, teamtailor: {} };
    expect(written(['remote_fields'], fields)).toEqual(fields);
    refuses(['remote_fields'], { workday: 1 }, 'remote_fields.workday: wrong_type');
  });
});
