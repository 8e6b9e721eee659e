/** The interface's words that journeys share, by language. A label that changes is changed here alone. */
export const STEPS = ['candidate', 'job', 'files', 'questions', 'review'] as const;
export type StepSlug = (typeof STEPS)[number];

export interface Labels {
  steps: Record<StepSlug, string>;
  /** "Step 2 of 5 – Job", as the page's title begins. */
  position(number: number): string;
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
  position: (number) => `Step ${number} of 5`,
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
  position: (number) => `Schritt ${number} von 5`,
  continueTo: (step) =>
    `Weiter ${step === 'Dateien' || step === 'Fragen' ? 'zu den' : 'zur'} ${step}`,
  goToStep: 'Zum Schritt',
  stepList: 'Schritte',
};

export const LABELS = { en, de };
export type Language = keyof typeof LABELS;
