/** Answers that many entries for one job are given at once. */
import type { Question } from '../../../../../questions/question.ts';
import type { AnswerEntry } from '../../../../form/values.ts';
import type { DraftSummary } from '../../../../storage/drafts/draft.ts';

/** The job that all of them are for; empty where they are for several, or one for none. */
export function commonJob(drafts: readonly Pick<DraftSummary, 'values'>[]): string {
  const jobs = new Set(drafts.map(({ values }) => values.application.job_id));
  const [only = ''] = jobs;
  return jobs.size === 1 ? only : '';
}

/** The questions that can be answered for many: a file is one person's. */
export function sharedQuestions(questions: readonly Question[]): Question[] {
  return questions.filter(
    ({ answering, control }) => answering !== null && control.name !== 'file',
  );
}

/** The answers that were given, those left empty not among them. */
export function answersGiven(
  questions: readonly Question[],
  entries: readonly AnswerEntry[],
): AnswerEntry[] {
  const empty = new Map(questions.map(({ id, empty }) => [id, JSON.stringify(empty)]));
  return entries.filter(
    ({ question_id, answer }) =>
      empty.has(question_id) && JSON.stringify(answer) !== empty.get(question_id),
  );
}
