/** Sections that a heading opens; a head and a letter have none. */
export type HeadingKind =
  | 'contact'
  | 'summary'
  | 'experience'
  | 'education'
  | 'skills'
  | 'languages'
  | 'projects'
  | 'references'
  | 'other';

/** What the words before a value say it is. */
export type Label =
  | 'name'
  | 'first'
  | 'last'
  | 'email'
  | 'mobile'
  | 'phone'
  | 'fax'
  | 'address'
  | 'street'
  | 'zip'
  | 'city'
  | 'state'
  | 'country'
  | 'birth'
  | 'link'
  | 'ignored';

/** What the words before a value in a work history say it is. */
export type JobLabel = 'company' | 'title' | 'period';

/**
 * What the reader knows of one language. Every list is one text whose entries are separated by `|`; case,
 * accents, spaces and punctuation do not count.
 */
export interface LanguageWords {
  /** ISO 639-1. */
  code: string;
  /** Frequent small words, separated by spaces; left out where the script alone tells the language. */
  frequent?: string;
  /** What the document calls itself: "Curriculum vitae". */
  documentTitles: string;
  headings: Readonly<Partial<Record<HeadingKind, string>>>;
  labels: Readonly<Partial<Record<Label, string>>>;
  /** Words of a template that nobody filled: "Your Name", "Company Name, City". */
  placeholders?: string;
  /** Labels of the address where somebody lives and of another one: "Present address", "Permanent address". */
  homes?: Readonly<{ current: string; other: string }>;
  /** Labels within a work history: "Employer: …", "Position: …", "Period: …". */
  jobLabels?: Readonly<Record<JobLabel, string>>;
  /**
   * A job told in a sentence: "I have worked", "as a", "at", and what may close it ("tätig"). `-` behind a word: it is
   * written as one with the next.
   */
  told?: Readonly<{ works: string; as: string; at: string; done?: string }>;
  /** "Until now". */
  present: string;
  /** Before a single date: the job goes on. */
  since?: string;
  /** Between the two dates of a range. */
  until?: string;
  /** Names of months in all their forms: `9:september|9:sept|10:oktober`; without them, numbers only. */
  months?: string;
  /**
   * Words and word ends (`-leiter`) that job titles hold. A trade that many bear as their family name (`حداد`) is left
   * out where no capital tells it from one: it would take the name from its line.
   */
  titles?: string;
  /** Beginnings of words for what is done beside a job: freelancing, volunteering, a seat on a board, a few hours. */
  sideJobs?: string;
  /** Words that names of employers hold. */
  employers?: string;
}
