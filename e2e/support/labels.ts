/** The interface's words that journeys share, by language. A label that changes is changed here alone. */
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

const en: Labels = {
  steps: {
    candidate: 'Candidate',
    job: 'Job',
    files: 'Files',
    questions: 'Questions',
    review: 'Review',
  },
  title: (step) => new RegExp(`Step [1-5] of [2-5] – ${step}`),
  continueTo: (step) => `Continue to ${step}`,
  goToStep: 'Go to step',
  stepList: 'Steps',
};

const de: Labels = {
  steps: {
    candidate: 'Person',
    job: 'Stelle',
    files: 'Dateien',
    questions: 'Fragen',
    review: 'Prüfung',
  },
  title: (step) => new RegExp(`Schritt [1-5] von [2-5] – ${step}`),
  continueTo: (step) =>
    `Weiter ${step === 'Dateien' || step === 'Fragen' ? 'zu den' : 'zur'} ${step}`,
  goToStep: 'Zum Schritt',
  stepList: 'Schritte',
};

export const LABELS = { en, de };
export type Language = keyof typeof LABELS;
