/** What each step of the form shows. The first comes with the page, the others when it is idle. */
import type { ComponentType } from 'react';
import type { StepSlug } from '../form/step-order.ts';
import { lazyPage } from '../i18n/lazy-page.ts';
import { loadLanguageRules } from '../i18n/use-language-of.ts';
import CandidateStep from './CandidateStep.tsx';

/** The component, and the function that loads its code ahead of the first visit. */
type StepComponent = readonly [Component: ComponentType, preload: () => void];

export const STEP_COMPONENTS = {
  candidate: [CandidateStep, () => {}],
  job: lazyPage(() => import('./JobStep.tsx')),
  files: lazyPage(() => import('./FilesStep.tsx')),
  questions: lazyPage(async () => {
    const [step] = await Promise.all([import('./QuestionsStep.tsx'), loadLanguageRules()]);
    return step;
  }),
  review: lazyPage(() => import('./ReviewStep.tsx')),
} satisfies Record<StepSlug, StepComponent>;

/** Loads the code of a step ahead of its first visit. */
export function preloadStep(slug: StepSlug): void {
  STEP_COMPONENTS[slug][1]();
}

/** Loads the code of all steps. */
export function preloadSteps(): void {
  for (const [, preload] of Object.values(STEP_COMPONENTS)) preload();
}
