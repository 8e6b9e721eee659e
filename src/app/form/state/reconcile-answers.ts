/** Answers that survive a change of the job. */
import type { Question } from '../../../questions/question.ts';
import type { Entry } from '../../../questions/question-kind.ts';
import type { AnswerEntry } from '../values.ts';

/** Answers by question id, with the kind of question that they were given to. */
export type Remembered = Map<string, { type: string; answer: Entry }>;

/** Notes the answers that were given to these questions. */
export function rememberAnswers(
  remembered: Remembered,
  questions: readonly Question[],
  entries: readonly AnswerEntry[],
): void {
  const types = new Map(questions.map(({ id, type }) => [id, type]));
  for (const { question_id, answer } of entries) {
    const type = types.get(question_id);
    if (type !== undefined) remembered.set(question_id, { type, answer });
  }
}

/**
 * One entry for each question, in their order: what was answered before where the same question
 * is of the same kind, else empty.
 */
export function reconcileAnswers(
  questions: readonly Question[],
  remembered: Remembered,
): AnswerEntry[] {
  return questions.map(({ id, type, empty }) => {
    const before = remembered.get(id);
    return { question_id: id, answer: before?.type === type ? before.answer : empty };
  });
}
