/** The interface's words that journeys share. A label that changes is changed here alone. */
export const labels = {
  continue: 'Continue',
  send: 'Send',
} as const;

/** The steps as their headings call them, and the last part of their URL. */
export const STEPS = {
  Candidate: 'candidate',
  Job: 'job',
  Files: 'files',
  Questions: 'questions',
  Review: 'review',
} as const;
export type StepName = keyof typeof STEPS;
