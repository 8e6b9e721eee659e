/** The steps of the form, in their order. A new step is a file in `steps/` and a line here. */
import type { ComponentType } from 'react';
import { lazyPage } from '../shell/lazy-page.ts';
import CandidateStep from '../steps/CandidateStep.tsx';
import type { MessageId } from '../words/words.ts';
import type { Section } from './intake-schema.ts';

/** The last part of the URL; the catalogue holds the title as `step.<slug>`. */
export type StepSlug =
  Extract<MessageId, `step.${string}`> extends `step.${infer Slug}` ? Slug : never;

export interface Step {
  slug: StepSlug;
  title: MessageId;
  /** The parts of the form that it answers for: their faults are its faults. */
  owns: readonly Section[];
  Component: ComponentType;
  /** Loads the step's code ahead of its first visit. */
  preload(): void;
}

function step(
  slug: StepSlug,
  owns: readonly Section[],
  [Component, preload]: readonly [ComponentType, () => void],
): Step {
  return { slug, title: `step.${slug}`, owns, Component, preload };
}

/** The first step comes with the page; the others load when the page is idle. */
const atOnce = (Component: ComponentType) => [Component, () => {}] as const;

export const STEPS: readonly Step[] = [
  step('candidate', ['candidate', 'sourced_by', 'gdpr_consent'], atOnce(CandidateStep)),
  step(
    'job',
    ['application'],
    lazyPage(() => import('../steps/JobStep.tsx')),
  ),
  step(
    'files',
    ['attachments'],
    lazyPage(() => import('../steps/FilesStep.tsx')),
  ),
  step(
    'questions',
    ['screening_question_answers'],
    lazyPage(() => import('../steps/QuestionsStep.tsx')),
  ),
  step(
    'review',
    [],
    lazyPage(() => import('../steps/ReviewStep.tsx')),
  ),
];

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
