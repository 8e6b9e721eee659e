/** What is wrong with one field of the file, each fault with what to write instead. */
import {
  MAX_HELP_LENGTH,
  MAX_LABEL_LENGTH,
  MAX_LANGUAGES,
  MAX_OPTIONS,
} from '../../contract/integration-fields/bounds.ts';
import { FIELD_KINDS } from '../../contract/integration-fields/field.ts';
import { whyNotPassedOn } from '../../kombo/request/remote-fields.ts';
import { MAX_ANSWER_LENGTH } from '../../kombo/values/bounds.ts';

/** A field as the file has it: anything. */
type Raw = Readonly<Record<string, unknown>>;

const KEYS = ['path', 'label', 'help', 'kind', 'required', 'max_length', 'min', 'max', 'options'];
const OPTION_KEYS = ['value', 'label'];
const EXAMPLE_WORDS = 'a text, or one for each language such as {"en": "Nationality"}';
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z]{2,8})*$/;

/** Is it an object of JSON, and no list? */
export function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every fault of a field for this tool, as the end of a sentence about it; empty when it is usable. */
export function faultsOfField(raw: unknown, tool: string): string[] {
  if (!isRecord(raw)) return ['must be an object with "path", "label" and "kind"'];
  return [
    ...unknownKeys(raw, KEYS),
    ...pathFaults(raw.path, tool),
    ...wordsFaults('"label"', raw.label, MAX_LABEL_LENGTH),
    ...(raw.help === undefined ? [] : wordsFaults('"help"', raw.help, MAX_HELP_LENGTH)),
    ...kindFaults(raw),
    ...requiredFaults(raw),
    ...lengthFaults(raw),
    ...boundsFaults(raw),
    ...optionsFaults(raw),
  ];
}

function unknownKeys(raw: Raw, keys: readonly string[]): string[] {
  return Object.keys(raw)
    .filter((key) => !keys.includes(key))
    .map((key) => `has "${key}", which nobody knows: write ${list(keys)} only`);
}

function pathFaults(path: unknown, tool: string): string[] {
  if (typeof path !== 'string' || path === '') {
    return [`needs a "path", the names inside remote_fields such as "${tool}.candidate.someField"`];
  }
  const why = whyNotPassedOn(path, tool);
  return why === null ? [] : [`has a "path" that ${why}`];
}

function kindFaults({ kind }: Raw): string[] {
  if (FIELD_KINDS.some((known) => known === kind)) return [];
  return [`needs a "kind": write one of ${list(FIELD_KINDS)}${butHas(kind)}`];
}

function requiredFaults({ required }: Raw): string[] {
  if (required === undefined || typeof required === 'boolean') return [];
  return [`has a wrong "required": write true or false${butHas(required)}`];
}

function lengthFaults({ kind, max_length }: Raw): string[] {
  if (max_length === undefined) return [];
  if (kind !== 'text' && kind !== 'lines') {
    return ['has "max_length", which belongs to the kinds text and lines: leave it out'];
  }
  const isLength = Number.isInteger(max_length) && isWithin(max_length, 1, MAX_ANSWER_LENGTH);
  if (isLength) return [];
  const most = `a whole number from 1 to ${MAX_ANSWER_LENGTH}`;
  return [`has a wrong "max_length": write ${most}${butHas(max_length)}`];
}

const isWithin = (value: unknown, least: number, most: number) =>
  typeof value === 'number' && value >= least && value <= most;

function boundsFaults({ kind, min, max }: Raw): string[] {
  const given = Object.entries({ min, max }).filter(([, value]) => value !== undefined);
  if (given.length > 0 && kind !== 'number') {
    return given.map(([key]) => `has "${key}", which belongs to the kind number: leave it out`);
  }
  const wrong = given.filter(([, value]) => typeof value !== 'number');
  if (wrong.length > 0) {
    return wrong.map(([key, value]) => `has a wrong "${key}": write a number${butHas(value)}`);
  }
  return Number(min) > Number(max)
    ? [`has a "min" of ${min} above its "max" of ${max}: swap them`]
    : [];
}

function optionsFaults({ kind, options }: Raw): string[] {
  if (kind !== 'choice') {
    if (options === undefined) return [];
    return ['has "options", which belong to the kind choice: leave them out'];
  }
  if (!Array.isArray(options) || options.length === 0) {
    return ['needs "options": write a list such as [{"value": "DE", "label": "Germany"}]'];
  }
  if (options.length > MAX_OPTIONS) {
    return [`has ${options.length} options: ${MAX_OPTIONS} is the most`];
  }
  const values = options.map((option) => (isRecord(option) ? `${option.value}` : ''));
  const repeated = new Set(values.filter((value, at) => values.indexOf(value) !== at));
  return [
    ...options.flatMap(optionFaults),
    ...[...repeated].map((value) => `has the option "${value}" twice: each value stands once`),
  ];
}

function optionFaults(option: unknown, index: number): string[] {
  const name = `option ${index + 1}`;
  if (!isRecord(option)) return [`has an ${name} that is no object: write a value and a label`];
  const { value } = option;
  const isValue =
    (typeof value === 'string' && value !== '' && value.length <= MAX_LABEL_LENGTH) ||
    typeof value === 'number';
  return [
    ...unknownKeys(option, OPTION_KEYS).map((fault) => `has an ${name} that ${fault}`),
    ...(isValue
      ? []
      : [`has an ${name} without "value": write the text or number that the ATS takes`]),
    ...wordsFaults(`"label" of ${name}`, option.label, MAX_LABEL_LENGTH),
  ];
}

function wordsFaults(name: string, words: unknown, most: number): string[] {
  if (typeof words === 'string') return textFaults(name, words, most);
  if (!isRecord(words) || Object.keys(words).length === 0) {
    return [`needs a ${name}: write ${EXAMPLE_WORDS}`];
  }
  const languages = Object.entries(words);
  if (languages.length > MAX_LANGUAGES) {
    return [`has a ${name} in ${languages.length} languages: ${MAX_LANGUAGES} is the most`];
  }
  return languages.flatMap(([language, text]) => {
    if (!LANGUAGE.test(language)) {
      return [`has a ${name} in "${language}": write a language's code such as en or de`];
    }
    const own = `${name} in ${language}`;
    return typeof text === 'string'
      ? textFaults(own, text, most)
      : [`has a ${own} that is no text: write one`];
  });
}

function textFaults(name: string, text: string, most: number): string[] {
  if (text.trim() === '') return [`has an empty ${name}: write ${EXAMPLE_WORDS}`];
  if (text.length <= most) return [];
  return [`has a ${name} of ${text.length} characters: ${most} is the most`];
}

const list = (names: readonly string[]) => names.join(', ');

/** Quotes what stands there, where that is short enough to recognise. */
function butHas(value: unknown): string {
  const quoted = value === undefined ? '' : JSON.stringify(value);
  return quoted !== '' && quoted.length <= MAX_LABEL_LENGTH ? `, not ${quoted}` : '';
}
