/** Each kind of question: its control, what it makes of an entry, what it takes on the wire, its words. */
import { describe, expect, test } from 'vitest';
import { toFault } from '../../kombo/fault.ts';
import { aQuestion, multiSelect, select } from '../a-question.ts';
import type { Entry, Words } from '../question-kind.ts';

const words: Words = {
  yes: 'Ja',
  no: 'Nein',
  date: (iso) => iso.split('-').toReversed().join('.'),
  number: (value) => `${value}`.replace('.', ','),
  bytes: (size) => `${size} B`,
  list: (items) => items.join(' und '),
};

const MISSING = 'unanswered';

/** What travels for an entry: `unanswered`, `{ sent }`, or the faults of the entry. */
function check(format: unknown, entry: unknown): unknown {
  const parsed = aQuestion(format).answering?.entry.safeParse(entry, { error: toFault });
  if (parsed === undefined) throw new Error('This kind cannot be answered.');
  if (!parsed.success) return parsed.error.issues.map(({ message }) => message);
  return parsed.data === undefined ? MISSING : { sent: parsed.data };
}

/** The faults of an answer as the ATS finds them. */
function faultsOf(format: unknown, answer: unknown): string[] {
  const parsed = aQuestion(format).answering?.answer.safeParse(answer, { error: toFault });
  return parsed?.error?.issues.map(({ path, message }) => [...path, message].join(' ')) ?? [];
}

const control = (format: unknown) => aQuestion(format).control;
const inWords = (format: unknown, entry: Entry) => aQuestion(format).words(entry, words);
const sent = (value: unknown) => ({ sent: value });

describe('TEXT', () => {
  const text = (rest: object = {}) => ({ type: 'TEXT', ...rest });

  test.each([
    ['SINGLE_LINE', { name: 'line', input: 'text', maxLength: null }],
    ['MULTI_LINE', { name: 'lines', maxLength: null }],
    ['EMAIL', { name: 'line', input: 'email', maxLength: null }],
    ['URL', { name: 'line', input: 'url', maxLength: null }],
    [null, { name: 'line', input: 'text', maxLength: null }],
    [undefined, { name: 'line', input: 'text', maxLength: null }],
    ['HOLOGRAM', { name: 'line', input: 'text', maxLength: null }],
  ])('with display type %s is entered accordingly', (display_type, expected) => {
    expect(control(text({ display_type }))).toEqual(expected);
  });

  test('is sent without the space around it, and not at all when there is nothing else', () => {
    expect(check(text(), ' Ja,\n gern ')).toEqual(sent('Ja,\n gern'));
    expect(check(text(), ' \n ')).toBe(MISSING);
    expect(check(text(), '')).toBe(MISSING);
  });

  test('keeps to max_length, which null, zero and nonsense leave open', () => {
    expect(check(text({ max_length: 5 }), '12345 ')).toEqual(sent('12345'));
    expect(check(text({ max_length: 5 }), '123456')).toEqual(['too_long max=5']);
    expect(faultsOf(text({ max_length: 5 }), '123456')).toEqual(['too_long max=5']);
    for (const max_length of [null, 0, -1, 'many']) {
      expect(check(text({ max_length }), 'x'.repeat(10_000))).toEqual(sent('x'.repeat(10_000)));
    }
  });

  test('as EMAIL takes an address only', () => {
    const email = text({ display_type: 'EMAIL' });
    expect(check(email, 'frank@acme.com')).toEqual(sent('frank@acme.com'));
    expect(check(email, 'frank')).toEqual(['email']);
    expect(check(email, '')).toBe(MISSING);
  });

  test.each([
    ['https://acme.com/x', 'https://acme.com/x'],
    ['acme.com', 'https://acme.com'],
    ['acme.com:8080/x?y', 'https://acme.com:8080/x?y'],
    ['www.linkedin.com/in/frank', 'https://www.linkedin.com/in/frank'],
  ])('as URL takes %s as %s', (typed, address) => {
    expect(check(text({ display_type: 'URL' }), typed)).toEqual(sent(address));
  });

  test.each([
    'acme',
    'frank@acme.com',
    'frank.doe@acme.com',
    'javascript:alert(1.5)',
    'ftp://a.com',
  ])('as URL does not take %s', (typed) => {
    expect(check(text({ display_type: 'URL' }), typed)).toEqual(['url']);
  });

  test('is reviewed as it was typed', () => {
    expect(inWords(text(), 'Ja ')).toBe('Ja ');
    expect(inWords(text(), '  ')).toBeNull();
  });
});

describe('NUMBER', () => {
  const number = (rest: object = {}) => ({ type: 'NUMBER', ...rest });

  test.each([
    [
      'a slider when asked for and both bounds exist',
      { display_type: 'SLIDER', min: 0, max: 9 },
      'slider',
    ],
    ['a field when a slider lacks its upper bound', { display_type: 'SLIDER', min: 0 }, 'number'],
    ['a field when a slider lacks its lower bound', { display_type: 'SLIDER', max: 9 }, 'number'],
    ['a field when nothing is asked for', { min: 0, max: 9 }, 'number'],
    ['a field when asked for', { display_type: 'FIELD', min: 0, max: 9 }, 'number'],
    ['a field when the bounds contradict', { display_type: 'SLIDER', min: 9, max: 0 }, 'number'],
  ])('is %s', (_name, rest, name) => {
    expect(control(number(rest)).name).toBe(name);
  });

  test('is sent as a number, decimals and zero included, never as text', () => {
    expect(check(number(), 2.5)).toEqual(sent(2.5));
    expect(check(number(), 0)).toEqual(sent(0));
    expect(faultsOf(number(), '5')).toEqual(['number']);
  });

  test('is unanswered when empty, and a fault when it was not understood', () => {
    expect(check(number(), '')).toBe(MISSING);
    expect(check(number(), null)).toBe(MISSING);
    expect(check(number(), 'five')).toEqual(['number']);
    expect(check(number(), Number.NaN)).toEqual(['number']);
  });

  test('keeps to its bounds, both included', () => {
    const bounded = number({ min: -1, max: 10 });
    expect(check(bounded, -1)).toEqual(sent(-1));
    expect(check(bounded, 10)).toEqual(sent(10));
    expect(check(bounded, -2)).toEqual(['too_small min=-1']);
    expect(check(bounded, 10.1)).toEqual(['too_large max=10']);
    expect(faultsOf(bounded, 11)).toEqual(['too_large max=10']);
  });

  test('has no bounds when they contradict: nobody could answer', () => {
    expect(check(number({ min: 9, max: 0 }), 5)).toEqual(sent(5));
  });

  test('is reviewed in the notation of the reader', () => {
    expect(inWords(number(), 2.5)).toBe('2,5');
    expect(inWords(number(), 0)).toBe('0');
    expect(inWords(number(), 'five')).toBe('five');
    expect(inWords(number(), '')).toBeNull();
  });
});

const letters = (amount: number) => Array.from({ length: amount }, (_, index) => `o${index}`);

describe('SINGLE_SELECT', () => {
  test.each([
    ['radio buttons for few options', undefined, 6, 'radio'],
    ['a list for many', undefined, 7, 'dropdown'],
    ['radio buttons when asked for, however many', 'RADIO', 40, 'radio'],
    ['a list when asked for, however few', 'DROPDOWN', 2, 'dropdown'],
    ['what fits when something new is asked for', 'WHEEL', 2, 'radio'],
  ])('is %s', (_name, display_type, amount, name) => {
    expect(control({ ...select(...letters(amount)), display_type }).name).toBe(name);
  });

  test('is sent as the id of its option, never as the name', () => {
    expect(check(select('a', 'b'), 'b')).toEqual(sent('b'));
    expect(check(select('a', 'b'), 'Option b')).toEqual(['choice']);
    expect(faultsOf(select('a', 'b'), ['b'])).toEqual(['wrong_type']);
  });

  test('is unanswered while nothing is chosen', () => {
    expect(check(select('a'), '')).toBe(MISSING);
    expect(check(select('a'), null)).toBe(MISSING);
  });

  test('keeps options of one name, or of none, apart by id', () => {
    const options = [
      { id: 'a', name: 'Same' },
      { id: 'b', name: 'Same' },
      { id: 'c', name: '' },
      { id: 'd' },
    ];
    const format = { type: 'SINGLE_SELECT', options };
    expect(control(format)).toMatchObject({
      options: [{ id: 'a' }, { id: 'b' }, { id: 'c', name: '' }, { id: 'd', name: '' }],
    });
    expect(check(format, 'b')).toEqual(sent('b'));
    expect(inWords(format, 'b')).toBe('Same');
    expect(inWords(format, 'c')).toBe('c');
  });

  test('without any option is shown as one that cannot be answered', () => {
    for (const options of [[], null, undefined, [{ name: 'no id' }]]) {
      const question = aQuestion({ type: 'SINGLE_SELECT', options }, { required: true });
      expect(question.control).toEqual({ name: 'unanswerable' });
      expect(question.answering).toBeNull();
    }
  });

  test('leaves out an option that cannot be read, and keeps the others', () => {
    const options = [null, { name: 'no id' }, { id: 'a', name: 'A' }, 'text'];
    expect(control({ type: 'SINGLE_SELECT', options })).toMatchObject({
      options: [{ id: 'a', name: 'A' }],
    });
  });
});

describe('MULTI_SELECT', () => {
  test('is check boxes for few options, tags for many', () => {
    expect(control(multiSelect(...letters(12))).name).toBe('checkboxes');
    expect(control(multiSelect(...letters(13))).name).toBe('tags');
  });

  test('is sent as an array of ids, for one as well', () => {
    expect(check(multiSelect('a', 'b'), ['b'])).toEqual(sent(['b']));
    expect(faultsOf(multiSelect('a', 'b'), 'b')).toEqual(['wrong_type']);
  });

  test('is unanswered, not an empty array, while nothing is chosen', () => {
    expect(check(multiSelect('a'), [])).toBe(MISSING);
    expect(check(multiSelect('a'), null)).toBe(MISSING);
    expect(faultsOf(multiSelect('a'), [])).toEqual(['required']);
  });

  test('takes neither a strange id nor one twice', () => {
    expect(check(multiSelect('a', 'b'), ['a', 'x'])).toEqual(['choice']);
    expect(check(multiSelect('a', 'b'), ['a', 'a'])).toEqual(['choice']);
  });

  test('is reviewed in the order of the options', () => {
    expect(inWords(multiSelect('a', 'b'), ['b', 'a'])).toBe('Option a und Option b');
    expect(inWords(multiSelect('a', 'b'), [])).toBeNull();
  });
});

describe('BOOLEAN', () => {
  const boolean = { type: 'BOOLEAN' };

  test('starts with neither yes nor no', () => {
    expect(aQuestion(boolean)).toMatchObject({ control: { name: 'yes_no' }, empty: null });
  });

  test('tells a no from no answer', () => {
    expect(check(boolean, false)).toEqual(sent(false));
    expect(check(boolean, true)).toEqual(sent(true));
    expect(check(boolean, null)).toBe(MISSING);
  });

  test('is not sent as a word', () => {
    expect(faultsOf(boolean, 'Yes')).toEqual(['wrong_type']);
  });

  test('is reviewed as a word', () => {
    expect([true, false, null].map((entry) => inWords(boolean, entry))).toEqual([
      'Ja',
      'Nein',
      null,
    ]);
  });
});

describe('DATE', () => {
  const date = { type: 'DATE' };

  test('is sent as a day', () => {
    expect(check(date, ' 2024-02-29 ')).toEqual(sent('2024-02-29'));
    expect(check(date, '')).toBe(MISSING);
  });

  test.each(['2026-02-31', '31.12.2026', '2026-12', 'tomorrow'])('does not take %s', (typed) => {
    expect(check(date, typed)).toEqual(['date']);
    expect(faultsOf(date, typed)).toEqual(['date']);
  });

  test('is reviewed in the notation of the reader, and as typed when it is no day', () => {
    expect(inWords(date, '2026-12-31')).toBe('31.12.2026');
    expect(inWords(date, 'tomorrow')).toBe('tomorrow');
    expect(inWords(date, '')).toBeNull();
  });
});

describe('FILE', () => {
  const file = (rest: object = {}) => ({ type: 'FILE', ...rest });
  const entry = { id: 'f', name: 'cv.pdf', content_type: 'application/pdf', size: 4 };
  const answer = { name: 'cv.pdf', content_type: 'application/pdf', data: 'SGk2Nw==' };

  test('tells its control the limits that are given, and no others', () => {
    expect(control(file())).toEqual({ name: 'file', acceptedMimeTypes: null, maxBytes: null });
    expect(
      control(file({ accepted_mime_types: ['application/pdf'], max_file_size_bytes: 5 })),
    ).toEqual({ name: 'file', acceptedMimeTypes: ['application/pdf'], maxBytes: 5 });
    expect(control(file({ accepted_mime_types: 'pdf', max_file_size_bytes: 0 }))).toEqual({
      name: 'file',
      acceptedMimeTypes: null,
      maxBytes: null,
    });
  });

  test('is one file, or unanswered', () => {
    expect(check(file(), entry)).toEqual(sent(entry));
    expect(check(file(), null)).toBe(MISSING);
    expect(faultsOf(file(), answer)).toEqual([]);
  });

  test('keeps to its size, in bytes of the file and not of its base64', () => {
    const limited = file({ max_file_size_bytes: 4 });
    expect(check(limited, entry)).toEqual(sent(entry));
    expect(faultsOf(limited, answer)).toEqual([]);
    expect(check(limited, { ...entry, size: 5 })).toEqual(['file_too_large max=4']);
    expect(faultsOf(limited, { ...answer, data: 'SGk2Nzg=' })).toEqual(['file_too_large max=4']);
  });

  test('keeps to its types, and is never empty', () => {
    const images = file({ accepted_mime_types: ['image/*'] });
    expect(check(images, entry)).toEqual(['file_type']);
    expect(faultsOf(images, answer)).toEqual(['file_type']);
    expect(check(file(), { ...entry, size: 0 })).toEqual(['file_empty']);
  });

  test('follows the rules of attachments, but has no type', () => {
    expect(faultsOf(file(), { ...answer, type: 'CV' })).toEqual(['unknown_key key=type']);
    expect(faultsOf(file(), { ...answer, data: undefined })).toEqual(['data data_or_url']);
    expect(faultsOf(file(), { ...answer, name: 'cv' })).toEqual(['name file_name']);
  });

  test('is reviewed by name and size', () => {
    expect(inWords(file(), entry)).toBe('cv.pdf (4 B)');
    expect(inWords(file(), null)).toBeNull();
  });
});

describe('what cannot be answered', () => {
  test('INFORMATION is read, not answered', () => {
    expect(aQuestion({ type: 'INFORMATION' })).toMatchObject({
      control: { name: 'information' },
      answering: null,
    });
  });

  test.each([
    ['UNKNOWN', { type: 'UNKNOWN', raw_question: { a: 1 } }],
    ['a format from the future', { type: 'SIGNATURE' }],
    ['null', null],
    ['a missing format', undefined],
    ['a format without a type', { options: [] }],
    ['a text', 'TEXT'],
  ])('%s is shown, and explained', (_name, format) => {
    expect(aQuestion(format)).toMatchObject({
      type: 'UNKNOWN',
      control: { name: 'unanswerable' },
      answering: null,
    });
    expect(inWords(format, 'anything')).toBeNull();
  });
});
