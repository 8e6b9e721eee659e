/**
 * Which questions are asked, given the answers. Kombo: a question is visible when its parent is
 * visible and the parent's answer contains one of `precondition_options`. Where that rule cannot
 * be applied the question is shown, since a hidden one could never be answered.
 */
import type { Question } from './question.ts';
import type { Checked, Entry } from './question-kind.ts';

/** Entries of the form or answers on the wire, by the id of their question. */
export type Answers = ReadonlyMap<string, Entry | Checked>;

type Conditional = Pick<
  Question,
  'id' | 'precondition_question_id' | 'precondition_options' | 'answering'
>;

/** The parent whose answer decides, or null when the question stands on its own. */
function parentOf(
  question: Conditional,
  byId: ReadonlyMap<string, Conditional>,
): Conditional | null {
  const { precondition_question_id: parentId, precondition_options: options } = question;
  if (parentId === null || options === null || options.length === 0) return null;
  return byId.get(parentId) ?? null;
}

/** Is the question an ancestor of itself? Nobody could ever make it appear. */
function isInCycle(question: Conditional, byId: ReadonlyMap<string, Conditional>): boolean {
  const passed = new Set<string>();
  let ancestor = parentOf(question, byId);
  while (ancestor !== null && !passed.has(ancestor.id)) {
    if (ancestor.id === question.id) return true;
    passed.add(ancestor.id);
    ancestor = parentOf(ancestor, byId);
  }
  return false;
}

function matches(answer: Entry | Checked, options: readonly (string | boolean)[]): boolean {
  if (Array.isArray(answer)) return answer.some((id) => options.includes(id));
  if (typeof answer === 'string' || typeof answer === 'boolean') return options.includes(answer);
  return false;
}

/**
 * The ids of the visible questions. The order of the questions does not matter; a parent that
 * cannot be answered here, is missing, has no options or depends on its own child hides nothing.
 */
export function visibleIds(questions: readonly Conditional[], answers: Answers): Set<string> {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const known = new Map<string, boolean>();

  /** Walks up to the first ancestor that is decided, then decides downwards: no recursion. */
  const decide = (start: Conditional): void => {
    const path: Conditional[] = [];
    let current: Conditional | null = start;
    while (current !== null && !known.has(current.id)) {
      path.push(current);
      if (isInCycle(current, byId)) break;
      current = parentOf(current, byId);
    }
    for (const question of path.reverse()) {
      known.set(question.id, isVisible(question, byId, known, answers));
    }
  };

  for (const question of questions) decide(question);
  return new Set(questions.filter(({ id }) => known.get(id) === true).map(({ id }) => id));
}

function isVisible(
  question: Conditional,
  byId: ReadonlyMap<string, Conditional>,
  known: ReadonlyMap<string, boolean>,
  answers: Answers,
): boolean {
  const parent = parentOf(question, byId);
  if (parent === null || isInCycle(question, byId)) return true;
  if (known.get(parent.id) !== true) return false;
  if (parent.answering === null) return true;
  return matches(answers.get(parent.id) ?? null, question.precondition_options ?? []);
}
