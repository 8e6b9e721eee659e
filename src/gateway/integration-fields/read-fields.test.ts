import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readEnvironment, UnusableEnvironment } from '../environment.ts';
import { checkFields, readFieldsFile } from './read-fields.ts';

const SF = 'successfactors:1';
const PATH = 'successfactors.Candidate.custNationality';
const field = (changes: object = {}) => ({
  path: PATH,
  label: 'Nationality',
  kind: 'text',
  ...changes,
});
const choice = (options: unknown) => field({ kind: 'choice', options });
const faultsOf = (content: unknown) => checkFields(content).faults ?? [];

const folder = mkdtempSync(join(tmpdir(), 'fields-'));
afterAll(() => rmSync(folder, { recursive: true }));
function fileWith(text: string): string {
  const path = join(folder, `${crypto.randomUUID()}.json`);
  writeFileSync(path, text);
  return path;
}

test('a file gives the fields of each integration in its order', () => {
  const years = { path: 'successfactors.Candidate.years', label: 'Years', kind: 'number', min: 0 };
  const { fields } = readFieldsFile(fileWith(JSON.stringify({ [SF]: [field(), years] })));
  expect(fields?.get(SF)).toEqual([
    { path: PATH, label: 'Nationality', kind: 'text', required: false },
    { ...years, required: false },
  ]);
});

test.each([
  [
    'no file',
    '/nowhere/fields.json',
    'must name a readable JSON file, but /nowhere/fields.json is none',
  ],
  ['a folder', folder, `must name a readable JSON file, but ${folder} is none`],
])('%s is told', (_, path, fault) => {
  expect(readFieldsFile(path).faults).toEqual([fault]);
});

test('what is no JSON is told with its place', () => {
  expect(readFieldsFile(fileWith('{"a": }')).faults?.[0]).toMatch(
    /^names \S+, which is no JSON: .+/,
  );
});

test.each<[string, unknown, string]>([
  ['a list', [], 'must hold an object with a list of fields for each id of an integration'],
  ['no list of fields', { [SF]: {} }, `must hold a list of fields for ${SF}, in [ and ]`],
  [
    'too many fields',
    { [SF]: Array.from({ length: 51 }, () => field()) },
    `has 51 fields for ${SF}: 50 is the most`,
  ],
])('%s is refused whole', (_, content, fault) => {
  expect(faultsOf(content)).toEqual([fault]);
});

test.each<[string, unknown, string]>([
  ['no object', 'nationality', 'field 1 must be an object with "path", "label" and "kind"'],
  [
    'an unknown key',
    field({ labell: 'x' }),
    'has "labell", which nobody knows: write path, label, help, kind, required, max_length, min, max, options only',
  ],
  [
    'no path',
    { label: 'x', kind: 'text' },
    'field 1 needs a "path", the names inside remote_fields such as "successfactors.candidate.someField"',
  ],
  [
    "another tool's path",
    field({ path: 'workday.Candidate_Data.Contact_Data.x' }),
    'has a "path" that must begin with "successfactors.", the tool of this integration',
  ],
  [
    'a part that Kombo does not pass on',
    field({ path: 'successfactors.Person.x' }),
    'has a "path" that must go on from successfactors with one of Candidate, JobApplication, copyJobApplicationAttachments, update_existing_candidate',
  ],
  [
    'a whole part',
    field({ path: 'successfactors.Candidate' }),
    'has a "path" that must go on to one field, such as successfactors.Candidate.someField',
  ],
  [
    'a path that goes on behind a value',
    field({ path: 'successfactors.update_existing_candidate.x' }),
    'has a "path" that must end with successfactors.update_existing_candidate, which is one value',
  ],
  [
    'a name of JavaScript',
    field({ path: 'successfactors.Candidate.__proto__' }),
    'has a "path" that has "__proto__" in it, a name that no form can hold',
  ],
  [
    'an odd name',
    field({ path: 'successfactors.Candidate.a b' }),
    'has a "path" that has "a b" in it: names are letters, digits, _ and -, with dots between them',
  ],
  [
    'no label',
    field({ label: undefined }),
    'needs a "label": write a text, or one for each language such as {"en": "Nationality"}',
  ],
  [
    'an empty label',
    field({ label: ' ' }),
    'has an empty "label": write a text, or one for each language such as {"en": "Nationality"}',
  ],
  [
    'a language that is none',
    field({ label: { english: 'x' } }),
    'has a "label" in "english": write a language\'s code such as en or de',
  ],
  [
    'a label that is no text',
    field({ label: { en: 1 } }),
    'has a "label" in en that is no text: write one',
  ],
  [
    'an endless help',
    field({ help: 'x'.repeat(2001) }),
    'has a "help" of 2001 characters: 2000 is the most',
  ],
  [
    'a wrong kind',
    field({ kind: 'dropdown' }),
    'needs a "kind": write one of text, lines, number, date, choice, yes_no, not "dropdown"',
  ],
  [
    'no kind',
    field({ kind: undefined }),
    'needs a "kind": write one of text, lines, number, date, choice, yes_no',
  ],
  [
    'a wrong required',
    field({ required: 'yes' }),
    'has a wrong "required": write true or false, not "yes"',
  ],
  [
    'a wrong length',
    field({ max_length: 0 }),
    'has a wrong "max_length": write a whole number from 1 to 20000, not 0',
  ],
  [
    'a length of a date',
    field({ kind: 'date', max_length: 3 }),
    'has "max_length", which belongs to the kinds text and lines: leave it out',
  ],
  [
    'a bound of a text',
    field({ min: 3 }),
    'has "min", which belongs to the kind number: leave it out',
  ],
  [
    'a bound that is no number',
    field({ kind: 'number', max: '3' }),
    'has a wrong "max": write a number, not "3"',
  ],
  [
    'bounds that contradict',
    field({ kind: 'number', min: 3, max: 2 }),
    'has a "min" of 3 above its "max" of 2: swap them',
  ],
  [
    'options of a text',
    field({ options: [] }),
    'has "options", which belong to the kind choice: leave them out',
  ],
  [
    'no options',
    choice([]),
    'needs "options": write a list such as [{"value": "DE", "label": "Germany"}]',
  ],
  [
    'too many options',
    choice(Array.from({ length: 501 }, () => ({}))),
    'has 501 options: 500 is the most',
  ],
  [
    'an option that is no object',
    choice(['DE']),
    'has an option 1 that is no object: write a value and a label',
  ],
  [
    'an option without its value',
    choice([{ label: 'x' }]),
    'has an option 1 without "value": write the text or number that the ATS takes',
  ],
  [
    'an option without its label',
    choice([{ value: 1 }]),
    'needs a "label" of option 1: write a text, or one for each language such as {"en": "Nationality"}',
  ],
  [
    'an option twice',
    choice([
      { value: 1, label: 'x' },
      { value: '1', label: 'y' },
    ]),
    'has the option "1" twice: each value stands once',
  ],
])('%s is told with its integration, its field and what to write', (_, raw, fault) => {
  const faults = faultsOf({ [SF]: [raw] });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(`is wrong for ${SF}: field 1`);
  expect(faults[0]).toContain(fault);
});

test('a path stands once, and not inside another', () => {
  const inner = field({ path: `${PATH}.code` });
  expect(faultsOf({ [SF]: [field(), field(), inner] })).toEqual([
    `is wrong for ${SF}: field 2 (${PATH}) has the "path" of field 1: leave one out`,
    ...[1, 2].map(
      (other) =>
        `is wrong for ${SF}: field 3 (${PATH}.code) has a "path" inside that of field ${other}, which is one value: leave one out`,
    ),
  ]);
});

test('a tool to which Kombo passes nothing on has no fields', () => {
  expect(faultsOf({ 'icims:1': [field({ path: 'icims.x' })] })[0]).toContain(
    'cannot be used: Kombo passes nothing on to icims',
  );
});

test('the process does not start with a faulty file, or with fields of an ATS that is not connected', () => {
  const INTEGRATION_FIELDS = fileWith(JSON.stringify({ [SF]: [field({ kind: 'x' })], a: 1 }));
  const start = (variables: Record<string, string>) => () => readEnvironment(variables);
  expect(start({ INTEGRATION_FIELDS })).toThrow(UnusableEnvironment);
  expect(start({ INTEGRATION_FIELDS })).toThrow(
    `INTEGRATION_FIELDS is wrong for ${SF}: field 1 (${PATH}) needs a "kind": write one of text, lines, number, date, choice, yes_no, not "x".\nINTEGRATION_FIELDS must hold a list of fields for a, in [ and ].`,
  );
  const good = fileWith(JSON.stringify({ [SF]: [field()] }));
  const live = { KOMBO_API_KEY: 'k', KOMBO_INTEGRATIONS: 'workday:1=Acme' };
  expect(start({ ...live, INTEGRATION_FIELDS: good })).toThrow(
    `INTEGRATION_FIELDS has fields for ${SF}, which KOMBO_INTEGRATIONS does not name: correct the id there or here.`,
  );
  expect(readEnvironment({ INTEGRATION_FIELDS: good }).INTEGRATION_FIELDS.get(SF)).toHaveLength(1);
});
