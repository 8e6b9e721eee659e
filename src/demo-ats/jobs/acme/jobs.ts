import { CONDITIONS } from './conditions.ts';
import { ENGINEERING } from './engineering.ts';
import { NOT_ON_OFFER } from './not-on-offer.ts';
import { OPERATIONS } from './operations.ts';
import { PEOPLE_AND_FINANCE } from './people-and-finance.ts';
import { TWO_HUNDRED_QUESTIONS } from './two-hundred-questions.ts';

/** All of Acme's jobs, those that nobody may apply to among them. */
export const ACME_JOBS = [
  ...ENGINEERING,
  ...PEOPLE_AND_FINANCE,
  ...OPERATIONS,
  ...CONDITIONS,
  TWO_HUNDRED_QUESTIONS,
  ...NOT_ON_OFFER,
];
