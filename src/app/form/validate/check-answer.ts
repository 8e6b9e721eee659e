/** Checks answers to screening questions: one on its own, or those of all visible questions. */
import * as z from 'zod';
import { encodeIssue, issueErrorMap } from '../../../kombo/answers/issue.ts';
import type { Question } from '../../../questions/question.ts';
import type { Checked } from '../../../questions/question-kind.ts';
import { visibleIds } from '../../../questions/visibility.ts';
import type { AnswerEntry } from '../values.ts';

/** An answer that travels; a file still without its bytes. */
export interface CheckedAnswer {
  question_id: string;
  answer: Exclude<Checked, undefined>;
}

/** What the check of one entry gave: the answer, undefined for none, and encoded issues. */
interface AnswerCheck {
  answer: Checked;
  issues: string[];
}

/** Answers of visible questions that can be answered; a required one without answer is an issue. */
export function TypedAnswers(questions: readonly Question[]) {
  return z.array(z.custom<AnswerEntry>()).transform((entries, context): CheckedAnswer[] => {
    const given = new Map(entries.map(({ question_id, answer }) => [question_id, answer]));
    const visible = visibleIds(questions, given);
    const indexOf = new Map(entries.map(({ question_id }, index) => [question_id, index]));
    return questions.flatMap((question): CheckedAnswer[] => {
      if (!visible.has(question.id)) return [];
      const { answer, issues } = checkAnswer(question, given.get(question.id));
      for (const message of issues) {
        const path = [indexOf.get(question.id) ?? 0, 'answer'];
        context.addIssue({ code: 'custom', path, message });
      }
      return answer === undefined ? [] : [{ question_id: question.id, answer }];
    });
  });
}

/** The last check of each question: of two hundred answers one changes between two checks. */
const checks = new WeakMap<Question, { entry: unknown; result: AnswerCheck }>();

/** One visible question on its own: its checked answer and the issues of its entry. */
export function checkAnswer(
  question: Question,
  entry: AnswerEntry['answer'] | undefined,
): AnswerCheck {
  const last = checks.get(question);
  if (last !== undefined && isSameEntry(last.entry, entry)) return last.result;
  const result = checkAfresh(question, entry);
  checks.set(question, { entry: Array.isArray(entry) ? [...entry] : entry, result });
  return result;
}

/** Lists are compared by what is in them; a file may have changed within, and is checked again. */
function isSameEntry(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((id, place) => id === b[place]);
  }
  return a === b && (typeof a !== 'object' || a === null);
}

function checkAfresh(question: Question, entry: AnswerEntry['answer'] | undefined): AnswerCheck {
  if (question.answering === null) return { answer: undefined, issues: [] };
  const parsed = question.answering.entry.safeParse(entry ?? question.empty, {
    error: issueErrorMap,
  });
  if (!parsed.success) {
    return { answer: undefined, issues: parsed.error.issues.slice(0, 1).map((i) => i.message) };
  }
  const missing = question.required && parsed.data === undefined;
  return { answer: parsed.data, issues: missing ? [encodeIssue(question.missing)] : [] };
}
