/** Which questions the review tells of. */
import type { Question } from '../../../questions/question.ts';
import { visibleIds } from '../../../questions/visibility.ts';
import type { IntakeValues } from '../../form/values.ts';

/** The questions that the answers so far bring up, those that cannot be answered here included. */
export function askedQuestions(
  questions: readonly Question[],
  { screening_question_answers }: IntakeValues,
): Question[] {
  const answers = screening_question_answers.map(
    ({ question_id, answer }) => [question_id, answer] as const,
  );
  const visible = visibleIds(questions, new Map(answers));
  return questions.filter(({ id, control }) => visible.has(id) && control.name !== 'information');
}

/** Is it a question that the ATS alone can be told the answer to? */
export function answeredInAts({ answering }: Question): boolean {
  return answering === null;
}
