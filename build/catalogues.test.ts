import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/contract/languages.ts';

type Catalogue = Record<string, string>;

const SOURCE = join(import.meta.dirname, '../src');
const WORDS = join(SOURCE, 'app/i18n');
const read = (code: string): Catalogue =>
  JSON.parse(readFileSync(join(WORDS, `${code}.json`), 'utf8'));
const english = read('en');

/** A name in braces; `branches` by their keys where the words depend on it. */
interface Placeholder {
  name: string;
  kind: string | undefined;
  branches: Readonly<Record<string, unknown>>;
}

/** All placeholders of a message, those within branches too. */
function placeholders(message: string): Placeholder[] {
  const found: Placeholder[] = [];
  /** Tokens are plain text, or `[name, kind, branches]` where a branch is a list of tokens again. */
  const readTokens = (tokens: unknown): void => {
    if (!Array.isArray(tokens)) return;
    for (const token of tokens) {
      if (!Array.isArray(token)) continue;
      const [name, kind, branches = {}] = token;
      found.push({ name: `${name}`, kind, branches });
      for (const branch of Object.values(branches)) readTokens(branch);
    }
  };
  readTokens(compileMessageOrThrow(message));
  return found;
}

const namesIn = (message: string) => [...new Set(placeholders(message).map(({ name }) => name))];
const choicesIn = (message: string) =>
  placeholders(message)
    .filter(({ kind }) => kind === 'select')
    .map(({ name, branches }) => [name, ...Object.keys(branches).sort()].join(' '))
    .sort();

/** The forms that whole numbers up to 200 take; "many" of French and Spanish is for millions alone. */
function formsOf(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)))];
}

/** A count that has branches of its own needs no form: in `=0` and `=1` the number is said. */
function missingForms(language: string, { branches }: Placeholder): string[] {
  const isBent = Object.keys(branches).some((form) => /^[a-np-z]/.test(form));
  // "12 selected" is the same for each number, where verbs and nouns do not bend.
  if (!isBent && /^(?:en|de)$/.test(language)) return [];
  const rules = new Intl.PluralRules(language);
  const said = (form: string) =>
    Object.hasOwn(branches, form) ||
    // A form that one number alone takes may be written as that number.
    Array.from({ length: 201 }, (_, count) => count)
      .filter((count) => rules.select(count) === form)
      .every(
        (count) => Object.hasOwn(branches, `=${count}`) || Object.hasOwn(branches, `${count}`),
      );
  return formsOf(language).filter((form) => !said(form));
}

/** Nobody is asked politely, sorry for, or called invalid. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  en: /\b(?:please|sorry|invalid)\b/i,
  de: /(?<!\p{L})(?:bitte|leider|ungültig\p{L}*)(?!\p{L})/iu,
  fr: /s['’]il (?:vous|te) pla[iî]t|veuillez|désolée?|malheureusement|(?<!\p{L})invalides?(?!\p{L})/iu,
  es: /por favor|lo sentimos|desafortunadamente|(?<!\p{L})inválid[oa]s?/iu,
  it: /per favore|per cortesia|(?<!\p{L})si prega|ci dispiace|purtroppo|(?<!\p{L})invalid[oaie]/iu,
  nl: /alstublieft|alsjeblieft|gelieve|(?<!\p{L})sorry|helaas|ongeldig/iu,
  pl: /(?<!\p{L})prosz[ęe]|przepraszamy|niestety|nieprawidłow/iu,
  ar: /من فضلك|رجاءً|الرجاء|يرجى|عذرًا|عذراً|للأسف/u,
};

test('every listed language has its file', () => {
  const files = readdirSync(WORDS).filter((name) => name.endsWith('.json'));
  expect(files).toEqual(expect.arrayContaining(LANGUAGES.map((code) => `${code}.json`)));
});

describe.each(LANGUAGES)('in %s', (language) => {
  const messages = read(language);
  const entries = Object.entries(messages);

  test('there are the messages of English, in their order', () => {
    expect(Object.keys(english).filter((id) => !Object.hasOwn(messages, id))).toEqual([]);
    expect(Object.keys(messages).filter((id) => !Object.hasOwn(english, id))).toEqual([]);
  });

  test('no message is empty', () => {
    expect(entries.filter(([, message]) => message.trim() === '')).toEqual([]);
  });

  test('each message names the values of the English one, and chooses among the same', () => {
    for (const [id, message] of entries) {
      const original = english[id] ?? '';
      expect(namesIn(message).sort(), id).toEqual(namesIn(original).sort());
      expect(choicesIn(message), id).toEqual(choicesIn(original));
    }
  });

  test('each count has every form that the language needs', () => {
    const missing = entries.flatMap(([id, message]) =>
      placeholders(message)
        .filter(({ kind }) => kind === 'plural')
        .flatMap((placeholder) =>
          missingForms(language, placeholder).map((form) => `${id}: ${form}`),
        ),
    );
    expect(missing).toEqual([]);
  });

  test('nobody is asked politely, sorry for, or called invalid', () => {
    const forbidden = FORBIDDEN[language];
    expect(forbidden, 'what is said to nobody in this language').toBeDefined();
    for (const [id, message] of entries) {
      if (forbidden !== undefined) expect(message, id).not.toMatch(forbidden);
    }
  });

  test('no message is left in English', () => {
    if (language === 'en') return;
    const words = /^(?=.*\p{L}{2,} \p{L}{2,} \p{L}{2,})[^{]*$/u;
    const left = entries.filter(([id, message]) => words.test(message) && message === english[id]);
    expect(left).toEqual([]);
  });
});

test('each message is used: its id, or the beginning of it, stands in the code', () => {
  const source = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
    .map((name) => readFileSync(join(SOURCE, name), 'utf8'))
    .join('\n');
  const quoted = new Set(source.match(/(?<=['"`])[\w.-]+(?=['"`])/g));
  /** `thing.${kind}`: whatever begins so and has one part more at that place. */
  const begun = new Set(source.match(/(?<=`)[\w.-]+(?=\$\{)/g));
  /** "candidate.phone_number" is the label of a field; ".add" and others are put behind it. */
  const ended = new Set(source.match(/(?<=\})\.[\w.]+(?=`)/g));
  const isUsed = (id: string) =>
    quoted.has(id) ||
    [...begun].some((start) => start.includes('.') && id.startsWith(start)) ||
    [...ended].some((end) => id.endsWith(end) && quoted.has(id.slice(0, -end.length)));
  expect(Object.keys(english).filter((id) => !isUsed(id))).toEqual([]);
});

test('a forgotten value or form would be noticed', () => {
  const message = '{count, plural, one {a {name}} other {#}} of {total}';
  expect(namesIn(message)).toEqual(['count', 'name', 'total']);
  const [count] = placeholders(message);
  if (count === undefined) throw new Error('The count was not found.');
  expect(missingForms('en', count)).toEqual([]);
  expect(missingForms('pl', count)).toEqual(['many', 'few']);
  expect(missingForms('ar', count)).toEqual(['zero', 'two', 'few', 'many']);
});
