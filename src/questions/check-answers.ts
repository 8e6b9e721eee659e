/** Checks the answers of a request against a job's questions, as browser, gateway and ATS do. */
import { decodedLength } from '../kombo/base64.ts';
import type { ScreeningQuestionAnswer } from '../kombo/candidate-request.ts';
import { addValues, fault, toFault } from '../kombo/fault.ts';
import type { Question } from './question.ts';
import type { SizeOf } from './question-kind.ts';
import { visibleIds } from './visibility.ts';

export interface AnswerIssue {
  /** `screening_question_answers.0.answer`, or the array itself for a missing answer. */
  path: string;
  /** A fault string; its values carry `question_id`. */
  message: string;
  question_id: string;
}

const LIST = 'screening_question_answers';

/**
 * Everything wrong with the answers: unknown, repeated, hidden and unanswerable questions, wrong
 * shapes and values, and required visible questions without an answer. Empty when all is well.
 */
export function checkAnswers(
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
      question?.answering?.answer(sizeOf).safeParse(answer, { error: toFault }).error?.issues ?? []
    ).map((issue) =>
      issueAt([path, 'answer', ...issue.path].join('.'), issue.message, question_id),
    );
  });
  const missing = questions
    .filter((question) => isMissing(question, visible, given))
    .map(({ id }) => issueAt(LIST, fault('required'), id));
  return [...wrong, ...missing];
}

/** Why an answer to this question does not belong in the request: a fault, or null. */
function whyNotAsked(
  question: Question | undefined,
  id: string,
  visible: ReadonlySet<string>,
  seen: ReadonlySet<string>,
): string | null {
  if (question === undefined) return fault('unknown_question');
  if (seen.has(id)) return fault('repeated_question');
  if (question.answering === null) return fault('not_answerable');
  return visible.has(id) ? null : fault('hidden_question');
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
  return { path, message: addValues(message, { question_id }), question_id };
}

/** A file decides no condition. */
function keyOf(answer: ScreeningQuestionAnswer['answer']) {
  return typeof answer === 'object' && !Array.isArray(answer) ? null : answer;
}
