/** Which lines head a job: those whose date stands apart, or whose words say that it goes on. */
import type { CvLine } from '../cv-line.ts';
import { titleScore, WORDS_LEVEL } from '../vocabulary/jobs.ts';
import { BULLET, DESCRIPTION } from './description.ts';
import { findPeriod, isPresent, isSeason, type Period, withoutPeriod } from './periods.ts';
import { isTale, toldAtoms } from './told-jobs.ts';

/** Characters, set by hand with the weights of `job-entries.ts`. */
export const ANCHOR = {
  /** Beside a single year that is a date of its own, at most. */
  lonely: 4,
  /** A longer text tells of a job and names none: a line of a page. */
  sentence: DESCRIPTION.sentence,
  /** A date further in than a bullet and further from the end than a place stands within a sentence. */
  lead: 4,
  tail: 30,
} as const;

/** The period of a line that heads a job; a date within a sentence does not. */
export function anchorOf(entry: CvLine, listed: boolean, ranged: boolean): Period | null {
  const { text } = entry.line;
  const period = (ranged ? openAhead(text) : null) ?? findPeriod(text) ?? namedAsCurrent(text);
  if (!period || SCHOOL.test(text)) return null;
  if (period.kind !== 'single' && toldAtoms(entry, period)) return period;
  if (BULLET.test(text) && isTale(entry, period)) return null;
  // "✓ 5 ovens, since 2026 20 more" tells of a number, no date.
  const led = /^\s*\S\s*(?:\d|\p{L}+\.?\s\d{4})/u.test(text) && period.start <= ANCHOR.lead;
  if (BULLET.test(text) && !listed && !led && !isCurrentBullet(text, period)) return null;
  const rest = withoutPeriod(text, period);
  if (period.kind === 'single') {
    const lonely = rest.length < ANCHOR.lonely || /\t/.test(text);
    return lonely && rest.length < ANCHOR.sentence ? period : null;
  }
  if (
    period.start > ANCHOR.lead &&
    rest.length > ANCHOR.sentence &&
    period.end < text.length - ANCHOR.tail
  )
    return null;
  return period;
}

/** "Szkoła wyższa: Akademia …": a school under a heading of work and school. */
const SCHOOL =
  /^[\s•·▪◦○*-]*(?:szkoła (?:wyższa|średnia|podstawowa)|uczelnia|studia|high school|university|école|université|hochschule|schule|gymnasium|escola|escuela|scuola|università|střední škola|stredná škola|vysoká škola)\s?:/iu;

/** "2019 – 2021 Baker, Crumb Ltd": both dates lead the line. */
export function isRangeAhead(text: string): boolean {
  const period = findPeriod(text);
  return period?.kind === 'range' && period.start === 0 && period.to !== null;
}

/** "2022 – Baker, Crumb Ltd" where other lines begin with two dates: the end is left open. */
function openAhead(text: string): Period | null {
  const period = findPeriod(text);
  if (period?.kind !== 'single' || period.start > 0) return null;
  if (isSeason(text.slice(0, period.end))) return null;
  const dash = /^\s?[-–—]\s+(?=\p{L})/u.exec(text.slice(period.end));
  return dash && { ...period, end: period.end + dash[0].length, to: null, kind: 'range' };
}

/** "• Baker, Crumb Ltd, April 2022 until now": what goes on at the end of a bullet that names a title first. */
export function isCurrentBullet(text: string, period: Period): boolean {
  if (period.to !== null || text.length > ANCHOR.sentence) return false;
  const rest = text.slice(period.end).replace(/[\s.)\]]+/g, '');
  const pieces = text
    .slice(0, period.start)
    .replace(BULLET, '')
    .split(/[,–—|:]\s/)
    .filter((piece) => /\p{L}{2}/u.test(piece));
  // "• Crumb Academy: Baker (2019 – now)": the title may stand second, at the end.
  const titled = pieces.length === 2 ? pieces : pieces.slice(0, 1);
  return (
    rest === '' &&
    pieces.length > 1 &&
    titled.some((piece) => titleScore(piece) >= WORDS_LEVEL.word)
  );
}

/** "En cours : Boulangère chez Mie": words for today in place of dates. The job began at an unknown time. */
function namedAsCurrent(text: string): Period | null {
  const head = /^\s*(\p{L}[\p{L}\s'’]{2,24}?)\s*[:：]\s*(?=\S)/u.exec(text);
  if (!head?.[1] || !isPresent(head[1]) || text.length > ANCHOR.sentence) return null;
  return { start: 0, end: head[0].length, from: 0, to: null, kind: 'since' };
}
