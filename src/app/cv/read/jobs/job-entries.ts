import type { CvLine } from '../cv-line.ts';
import { titleScore, WORDS_LEVEL } from '../vocabulary/jobs.ts';
import { BULLET, DESCRIPTION, isDescription, isText } from './description.ts';
import { ANCHOR, anchorOf, isCurrentBullet, isRangeAhead } from './entry-anchors.ts';
import {
  employerAbove,
  isBelowJobs,
  isClient,
  isLabelled,
  isLineOfBusiness,
  isProject,
} from './entry-lines.ts';
import { type Atom, atomsOf } from './job-atoms.ts';
import { isPlace } from './job-words.ts';
import { findPeriod, type Period, withoutPeriod } from './periods.ts';
import { toldAtoms } from './told-jobs.ts';
import { withWholeDates } from './whole-lines.ts';

/** One job as it stands in the CV: its period, and the texts that belong to it. */
export interface JobEntry {
  period: Period;
  atoms: Atom[];
  /** Its lines, and which one has the dates. */
  head?: readonly { index: number; text: string; dated: boolean }[];
  /** On one's own: the employer above is none of it. */
  independent?: boolean;
}

const NEVER: Period = { start: 0, end: 0, from: 0, to: 0, kind: 'single' };

/**
 * How much of the text around its dates belongs to one job. Set by hand on the development corpus and the looked-at
 * parts (docs/autofill-weights.md): layouts print title, company, place and a remark, each on a line of its own.
 */
const ENTRY = {
  /** Lines under and above the dates that may hold title and company, and the texts taken from them. */
  linesBelow: 5,
  linesAbove: 6,
  /** Lines above the first date that title and employer may take, whatever their words look like. */
  linesLeading: 3,
  atoms: 6,
  /** Characters beside a date that are brackets and dashes only. */
  rest: 3,
  /** Share of bullets with dates that makes a list of jobs; in a description dates are few. */
  listed: 0.6,
  /** A longer text tells of a job and names none. Characters: a line of a page. */
  sentence: DESCRIPTION.sentence,
  /** Left edges this near are one edge, and text set in by more is under its head. Points: half an em. */
  grid: 4,
  indent: 6,
} as const;

/** Divides the lines of a section on work into jobs, one for each period that stands apart. */
export function toEntries(group: readonly CvLine[]): JobEntry[] {
  const body = withWholeDates(
    group.filter(
      (entry) =>
        (!entry.heading || /\t/.test(entry.line.text)) && !DOTTED_HEAD.test(entry.line.text),
    ),
  );
  const listed = isListOfJobs(body);
  const ranged = body.some(({ line }) => isRangeAhead(line.text));
  const periods = body.map((entry) => anchorOf(entry, listed, ranged));
  const anchors = withoutProjects(
    body,
    periods.flatMap((period, at) => (period ? [at] : [])),
  );
  const [first] = anchors;
  if (first === undefined) return [];
  // Before the first date there is no job yet that a line in small letters could tell of.
  const isRemark = first <= ENTRY.linesLeading ? isText : isDescription;
  const lead = body.slice(0, first).filter((entry) => !isRemark(entry));
  const isAlone = (at: number) =>
    isNothing(withoutPeriod(body[at]?.line.text ?? '', periods[at] ?? NEVER));
  const closed = areDatesLast(body, anchors, isAlone);
  const before = closed || (first > 0 && first <= ENTRY.linesAbove && lead.length === first);
  const below = !before && isBelowJobs(body, anchors, isAlone);
  const startStyle = before ? styleOf(body[0]) : '';
  const starts = anchors.map((anchor, index) => {
    if (below) return anchor - 1;
    if (!before) return anchor;
    if (index === 0) return 0;
    if (closed) return (anchors[index - 1] ?? 0) + 1;
    return startBefore(body, anchor, (anchors[index - 1] ?? 0) + 1, startStyle, first);
  });
  return anchors.map((anchor, index) => {
    const start = starts[index] ?? anchor;
    const period = periods[anchor] ?? NEVER;
    const text = body[anchor]?.line.text ?? '';
    const whole = !listed && BULLET.test(text) && isCurrentBullet(text, period);
    const limit = whole
      ? anchor + 1
      : Math.min(starts[index + 1] ?? body.length, anchor + ENTRY.linesBelow);
    let end = anchor + 1;
    // A date alone on its line heads what follows, whatever that looks like.
    const lonely = start === anchor && isAlone(anchor);
    if (lonely && body[end] && !BULLET.test(body[end]?.line.text ?? '')) end += 1;
    while (end < limit) {
      const entry = body[end];
      if (entry && (isLineOfBusiness(entry, body[end + 1]) || isLabelled(entry))) {
        end += 1;
        continue;
      }
      if (!entry || isDescription(entry) || isIndented(entry, body[anchor], periods[anchor])) break;
      // "2023, Crumb Ltd, Baker": a year in front is another entry's, though it names no stretch of time.
      if (/^(?:19|20)\d{2}\s?[,:|\t]/.test(entry.line.text)) break;
      end += 1;
    }
    const head = body[anchor];
    const told = head ? toldAtoms(head, period) : null;
    if (head && told)
      return {
        period,
        atoms: told,
        head: [{ index: head.index, text: head.line.text, dated: true }],
      };
    const employer =
      start === anchor ? employerAbove(body, anchor, (anchors[index - 1] ?? -1) + 1) : null;
    const titled = titleScore(text) >= WORDS_LEVEL.word;
    const own = body.slice(start, end).filter(
      (entry, at, all) =>
        !isLineOfBusiness(entry, all[at + 1]) &&
        !(at > 0 && (isClient(entry) || isProject(entry))) &&
        // "Baker, Crumb Ltd" above "Project: Ovens" above "Role: Tester": the role is the project's.
        !(titled && isLabelled(entry) && all.slice(0, at).some(isProject)),
    );
    return {
      period,
      head: own.map(({ line, index }) => ({
        index,
        text: line.text,
        dated: line === body[anchor]?.line,
      })),
      atoms: [...own, ...(employer ? [employer] : [])]
        .flatMap((entry) => atomsOf(entry, entry === body[anchor] ? period : null))
        .slice(0, ENTRY.atoms),
    };
  });
}

/** Every job ends with its dates on a line of their own, and nothing follows the last of them. */
const areDatesLast = (
  body: readonly CvLine[],
  anchors: readonly number[],
  isAlone: (at: number) => boolean,
): boolean =>
  anchors.length > 1 &&
  anchors.at(-1) === body.length - 1 &&
  anchors.every((at, index) => {
    const lines = at - (anchors[index - 1] ?? -1) - 1;
    return (
      isAlone(at) &&
      lines > 0 &&
      lines <= ENTRY.linesLeading &&
      body
        .slice(at - lines, at)
        .every(({ line }) => line.text.length < ENTRY.sentence && !BULLET.test(line.text))
    );
  });

/** "Internships . . . . . .": a heading within the section, with leaders to the edge of the page. */
const DOTTED_HEAD = /^[^.\d]{3,40}(?:\.\s?){8,}$/u;

/** Dates of projects head no jobs where others stand. */
function withoutProjects(body: readonly CvLine[], anchors: readonly number[]): readonly number[] {
  const own = anchors.filter((at) => {
    const entry = body[at];
    return entry && !isProject(entry);
  });
  return own.length > 0 ? own : anchors;
}

/** Whether what stands beside a date names no job: nothing, or where it was. */
const isNothing = (rest: string) => rest.length < ENTRY.rest || isPlace(rest);

/** Jobs as a list with bullets: every one has its dates. */
function isListOfJobs(body: readonly CvLine[]): boolean {
  const bullets = body.filter(({ line }) => BULLET.test(line.text));
  const dated = bullets.filter(
    ({ line }) => (findPeriod(line.text)?.kind ?? 'single') !== 'single',
  );
  return dated.length > 1 && dated.length >= bullets.length * ENTRY.listed;
}

function styleOf(entry: CvLine | undefined): string {
  if (!entry) return '';
  const { line } = entry;
  return [
    line.size,
    line.bold,
    line.font,
    line.level,
    line.box ? Math.round(line.box.x / ENTRY.grid) : 0,
  ].join('|');
}

/** Walks back from the date to the line where its entry begins. */
function startBefore(
  body: readonly CvLine[],
  anchor: number,
  from: number,
  style: string,
  usual: number,
): number {
  const least = Math.max(from, anchor - ENTRY.linesAbove);
  // Where the date is set like the line that heads an entry, the type tells nothing: all entries have as many lines.
  const told = styleOf(body[anchor]) !== style;
  for (let at = anchor; at >= least; at -= 1) {
    const entry = body[at];
    if (told && entry && styleOf(entry) === style) return at;
    if (entry && at < anchor && isDescription(entry)) return Math.max(at + 1, anchor - usual);
  }
  return Math.max(least, anchor - usual);
}

/** Text set in from the line that heads the job is about the job. */
function isIndented(
  entry: CvLine,
  head: CvLine | undefined,
  period: Period | null | undefined,
): boolean {
  if (!head?.line.box || !entry.line.box || !period || period.start < ANCHOR.lead) return false;
  if (entry.line.page !== head.line.page) return false;
  const { box } = entry.line;
  // Lines that run to the left begin at their right edge.
  return RIGHT_TO_LEFT.test(entry.line.text)
    ? box.x + box.width < head.line.box.x + head.line.box.width - ENTRY.indent
    : box.x > head.line.box.x + ENTRY.indent;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;
