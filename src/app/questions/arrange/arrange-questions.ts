/** Puts a job's questions into the parts that a person sees: groups of a dozen, and those apart. */
import type { Question } from '../../../questions/question.ts';
import { wholeTitleOf } from '../../form/question-title.ts';
import type { Placed } from '../../form/state/question-control.ts';

export type ProtectedCategory = NonNullable<Question['category']>;

/** Questions that are seen and folded together. */
export interface QuestionSection {
  key: string;
  /** The text that opens the group; its title names it. Null where the form itself cuts. */
  heading: Question | null;
  /** Which part of its heading this is, where that has too many questions for one group. */
  part: { number: number; total: number } | null;
  placed: Placed[];
}

export interface Arranged {
  groups: QuestionSection[];
  /** Equal-opportunity and demographic questions: the candidate's own to answer. */
  apart: { category: ProtectedCategory; placed: Placed[] }[];
}

/** Up to this many questions stand in one group without a name. */
export const MAX_UNGROUPED = 12;
const MAX_IN_GROUP = 15;
/** A text opens a group only after this many questions; closer ones stay together. */
const MIN_IN_GROUP = 3;

/** Every question in exactly one place; the job's order is kept within each. */
export function arrangeQuestions(questions: readonly Question[]): Arranged {
  const placed = questions.map((question, index) => ({ question, index }));
  const ordinary = placed.filter(({ question }) => question.category === null);
  const apart = (['EEO', 'DEMOGRAPHIC'] as const)
    .map((category) => ({
      category,
      placed: placed.filter(({ question }) => question.category === category),
    }))
    .filter((section) => section.placed.length > 0);
  return { groups: grouped(ordinary), apart };
}

function grouped(ordinary: Placed[]): QuestionSection[] {
  if (ordinary.length === 0) return [];
  if (ordinary.filter(isAsked).length <= MAX_UNGROUPED)
    return cut({ heading: null, rest: ordinary });
  return sections(ordinary).flatMap(cut);
}

interface Section {
  heading: Question | null;
  rest: Placed[];
}

/** Cuts before each titled text that has enough questions before it. */
function sections(ordinary: Placed[]): Section[] {
  const found: Section[] = [];
  for (const item of ordinary) {
    const last = found.at(-1);
    const opens =
      item.question.control.name === 'information' && wholeTitleOf(item.question) !== '';
    const isRoom = last === undefined || last.rest.filter(isAsked).length >= MIN_IN_GROUP;
    if (opens && isRoom) found.push({ heading: item.question, rest: [] });
    else if (last === undefined) found.push({ heading: null, rest: [item] });
    else last.rest.push(item);
  }
  return found;
}

/** Parts of about equal size, none above the limit. */
function cut({ heading, rest }: Section): QuestionSection[] {
  const total = Math.max(1, Math.ceil(rest.length / MAX_IN_GROUP));
  const size = Math.ceil(rest.length / total);
  return Array.from({ length: total }, (_, part) => ({
    key: `${heading?.id ?? 'start'}-${part}`,
    heading,
    part: total > 1 ? { number: part + 1, total } : null,
    placed: rest.slice(part * size, (part + 1) * size),
  }));
}

/** Texts to read and questions that cannot be answered here are not asked. */
export function isAsked({ question }: Placed): boolean {
  return question.answering !== null;
}
