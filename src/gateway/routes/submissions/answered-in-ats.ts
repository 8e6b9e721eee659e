/** Required questions that no answer can be sent to: whoever sent the rest must be told of them. */
import type { OfferedJob } from '../../../contract/ats.ts';
import type { ScreeningQuestionAnswer } from '../../../kombo/request/candidate-request.ts';
import { questionsOf } from '../../../questions/question.ts';
import { visibleIds } from '../../../questions/visibility.ts';

/** A receipt is no form: more are not named, and none in full length. */
const MAX_TITLES = 20;
const MAX_TITLE_CHARACTERS = 300;

/** Titles as the ATS gave them, of what these answers bring up; empty for a question without one. */
export function answeredInAts(
  job: OfferedJob,
  answers: readonly ScreeningQuestionAnswer[],
): string[] {
  const questions = questionsOf(job);
  const given = answers.map(
    ({ question_id, answer }) =>
      [question_id, typeof answer === 'object' && !Array.isArray(answer) ? null : answer] as const,
  );
  const visible = visibleIds(questions, new Map(given));
  return questions
    .filter(({ id, required, answering }) => required && answering === null && visible.has(id))
    .filter(({ control }) => control.name !== 'information')
    .slice(0, MAX_TITLES)
    .map(({ title }) => (title ?? '').slice(0, MAX_TITLE_CHARACTERS));
}
