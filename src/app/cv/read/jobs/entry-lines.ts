/** Lines around the dates of a job: what belongs to it, whatever it looks like, and what does not. */
import type { CvLine } from '../cv-line.ts';
import { companyScore, titleScore, WORDS_LEVEL } from '../vocabulary/jobs.ts';
import { BULLET, isDescription } from './description.ts';
import { labelBefore } from './job-atoms.ts';
import { findPeriod } from './periods.ts';

/** "• Position: Baker", "• At Crumb Mills": what a point of a list says outright. Characters, set by hand. */
const LABELLED_LENGTH = 80;

export function isLabelled({ line }: CvLine): boolean {
  if (line.text.length > LABELLED_LENGTH || findPeriod(line.text) !== null) return false;
  return labelBefore(line.text.replace(BULLET, '').trimStart()) !== null;
}

/** "• Electronics" between an employer and a title: what the employer makes. Characters, set by hand. */
const BUSINESS_LENGTH = 40;

export function isLineOfBusiness({ line }: CvLine, next: CvLine | undefined): boolean {
  if (!/^\s*•\s/.test(line.text) || line.text.length > BUSINESS_LENGTH || !next) return false;
  return (
    line.block === next.line.block &&
    line.box !== null &&
    !BULLET.test(next.line.text) &&
    findPeriod(next.line.text) === null &&
    next.line.text.length < BUSINESS_LENGTH * 2 &&
    titleScore(next.line.text) >= WORDS_LEVEL.word &&
    !/[.;]$/.test(next.line.text)
  );
}

/** "Project: Ovens 2020 – 2022": a piece of work within a job. */
export const isProject = ({ line }: CvLine): boolean =>
  /^(?:current|past|recent|personal|academic|university|college|school|side|key|selected) (?:\p{L}+ ){0,2}projects(?:\t|\s?[(\d]|\s\p{Lu}\p{Ll}+ \d{4})/iu.test(
    line.text,
  ) ||
  /^[\s•·▪◦○*-]*(?:projects?|projekt|projet|proyecto|progetto|projeto)(?:\s(?:name|title|#?\d{1,2}))?\s?[:：-]/iu.test(
    line.text,
  );

/** "Client: Crumb Bank": for whom an employer works. */
export const isClient = ({ line }: CvLine): boolean =>
  /^[\s•·▪◦○*-]*(?:end )?clients?\s?[:：]/iu.test(line.text);

const isTold = ({ line }: CvLine, least: number): boolean =>
  Math.max(titleScore(line.text), companyScore(line.text)) >= least;

/** Of a name's words, few are small. */
function isName(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return words.filter((word) => /^\p{Ll}/u.test(word)).length * 3 < words.length;
}

/** Lines between an employer and the title below it that say what he does. Set by hand. */
const REMARKS = 3;

/**
 * "Crumb Mills Ltd" above what it makes, above "Baker (2019 – now)": where a line of dates holds a title alone, the
 * line of its employer; null where none stands there.
 */
export function employerAbove(
  body: readonly CvLine[],
  anchor: number,
  least: number,
): CvLine | null {
  const own = body[anchor];
  if (!own || titleScore(own.line.text) < WORDS_LEVEL.word) return null;
  if (companyScore(own.line.text) >= WORDS_LEVEL.word) return null;
  const after = body[anchor + 1];
  if (after && !isDescription(after)) return null;
  for (let at = anchor - 1; at >= Math.max(least, anchor - 1 - REMARKS); at -= 1) {
    const entry = body[at];
    if (!entry || BULLET.test(entry.line.text) || findPeriod(entry.line.text)) return null;
    const isEmployer =
      companyScore(entry.line.text) >= WORDS_LEVEL.sure &&
      titleScore(entry.line.text) < WORDS_LEVEL.word &&
      isName(entry.line.text);
    if (isEmployer) return at < anchor - 1 ? entry : null;
  }
  return null;
}

/**
 * "Crumb – Baker" above "2019 – now", again and again, behind a text: every date stands alone on its line below a line
 * that names a job, and above nothing else of it.
 */
export function isBelowJobs(
  body: readonly CvLine[],
  anchors: readonly number[],
  isAlone: (at: number) => boolean,
): boolean {
  return anchors.every((anchor) => {
    const above = body[anchor - 1];
    const below = body[anchor + 1];
    if (!above || !isAlone(anchor) || anchors.includes(anchor - 1)) return false;
    if (isDescription(above) || !isTold(above, WORDS_LEVEL.word)) return false;
    return !below || isDescription(below) || anchors.includes(anchor + 2);
  });
}
