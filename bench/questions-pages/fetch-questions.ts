/** The questions of the job that the bench compares with, as the demo ATS sends them. */
import { Job } from '../../src/kombo/answers/job.ts';
import { type Question, questionsOf } from '../../src/questions/question.ts';

export async function fetchQuestions(): Promise<Question[]> {
  const answer = await fetch('/job.json');
  return questionsOf(Job.parse(await answer.json()));
}

/** The same name in all pages, so that one script can drive them. */
export function nameOf(index: number): `screening_question_answers.${number}.answer` {
  return `screening_question_answers.${index}.answer`;
}
