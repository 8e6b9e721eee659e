/** The interface's words that journeys share, by language. A label that changes is changed here alone. */
import { LANGUAGES, type Language } from '../../src/contract/languages.ts';
import { wordsOf } from './words.ts';

export const STEPS = ['candidate', 'job', 'files', 'questions', 'review'] as const;
export type StepSlug = (typeof STEPS)[number];

export interface Labels {
  steps: Record<StepSlug, string>;
  /** "Step 2 of 5 – Job", as the page's title begins; a step with nothing to do is not counted. */
  title(step: string): RegExp;
  continueTo(step: string): string;
  goToStep: string;
  stepList: string;
}

function labelsOf(language: Language): Labels {
  const t = wordsOf(language);
  const steps: Labels['steps'] = {
    candidate: t('step.candidate'),
    job: t('step.job'),
    files: t('step.files'),
    questions: t('step.questions'),
    review: t('step.review'),
  };
  const position = t('step.position', { number: '[1-5]', total: '[2-5]' });
  return {
    steps,
    title: (step) => new RegExp(`${position} – ${step}`),
    continueTo: (step) =>
      t('action.continueTo', { step: STEPS.find((slug) => steps[slug] === step) ?? step }),
    goToStep: t('steps.goTo'),
    stepList: t('steps.label'),
  };
}

export const LABELS = Object.fromEntries(
  LANGUAGES.map((language) => [language, labelsOf(language)]),
) as Record<Language, Labels>;
