import { setupI18n } from '@lingui/core';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Language } from '../../../contract/languages.ts';
import { encodeIssue, ISSUE_SENTENCES, type IssueCode } from '../../../kombo/answers/issue.ts';
import { PostAtsCandidatesRequest } from '../../../kombo/request/candidate-request.ts';
import { aQuestion, multiSelectFormat, selectFormat } from '../../../questions/a-question.ts';
import ar from '../../i18n/ar.json' with { type: 'json' };
import de from '../../i18n/de.json' with { type: 'json' };
import en from '../../i18n/en.json' with { type: 'json' };
import es from '../../i18n/es.json' with { type: 'json' };
import fr from '../../i18n/fr.json' with { type: 'json' };
import { createI18n } from '../../i18n/i18n.ts';
import { issueMessage } from '../../i18n/issue-messages.ts';
import it from '../../i18n/it.json' with { type: 'json' };
import nl from '../../i18n/nl.json' with { type: 'json' };
import { inOurWords, pathWords } from '../../i18n/path-words.ts';
import pl from '../../i18n/pl.json' with { type: 'json' };
import { checkAnswer } from './check-answer.ts';
import { pathLabel } from './path-label.ts';

function wordsOf(language: Language, catalogue: Record<string, string>) {
  const messages = Object.fromEntries(
    Object.entries(catalogue).map(([id, message]) => [id, compileMessageOrThrow(message)]),
  );
  return createI18n(language, setupI18n({ locale: language, messages: { [language]: messages } }));
}

const LANGUAGES = [
  ['English', wordsOf('en', en)],
  ['German', wordsOf('de', de)],
  ['French', wordsOf('fr', fr)],
  ['Spanish', wordsOf('es', es)],
  ['Italian', wordsOf('it', it)],
  ['Dutch', wordsOf('nl', nl)],
  ['Polish', wordsOf('pl', pl)],
  ['Arabic', wordsOf('ar', ar)],
] as const;

/** Every path that an issue of the request can have; rows by their number. */
function pathsOf(schema: z.core.JSONSchema._JSONSchema, path: string): string[] {
  if (typeof schema !== 'object') return [path];
  const inner = Object.entries(schema.properties ?? {});
  const own = path === '' ? [] : [path];
  const below = inner.flatMap(([key, of]) => pathsOf(of, path === '' ? key : `${path}.${key}`));
  const rows =
    typeof schema.items === 'object' && !Array.isArray(schema.items)
      ? pathsOf(schema.items as z.core.JSONSchema._JSONSchema, `${path}.0`)
      : [];
  return [...own, ...below, ...rows];
}

const PATHS = [
  ...pathsOf(z.toJSONSchema(PostAtsCandidatesRequest, { io: 'input', unrepresentable: 'any' }), ''),
  ...['', 'request_body', 'candidate.favourite_colour', 'remote_fields.greenhouse.x', 'a.b.c'],
  ...['screening_question_answers.7.answer', 'attachments.3', 'candidate.social_links.2.url'],
];

/** What only machines write: names with underscores or dots inside, capitals joined by underscores. */
const TECHNICAL = /\w_\w|\b[a-z]+\.[a-z]\w*\.|\bcandidate\.|[{}]|undefined|NaN/;
/** What people know. */
const EXAMPLES = /name@example\.com|https:\/\/example\.com|\.pdf/g;

const VALUES = { min: 1, max: 5, typed: 'Congo', type: 'CV' };

describe.each(LANGUAGES)('in %s', (_, i18n) => {
  test('every path of a request has words, those that the form does not have as well', () => {
    expect(PATHS.length).toBeGreaterThan(50);
    for (const path of PATHS) {
      for (const at of [path, `request_body.${path}`]) {
        const words = pathWords(i18n, at);
        expect(words, at).not.toMatch(TECHNICAL);
        expect(words.trim(), at).not.toBe('');
        const label = pathLabel(i18n, at, { questions: [], atsCapabilities: null }, EMPTY);
        expect(label, at).not.toMatch(TECHNICAL);
      }
    }
  });

  test("an ATS's own field goes by its label, one that nobody declared by the ATS's name", () => {
    const declared = { path: 'lever.candidate.grade', label: 'Grade', kind: 'text' as const };
    const atsCapabilities = { integration_fields: [{ ...declared, required: false }] };
    const intake = { questions: [], atsCapabilities: atsCapabilities as never };
    expect(pathLabel(i18n, 'remote_fields.lever.candidate.grade', intake, EMPTY)).toBe('Grade');
    expect(pathLabel(i18n, 'remote_fields.lever.candidate.rank', intake, EMPTY)).toBe('rank');
  });

  test('every issue is a sentence, at every path', () => {
    for (const code of Object.keys(ISSUE_SENTENCES) as IssueCode[]) {
      for (const path of PATHS) {
        const label = pathWords(i18n, path);
        const said = issueMessage(i18n, encodeIssue(code, VALUES), label).replace(EXAMPLES, '');
        expect(said, `${code} at ${path}`).not.toMatch(TECHNICAL);
        expect(said.length, code).toBeGreaterThan(5);
      }
    }
  });

  test.each(['brand_new_code', 'brand_new_code max=3', 'too_wide width=3 unit=mm', ''])(
    'an issue that is not known yet (%j) asks for the value again',
    (message) => {
      expect(issueMessage(i18n, message, 'X')).toBe(i18n.t('issue.wrong_type', { label: 'X' }));
    },
  );

  test('a question without an answer is asked by the verb of its kind, never by "Enter"', () => {
    const title = 'Do you hold a licence?';
    const said = (format: object) => {
      const question = aQuestion(format, { title, required: true });
      return checkAnswer(question, question.empty).issues.map((issue) =>
        issueMessage(i18n, issue, title),
      );
    };
    const choice = [i18n.t('issue.choice_required', { label: title })];
    expect(said({ type: 'BOOLEAN' })).toEqual(choice);
    expect(said(selectFormat('a'))).toEqual(choice);
    expect(said(multiSelectFormat('a'))).toEqual(choice);
    expect(said({ type: 'FILE' })).toEqual([i18n.t('issue.file_required', { label: title })]);
    const answer = [i18n.t('issue.answer_required', { label: title })];
    for (const type of ['TEXT', 'NUMBER', 'DATE']) expect(said({ type })).toEqual(answer);
    const asked = new Set([...choice, ...answer, ...said({ type: 'FILE' })]);
    expect(asked.size).toBe(3);
    expect(asked).not.toContain(i18n.t('issue.required', { label: title }));
  });

  test('a sentence of the ATS names fields as the form does', () => {
    for (const path of PATHS.filter((each) => each.includes('.'))) {
      for (const sentence of [
        `The field "${path}" was refused.`,
        `${path} is not valid`,
        `Error at request_body.${path.replace(/\.(\d+)/g, '[$1]')}: not taken`,
      ]) {
        if (/^[ab]\./.test(path)) continue;
        expect(inOurWords(i18n, sentence), sentence).not.toMatch(TECHNICAL);
      }
    }
  });
});

const EMPTY = { attachments: [], screening_question_answers: [] };

test.each([
  [
    'The field "candidate.phone_number" was refused: it is not in use.',
    'The field “Phone” was refused: it is not in use.',
  ],
  ['candidate.social_links[1].url is wrong', '“Profile 2” is wrong'],
  ["'email_address' must be an email", '“E-mail” must be an email'],
  ['The candidate applied to a job at https://a.example/candidate.html', null],
  ['Job is closed. Ask the source.', null],
])('%j is said as %j', (sentence, said) => {
  expect(inOurWords(LANGUAGES[0][1], sentence)).toBe(said ?? sentence);
});
