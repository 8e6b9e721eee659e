/** The tasks of a recruiter's day. Each build plays them in its own shortest way. */
import type { Hands } from './hands.ts';

/** A job by its id, the word that finds it, and its ATS. */
export interface DayJob {
  integration: string;
  id: string;
  /** Letters that find this job alone. */
  letters: string;
}

/** How one build does the tasks. Each resolves when all that was asked is done. */
export interface Day {
  /** Three CVs for one job with two required answers; opens `/new` for its ATS. */
  threeCvs(hands: Hands, url: string, job: DayJob): Promise<void>;
  /** Ten CVs dropped on the start page for a job without questions, all sent, by the pointer. */
  tenCvs(hands: Hands, url: string, job: DayJob): Promise<void>;
  /** The same by keyboard alone; null where nobody has measured it. */
  tenCvsByKeys: ((hands: Hands, url: string, job: DayJob) => Promise<void>) | null;
  /** A hiring manager with a link and a phone: one CV, two answers. */
  onPhone(hands: Hands, url: string, job: DayJob): Promise<void>;
}

/** What both builds call the same. */
export const NAMES = {
  chooseFile: /Choose a file$/,
  lastName: 'Last name',
  bread: /favourite bread/,
  start: /start at 3 am/,
} as const;

/** Waits until the CV of this person was read into the form. */
export async function untilRead({ page }: Hands, last: string): Promise<void> {
  await page.waitForFunction(
    (name) =>
      document.querySelector<HTMLInputElement>('[name="candidate.last_name"]')?.value === name,
    last,
  );
}

/** The parts that come after the first screen take the place of others: a person looks first. */
const LOOK_MS = 1_500;

export const untilWhole = ({ page }: Hands): Promise<void> => page.waitForTimeout(LOOK_MS);
