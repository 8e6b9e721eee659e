/** A screening question, understood: the ATS's question together with its kind. */
import type { ScreeningQuestion } from '../kombo/answers/screening-question.ts';
import { firstOfEachId } from '../kombo/values/tolerant.ts';
import { unknown } from './kinds/unknown.ts';
import { KINDS } from './kinds.ts';
import type { ResolvedKind } from './question-kind.ts';

/** A question, and what its kind makes of its format. */
export interface Question extends ResolvedKind {
  id: string;
  title: string | null;
  /** Usually HTML; only ever shown through a sanitiser. */
  description: string | null;
  /**
   * The language of its words where somebody has said it, null where its own words alone tell; left out
   * for the questions of a job, which are mostly in one language.
   */
  lang?: string | null;
  /**
   * EEO is asked by US regulation, DEMOGRAPHIC is the employer's own: both are the candidate's to
   * answer. Anything else is an ordinary question.
   */
  category: 'EEO' | 'DEMOGRAPHIC' | null;
  index: number | null;
  /** Counts only while the question is visible. */
  required: boolean;
  precondition_question_id: string | null;
  precondition_options: readonly (string | boolean)[] | null;
}

const BY_TYPE = new Map(KINDS.map((kind) => [kind.type, kind]));

function understand(raw: ScreeningQuestion): Question {
  const kind = BY_TYPE.get(raw.format?.type ?? 'UNKNOWN') ?? unknown;
  const asked = kind.resolve(raw.format) ?? unknown.resolve(raw.format);
  if (asked === null) throw new Error('The kind "unknown" reads every format.');
  return {
    ...asked,
    id: raw.id,
    title: raw.title,
    description: raw.description,
    category: raw.category === 'EEO' || raw.category === 'DEMOGRAPHIC' ? raw.category : null,
    index: raw.index,
    required: raw.required === true,
    precondition_question_id: raw.precondition_question_id,
    precondition_options: raw.precondition_options,
  };
}

/**
 * A job's questions in the order to ask them: by index, nulls last, ties as the ATS sent them.
 * A second question with the same id is left out, since its answer could not be told apart.
 */
export function questionsOf(job: {
  screening_questions: readonly ScreeningQuestion[];
}): Question[] {
  return firstOfEachId(job.screening_questions)
    .map(understand)
    .sort((a, b) => (a.index ?? Number.MAX_VALUE) - (b.index ?? Number.MAX_VALUE));
}
