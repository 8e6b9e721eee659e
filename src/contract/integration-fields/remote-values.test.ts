import { expect, test } from 'vitest';
import type { Entry } from '../../questions/question-kind.ts';
import { fieldQuestions } from './as-question.ts';
import { IntegrationField } from './field.ts';
import { checkEntry, remoteFieldsOf, validateRemoteFields, valueAt } from './remote-values.ts';
import { saidIn } from './words.ts';

const at = (name: string) => `successfactors.Candidate.${name}`;
const FIELDS = [
  { path: at('text'), label: 'Text', kind: 'text', max_length: 5 },
  { path: at('count'), label: 'Count', kind: 'number', min: 1, max: 3 },
  { path: at('day'), label: 'Day', kind: 'date' },
  { path: at('yes'), label: 'Yes?', kind: 'yes_no' },
  {
    path: at('place'),
    label: { en: 'Place', de: 'Ort' },
    kind: 'choice',
    required: true,
    options: [
      { value: 7, label: 'Here' },
      { value: 'b', label: { de: 'Dort' } },
    ],
  },
].map((raw) => IntegrationField.parse(raw));

const sent = (values: object) => ({ successfactors: { Candidate: { place: 7, ...values } } });
const issues = (given: unknown) =>
  validateRemoteFields(FIELDS, given).map(({ path, message }) => `${path} ${message}`);

test.each<[number, Entry | undefined, unknown]>([
  [0, ' two ', 'two'],
  [0, 'longer', 'too_long max=5'],
  [0, undefined, undefined],
  [1, 2, 2],
  [1, 4, 'too_large max=3'],
  [2, '2027-02-28', '2027-02-28'],
  [2, '31.2.', 'date'],
  [3, false, false],
  [3, null, undefined],
  [4, '7', 7],
  [4, 'b', 'b'],
  [4, 'c', 'choice'],
  [4, '', 'choice_required'],
])('field %i with %j is %j', (index, entry, expected) => {
  const { value, issue } = checkEntry(FIELDS, index, entry);
  expect(issue ?? value).toEqual(expected);
});

test('what travels is checked as it travels', () => {
  expect(issues(sent({ text: 'x', count: 1, day: '2027-01-01', yes: true }))).toEqual([]);
  const wrong = { text: '123456', count: '1', day: 'soon', yes: 'Yes', place: '7' };
  expect(issues(sent(wrong))).toEqual([
    `remote_fields.${at('text')} too_long max=5`,
    `remote_fields.${at('count')} number`,
    `remote_fields.${at('day')} date`,
    `remote_fields.${at('yes')} wrong_type`,
    `remote_fields.${at('place')} choice`,
  ]);
});

test('a required value is missed with or without the rest', () => {
  const missing = [`remote_fields.${at('place')} choice_required`];
  expect(issues(undefined)).toEqual(missing);
  expect(issues({ successfactors: { Candidate: { text: 'x' } } })).toEqual(missing);
});

test.each([
  ['a field of that part', sent({ other: 1 }), `remote_fields.${at('other')}`],
  ['a part of that tool', { ...sent({}), workday: { a: 1 } }, 'remote_fields.workday'],
  [
    'a name with a dot',
    { ...sent({}), 'successfactors.Candidate': {} },
    'remote_fields.successfactors.Candidate',
  ],
  [
    'a name of JavaScript',
    JSON.parse('{"successfactors":{"Candidate":{"place":7,"__proto__":{}}}}'),
    `remote_fields.${at('__proto__')}`,
  ],
])('%s that nobody declared is refused', (_, given, path) => {
  expect(issues(given)[0]).toBe(`${path} not_taken`);
});

test('a list or a text where names belong is refused, and so is the value in it', () => {
  expect(issues({ successfactors: [] })).toContain('remote_fields.successfactors not_taken');
  expect(issues('x')).toContain('remote_fields not_taken');
});

test('nothing passes where nothing is declared', () => {
  expect(validateRemoteFields([], {})).toEqual([]);
  expect(validateRemoteFields([], undefined)).toEqual([]);
  expect(validateRemoteFields([], { a: { b: 1 } })).toEqual([
    { path: 'remote_fields', message: 'not_taken' },
  ]);
});

test('values stand at their paths, side by side', () => {
  const tree = remoteFieldsOf([
    ['a.b.c', 1],
    ['a.b.d', 'x'],
    ['a.e', false],
  ]);
  expect(tree).toEqual({ a: { b: { c: 1, d: 'x' }, e: false } });
  expect(valueAt(tree, 'a.b.d')).toBe('x');
  expect(valueAt(tree, 'a.b.toString')).toBeUndefined();
});

test('words come in the language that is read, else in English, else in what there is', () => {
  expect(saidIn({ en: 'Place', de: 'Ort' }, 'de')).toEqual({ text: 'Ort', lang: 'de' });
  expect(saidIn({ en: 'Place', fr: 'Lieu' }, 'de')).toEqual({ text: 'Place', lang: 'en' });
  expect(saidIn({ fr: 'Lieu' }, 'de')).toEqual({ text: 'Lieu', lang: 'fr' });
  expect(saidIn('Place', 'de')).toEqual({ text: 'Place', lang: null });
});

test('a field is a question of its kind, the same one when asked again', () => {
  const questions = fieldQuestions(FIELDS, 'de');
  expect(fieldQuestions(FIELDS, 'de')).toBe(questions);
  expect(questions.map(({ control }) => control.name)).toEqual([
    'line',
    'number',
    'date',
    'yes_no',
    'radio',
  ]);
  expect(questions[4]).toMatchObject({
    id: `remote_fields.${at('place')}`,
    title: 'Ort',
    lang: 'de',
    required: true,
  });
});
