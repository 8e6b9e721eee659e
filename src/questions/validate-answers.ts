/** Checks the answers of a request against a job's questions, as browser, gateway and ATS do. */

import { addIssueValues, encodeIssue, issueErrorMap } from '../kombo/answers/issue.ts';
import type { ScreeningQuestionAnswer } from '../kombo/request/candidate-request.ts';
import { decodedLength } from '../kombo/values/base64.ts';
import type { Question } from './question.ts';
import type { SizeOf } from './question-kind.ts';
import { visibleIds } from './visibility.ts';

/** One thing that is wrong with the answers. */
export interface AnswerIssue {
  /** `screening_question_answers.0.answer`, or the array itself for a missing answer. */
  path: string;
  /** An encoded issue; its values carry `question_id`. */
  message: string;
  question_id: string;
}

const LIST = 'screening_question_answers';

/**
 * Everything wrong with the answers: unknown, repeated, hidden and unanswerable questions, wrong
 * shapes and values, and required visible questions without an answer. Empty when all is well.
 */
export function validateAnswers(
  questions: readonly Question[],
  answers: readonly ScreeningQuestionAnswer[],
  sizeOf: SizeOf = decodedLength,
): AnswerIssue[] {
  const given = new Map(answers.map(({ question_id, answer }) => [question_id, keyOf(answer)]));
  const visible = visibleIds(questions, given);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const seen = new Set<string>();

  const wrong = answers.flatMap(({ question_id, answer }, index) => {
    const path = `${LIST}.${index}`;
    const question = byId.get(question_id);
    const unasked = whyNotAsked(question, question_id, visible, seen);
    seen.add(question_id);
    if (unasked !== null) return [issueAt(`${path}.question_id`, unasked, question_id)];
    return (
      question?.answering?.answer(sizeOf).safeParse(answer, { error: issueErrorMap }).error
        ?.issues ?? []
    ).map((issue) =>
      issueAt([path, 'answer', ...issue.path].join('.'), issue.message, question_id),
    );
  });
  const missing = questions
    .filter((question) => isMissing(question, visible, given))
    .map(({ id, missing }) => issueAt(LIST, encodeIssue(missing), id));
  return [...wrong, ...missing];
}

/** Why an answer to this question does not belong in the request: an encoded issue, or null. */
function whyNotAsked(
  question: Question | undefined,
  id: string,
  visible: ReadonlySet<string>,
  seen: ReadonlySet<string>,
): string | null {
  if (question === undefined) return encodeIssue('unknown_question');
  if (seen.has(id)) return encodeIssue('repeated_question');
  if (question.answering === null) return encodeIssue('not_answerable');
  return visible.has(id) ? null : encodeIssue('hidden_question');
}

/** Is this a visible question that must be answered and is not? Unanswerable ones block nobody. */
export function isMissing(
  question: Question,
  visible: ReadonlySet<string>,
  given: ReadonlyMap<string, unknown>,
): boolean {
  if (!question.required || question.answering === null || !visible.has(question.id)) return false;
  return given.get(question.id) === undefined;
}

function issueAt(path: string, message: string, question_id: string): AnswerIssue {
  return { path, message: addIssueValues(message, { question_id }), question_id };
}

/** A file decides no condition. */
function keyOf(answer: ScreeningQuestionAnswer['answer']) {
  return typeof answer === 'object' && !Array.isArray(answer) ? null : answer;
}
