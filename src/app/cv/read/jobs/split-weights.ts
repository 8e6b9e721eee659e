/**
 * Which piece of an entry is the title and which the company, in the points of `titleScore` and `companyScore` (one
 * known word is about 1). Words that speak for the other role count against a reading (`companyInTitle`,
 * `titleInCompany`, less where the company has a legal form), and so do places. The cost of a reading grows with how
 * far down its pieces stand and how weak the sign is that parts them. `vote`: one layout prints all jobs alike, so
 * the mean of all entries weighs a little more than an entry's own evidence: without it 12 values more were blank
 * and 2 wrong on the looked-at part of the invented CVs. `lonely`: enough to fill a title without a company.
 */
export const JOB_SCORE = {
  vote: 1.2,
  companyInTitle: -0.6,
  titleInCompany: -0.5,
  mostTitleInCompany: 1.5,
  withLegalForm: 0.3,
  rankedCompany: -1.5,
  task: -2,
  slashed: -0.6,
  place: -1.2,
  long: -1,
  smallLetter: -0.4,
  smallCompany: -1.5,
  linkedCompany: 0.5,
  role: 2,
  otherRole: -3,
  lonely: 1.2,
} as const;

/** See `JOB_SCORE`; each is less than one known word, so that words win over the order of pieces. */
export const JOB_COST = {
  later: 0.35,
  further: 0.1,
  soft: 0.25,
  softLater: 0.3,
  softRepeated: 0.15,
  softAt: -0.8,
  barred: 1.6,
  dashElsewhere: 0.8,
  glued: 1.1,
  gluedLater: 0.3,
  gluedWord: 0.05,
  gluedOpens: -0.5,
  gluedCloses: -1,
  gluedLeads: -1.5,
} as const;

/** Where readings of an entry end. Set by hand on the development corpus and the looked-at parts. */
export const LIMIT = {
  /** Pieces of an entry that may be title or company; the fifth and later are remarks. */
  atoms: 4,
  /** Characters: longer ones are rarely one, and two that are glued together are not longer than one long company. */
  title: 70,
  company: 90,
  glued: 90,
  /** Characters before a comma that may be a company's name; "RB, Leipzig" is none. */
  beforePlace: 3,
  /** `companyScore` of a legal form. */
  legalForm: 2,
} as const;
