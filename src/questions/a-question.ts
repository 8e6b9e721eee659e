/** Questions for tests, read as a job's questions are. */
import { Job } from '../kombo/answers/job.ts';
import { type Question, questionsOf } from './question.ts';

/** A question as the ATS sends it; everything but its id may be missing. */
export interface RawQuestion {
  id: string;
  format?: unknown;
  [key: string]: unknown;
}

/** The questions of a job that asks these. */
export function questionsFrom(screening_questions: readonly RawQuestion[]): Question[] {
  return questionsOf(Job.parse({ id: 'job', screening_questions }));
}

/** One question of this format. */
export function aQuestion(format: unknown, rest: Record<string, unknown> = {}): Question {
  const [question] = questionsFrom([{ id: 'q', format, ...rest }]);
  if (question === undefined) throw new Error('Every question with an id is read.');
  return question;
}

/** The raw format of a SINGLE_SELECT whose options have these ids. */
export const selectFormat = (...ids: string[]) => ({
  type: 'SINGLE_SELECT',
  options: ids.map((id) => ({ id, name: `Option ${id}` })),
});

/** The raw format of a MULTI_SELECT whose options have these ids. */
export const multiSelectFormat = (...ids: string[]) => ({
  ...selectFormat(...ids),
  type: 'MULTI_SELECT',
});
