/** The answers of a request as Kombo repeats them: no files, which its schema has no kind for. */
import type { ScreeningQuestionAnswer } from '../../kombo/request/candidate-request.ts';
import type { WireAnswer } from '../wire/wire-candidate.ts';
import type { WireJob, WireQuestion } from '../wire/wire-job.ts';

/** In the order of the job's questions; what was skipped, since it is none of them, is left out. */
export function echoAnswers(
  { screening_questions }: WireJob,
  answers: readonly ScreeningQuestionAnswer[],
): WireAnswer[] {
  return screening_questions.flatMap((question) => {
    const given = answers.find(({ question_id }) => question_id === question.id);
    const answer = given === undefined ? null : echoOf(question, given.answer);
    if (answer === null) return [];
    const { remote_id, title, format } = question;
    return [{ answer, question: { remote_id, title: title ?? '', type: format?.type ?? '' } }];
  });
}

function echoOf(
  { format }: WireQuestion,
  answer: ScreeningQuestionAnswer['answer'],
): WireAnswer['answer'] | null {
  const nameOf = (id: string) => format?.options?.find((option) => option.id === id)?.name ?? id;
  if (typeof answer === 'boolean') return { checked: answer };
  if (typeof answer === 'number') return { number: answer };
  if (Array.isArray(answer)) return { choices: answer.map(nameOf) };
  if (typeof answer !== 'string') return null;
  if (format?.type === 'SINGLE_SELECT') return { choice: nameOf(answer) };
  // Responses have whole times (contract 2.5), and the official SDK takes nothing else.
  if (format?.type === 'DATE') return { date: new Date(answer).toISOString() };
  return { content: answer };
}
