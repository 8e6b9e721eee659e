/**
 * The steps of the form, in their order. A new step is a line here and a file in `steps/`, which
 * the compiler asks for.
 */
import type { MessageId } from '../i18n/i18n.ts';
import type { Section } from './validate/intake-schema.ts';

interface StepEntry {
  slug: string;
  /** The parts of the form that it answers for: their errors are its errors. */
  owns: readonly Section[];
}

const ORDER = [
  { slug: 'candidate', owns: ['candidate', 'sourced_by', 'gdpr_consent', 'remote_fields'] },
  { slug: 'job', owns: ['application'] },
  { slug: 'files', owns: ['attachments'] },
  { slug: 'questions', owns: ['screening_question_answers'] },
  { slug: 'review', owns: [] },
] as const satisfies readonly StepEntry[];

/** The last part of the URL; the catalogue holds the title as `step.<slug>`. */
export type StepSlug = (typeof ORDER)[number]['slug'];

/** A step with the id of its title. */
export interface Step extends StepEntry {
  slug: StepSlug;
  title: MessageId;
}

/** All steps in the order that they are gone through. */
export const STEPS: readonly Step[] = ORDER.map((step) => ({
  ...step,
  title: `step.${step.slug}` as const,
}));

/** Does leaving the step check something that only the job tells? The review checks everything. */
export function checksJob({ owns }: Step): boolean {
  return owns.length === 0 || ofJob.some((section) => owns.includes(section));
}
const ofJob: readonly Section[] = ['application', 'screening_question_answers'];

/** Does leaving the step check files? */
export function checksFiles({ owns }: Step): boolean {
  return owns.length === 0 || withFiles.some((section) => owns.includes(section));
}
const withFiles: readonly Section[] = ['attachments', 'screening_question_answers'];

/** The step that answers for a path of the form. */
export function stepOf(path: string): Step | undefined {
  const [root = ''] = path.split('.');
  return STEPS.find(({ owns }) => owns.some((section) => section === root));
}
