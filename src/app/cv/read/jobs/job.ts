import type { Place } from '../matches.ts';
import type { Period } from './periods.ts';

/** A job with its title and company apart; null where neither words nor order tell. */
export interface Job {
  title: string | null;
  company: string | null;
  period: Period;
  titlePlace: Place | null;
  companyPlace: Place | null;
  /** How sure the split into title and company is. */
  score: number;
  /** Done beside a job: freelancing, volunteering, a seat on a board. */
  aside: boolean;
}
