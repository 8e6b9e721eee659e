import { expect, test } from 'vitest';
import { aDraft } from '../../../../storage/drafts/draft.fixture.ts';
import { withJob, withMore } from './change-rows.ts';
import { answersGiven, commonJob, sharedQuestions } from './shared-answers.ts';

const anEntry = (ats: string, job: string) => {
  const draft = aDraft();
  const application = { job_id: job, stage_id: '' };
  const screening_question_answers = [
    { question_id: 'q1', answer: 'own' },
    { question_id: 'q2', answer: 'kept' },
  ];
  const values = {
    ...draft.values,
    x_integration_id: ats,
    application,
    screening_question_answers,
  };
  return { ...draft, values };
};
const NOTHING = { integrationId: 'a', userId: '', consent: null, jobId: 'j', answers: [] };

test('source, consent and answers go into an entry, and what is left empty stays', () => {
  const entry = anEntry('a', 'j');
  const answers = [
    { question_id: 'q1', answer: 'shared' },
    { question_id: 'q3', answer: true },
  ];
  const consent = { given: true, expires_at: '2027-01-31' };
  const { values } = withMore(entry, { ...NOTHING, userId: 'u', consent, answers }) ?? entry;
  expect(values.sourced_by).toEqual({ user_id: 'u' });
  expect(values.gdpr_consent).toEqual(consent);
  expect(values.screening_question_answers).toEqual([
    { question_id: 'q1', answer: 'shared' },
    { question_id: 'q2', answer: 'kept' },
    { question_id: 'q3', answer: true },
  ]);
  expect(withMore(entry, NOTHING)?.values).toEqual(entry.values);
});

test('an entry of another ATS is left alone, one of another job keeps its answers', () => {
  const answers = [{ question_id: 'q1', answer: 'shared' }];
  expect(withMore(anEntry('b', 'j'), { ...NOTHING, answers })).toBeNull();
  const other = anEntry('a', 'k');
  expect(withMore(other, { ...NOTHING, answers })?.values).toEqual(other.values);
  const job = { id: 'j', name: 'Baker' };
  expect(withJob(anEntry('b', 'k'), { integrationId: 'a', job, stageId: '' })).toBeNull();
  expect(withJob(anEntry('', ''), { integrationId: 'a', job, stageId: 's' })?.values).toMatchObject(
    {
      x_integration_id: 'a',
      application: { job_id: 'j', stage_id: 's' },
    },
  );
});

test('answers are shared for one job, files never, and what was left empty is no answer', () => {
  expect(commonJob([anEntry('a', 'j'), anEntry('a', 'j')])).toBe('j');
  expect(commonJob([anEntry('a', 'j'), anEntry('a', 'k')])).toBe('');
  expect(commonJob([])).toBe('');
  const aQuestion = (id: string, name: string, empty: unknown) =>
    ({ id, control: { name }, empty, answering: name === 'unanswerable' ? null : {} }) as never;
  const questions = [
    aQuestion('text', 'line', ''),
    aQuestion('many', 'checkboxes', []),
    aQuestion('file', 'file', null),
    aQuestion('odd', 'unanswerable', null),
  ];
  const shared = sharedQuestions(questions);
  expect(shared.map(({ id }) => id)).toEqual(['text', 'many']);
  const entries = [
    { question_id: 'text', answer: 'Rye' },
    { question_id: 'many', answer: [] },
    { question_id: 'file', answer: 'x' },
  ];
  expect(answersGiven(shared, entries)).toEqual([{ question_id: 'text', answer: 'Rye' }]);
});
