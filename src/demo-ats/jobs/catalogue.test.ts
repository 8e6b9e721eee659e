/** The catalogue is there to exercise every rule: these tests say which rule stands where. */
import { describe, expect, test } from 'vitest';
import { Job } from '../../kombo/answers/job.ts';
import { questionsOf } from '../../questions/question.ts';
import { jobOf, questionOf } from '../a-running-demo-ats.ts';
import { INTEGRATIONS } from '../integrations/integrations.ts';
import type { WireQuestion } from '../wire/wire-job.ts';

const OFFERED = INTEGRATIONS.slice(0, 3);
const JOBS = OFFERED.flatMap(({ jobs }) => jobs);
const QUESTIONS = JOBS.flatMap(({ screening_questions }) => screening_questions);

const formatsOf = (type: string) =>
  QUESTIONS.flatMap(({ format }) => (format?.type === type ? [format] : []));
const values = (rows: readonly (string | null)[]) => new Set(rows);

test('there are at least 30 jobs, 40 people and 8 users', () => {
  expect(JOBS.length).toBeGreaterThanOrEqual(30);
  expect(OFFERED.flatMap(({ candidates }) => candidates).length).toBeGreaterThanOrEqual(40);
  expect(OFFERED[0]?.users.length).toBeGreaterThanOrEqual(8);
});

test('the names are English, German, Japanese and Arabic', () => {
  const names = JOBS.map(({ name }) => name ?? '').join();
  for (const script of [/Head of/, /Gehaltsbuchhalter/, /エンジニア/, /مدير/]) {
    expect(names).toMatch(script);
  }
});

test.each([
  ['status', ['OPEN', 'CLOSED', 'DRAFT', 'ARCHIVED']],
  ['visibility', ['PUBLIC', 'INTERNAL', 'UNLISTED', 'CONFIDENTIAL', null]],
  ['employment_type', ['FULL_TIME', 'PART_TIME', 'CONTRACT', 'SEASONAL', 'INTERNSHIP', null]],
  ['remote_work_status', ['REMOTE', 'HYBRID', 'TEMPORARY', 'ON_SITE', null]],
  ['salary_period', ['YEAR', 'MONTH', 'TWO_WEEKS', 'WEEK', 'DAY', 'HOUR', null]],
] as const)('every %s occurs, and one that no client knows', (field, known) => {
  const found = values(JOBS.map((job) => job[field]));
  for (const value of known) expect(found).toContain(value);
  if (field !== 'status') expect(found.size).toBeGreaterThan(known.length);
});

test('every format occurs, with and without a format at all', () => {
  const types = QUESTIONS.map(({ format }) => format?.type ?? `${format}`);
  expect(values(types)).toEqual(
    new Set([
      ...['TEXT', 'NUMBER', 'SINGLE_SELECT', 'MULTI_SELECT', 'BOOLEAN', 'DATE', 'FILE'],
      ...['INFORMATION', 'UNKNOWN', 'RANKING', 'null', 'undefined'],
    ]),
  );
});

test('every display type and bound occurs', () => {
  expect(values(formatsOf('TEXT').map((one) => `${one.display_type}`))).toEqual(
    new Set(['SINGLE_LINE', 'MULTI_LINE', 'EMAIL', 'URL', 'null', 'undefined', 'MARKDOWN']),
  );
  expect(formatsOf('TEXT').some(({ max_length }) => typeof max_length === 'number')).toBe(true);
  const numbers = formatsOf('NUMBER').map(
    ({ display_type, min, max }) =>
      `${display_type} ${typeof min === 'number'} ${typeof max === 'number'}`,
  );
  for (const kind of [
    'SLIDER true true',
    'SLIDER false false',
    'FIELD true true',
    'null true false',
    'null false true',
    'null true true',
    'undefined false false',
  ]) {
    expect(numbers).toContain(kind);
  }
  expect(values(formatsOf('SINGLE_SELECT').map((one) => `${one.display_type}`))).toEqual(
    new Set(['DROPDOWN', 'RADIO', 'null']),
  );
  expect(formatsOf('FILE').some(({ accepted_mime_types }) => accepted_mime_types === null)).toBe(
    true,
  );
});

test('every category occurs, with a legal text of thousands of characters', () => {
  expect(values(QUESTIONS.map(({ category }) => category))).toEqual(
    new Set([null, 'EEO', 'DEMOGRAPHIC']),
  );
  const { description } = questionOf('R-1201-nurse', 'disability');
  expect(description?.length).toBeGreaterThan(3000);
  expect(questionOf('R-1201-nurse', 'veteran').required).toBe(true);
});

describe('conditions', () => {
  const parentOf = (question: WireQuestion) =>
    QUESTIONS.find(({ id }) => id === question.precondition_question_id);
  const depthOf = (question: WireQuestion): number => {
    const parent = parentOf(question);
    return parent === undefined ? 0 : 1 + depthOf(parent);
  };

  test('hang on yes, on no, and on options of either select', () => {
    const kinds = QUESTIONS.flatMap((question) =>
      (question.precondition_options ?? []).map(
        (option) =>
          `${parentOf(question)?.format?.type} ${typeof option === 'boolean' ? option : 'option'}`,
      ),
    );
    for (const kind of [
      'BOOLEAN true',
      'BOOLEAN false',
      'SINGLE_SELECT option',
      'MULTI_SELECT option',
      'undefined true',
    ]) {
      expect(kinds).toContain(kind);
    }
  });

  test('form a chain of eleven', () => {
    expect(Math.max(...jobOf('R-1301-security').screening_questions.map(depthOf))).toBe(11);
  });

  test('come before their parent, in circles, without options and without a parent', () => {
    const { screening_questions } = jobOf('R-1302-compliance');
    const keys = screening_questions.map(({ remote_id }) => remote_id);
    expect(keys.indexOf('details')).toBeLessThan(keys.indexOf('licensed'));
    const of = (key: string) => questionOf('R-1302-compliance', key);
    expect(of('cycle-a').precondition_question_id).toBe(of('cycle-b').id);
    expect(of('cycle-b').precondition_question_id).toBe(of('cycle-a').id);
    expect(of('itself').precondition_question_id).toBe(of('itself').id);
    expect(of('no-options').precondition_options).toEqual([]);
    expect(of('null-options').precondition_options).toBeNull();
    expect(parentOf(of('orphan'))).toBeUndefined();
  });
});

test('one question has 1,000 different options', () => {
  const options = questionOf('R-1204-technician', 'site').format?.options ?? [];
  expect(new Set(options.map(({ name }) => name)).size).toBe(1000);
});

test('one job has 200 questions of every kind', () => {
  const { screening_questions } = jobOf('R-1401-multi-machine');
  expect(screening_questions).toHaveLength(200);
  expect(values(screening_questions.map(({ format }) => format?.type ?? null)).size).toBe(9);
  expect(screening_questions.filter((one) => one.precondition_question_id !== null).length).toBe(
    80,
  );
});

test('stages are missing, inactive, without a place and without a status somewhere', () => {
  expect(jobOf('R-1202-warehouse').stages).toEqual([]);
  const stages = JOBS.flatMap((job) => job.stages);
  expect(stages.some(({ status }) => status === 'INACTIVE')).toBe(true);
  expect(stages.some(({ status }) => status === null)).toBe(true);
  expect(stages.some(({ index }) => index === null)).toBe(true);
});

test('titles and texts are null, empty, endless, hostile and from right to left somewhere', () => {
  const titles = QUESTIONS.map(({ title }) => title);
  expect(titles).toContain(null);
  expect(titles).toContain('');
  expect(titles.some((title) => (title ?? '').length >= 10_000)).toBe(true);
  expect(QUESTIONS.some(({ description }) => (description ?? '').length >= 10_000)).toBe(true);
  expect(JOBS.some(({ description }) => (description ?? '').length >= 10_000)).toBe(true);
  expect(JOBS.some(({ name }) => name === null)).toBe(true);
  expect(titles.some((title) => /[\u0600-\u06ff]/.test(title ?? ''))).toBe(true);
  expect(jobOf('40901').description).toContain('<script>');
});

test('options of one name or none stay apart by their ids', () => {
  const options = questionOf('40903', 'same-names').format?.options ?? [];
  expect(options.map(({ name }) => name)).toEqual(['Night', 'Night', 'Day', '', '']);
  expect(new Set(options.map(({ id }) => id)).size).toBe(5);
});

test('places of questions are missing, tied and out of order in one job', () => {
  const asked = questionsOf(Job.parse(jobOf('40905'))).map(({ title }) => title?.split(/[ :]/)[1]);
  expect(asked).toEqual(['first', 'second', 'third', 'fourth', 'last']);
});
