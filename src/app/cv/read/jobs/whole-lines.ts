import type { CvLine } from '../cv-line.ts';
import { countriesOfCity } from '../vocabulary/cities.ts';
import { companyScore, legalFormEnd, titleScore, WORDS_LEVEL } from '../vocabulary/jobs.ts';
import { BULLET, DESCRIPTION } from './description.ts';
import { isPlace } from './job-words.ts';
import { findPeriod, isPresent } from './periods.ts';

/**
 * Characters, set by hand: the two halves of a broken range ("May 2019 to" behind a title, and "September 2022" under
 * it), what frames a date, and a text that tells of a job.
 */
const WHOLE = { dateStart: 90, dateEnd: 25, rest: 3, sentence: DESCRIPTION.sentence } as const;

/** A narrow column breaks a range of dates: "2022-07" above "- present", "Jul 2018 to May" above "2022". */
export function withWholeDates(lines: readonly CvLine[]): CvLine[] {
  const whole: CvLine[] = [];
  // What goes on shows that dates stand one above the other; then those of what has ended do too.
  const column = lines.some(
    ({ line }, at) => at > 0 && withStackedDates(lines[at - 1]?.line.text ?? '', line.text, false),
  );
  for (const entry of lines) {
    const last = whole.at(-1);
    const text = entry.line.text.trim();
    if (last && text.length < WHOLE.dateEnd && last.line.text.length < WHOLE.dateStart) {
      const joined = `${last.line.text} ${text}`;
      const period = findPeriod(joined);
      const ends =
        period !== null &&
        period.end > last.line.text.length + 1 &&
        joined.length - period.end < WHOLE.rest;
      if (ends && period.kind === 'range' && period.start < last.line.text.length) {
        whole[whole.length - 1] = { ...last, line: { ...last.line, text: joined } };
        continue;
      }
    }
    const cells = last ? withStackedCells(last.line.text, entry.line.text) : null;
    if (last && cells) {
      whole[whole.length - 1] = { ...last, line: { ...last.line, text: cells.above } };
      whole.push({ ...entry, line: { ...entry.line, text: cells.below } });
      continue;
    }
    const stacked = last ? withStackedDates(last.line.text, entry.line.text, column) : null;
    if (last && stacked) {
      whole[whole.length - 1] = { ...last, line: { ...last.line, text: stacked.head } };
      if (stacked.rest !== '')
        whole.push({ ...entry, line: { ...entry.line, text: stacked.rest } });
      continue;
    }
    if (
      last &&
      (isBrokenRow(last.line.text, text) ||
        isBrokenBeforeLegalForm(last.line.text, text) ||
        isBrokenUniversity(last.line.text, text))
    ) {
      whole[whole.length - 1] = {
        ...last,
        line: { ...last.line, text: `${last.line.text} ${text}` },
      };
      continue;
    }
    if (last && (isBrokenEmployer(last.line.text, text) || isHalfEmployer(last, entry, lines))) {
      whole[whole.length - 1] = {
        ...last,
        line: { ...last.line, text: `${last.line.text} ${text}` },
      };
      continue;
    }
    if (last && isBrokenName(last.line.text, text)) {
      const head = last.line.text.replace(/-$/, '');
      whole[whole.length - 1] = { ...last, line: { ...last.line, text: `${head}${text}` } };
      continue;
    }
    whole.push(entry);
  }
  return whole;
}

/** "Crumb Consultants in Bread and" above "Rolls, S.A. de C.V.": the second half of a name has the legal form. */
const isBrokenBeforeLegalForm = (above: string, below: string) =>
  / (?:y|e|and|und|et|&|of|de|del|des|für|for)$/u.test(above) &&
  /^\p{Lu}/u.test(below) &&
  !BULLET.test(above) &&
  above.length < WHOLE.sentence &&
  below.length < WHOLE.sentence &&
  titleScore(above) < WORDS_LEVEL.word &&
  legalFormEnd(below) > 0 &&
  findPeriod(above) === null &&
  findPeriod(below) === null;

/** "Institute of Bread, University" above "Zürich": whose university it is. */
const isBrokenUniversity = (above: string, below: string) =>
  /, (?:University|Universität|Université|Universidad|Università)$/u.test(above) &&
  countriesOfCity(below).length > 0;

/**
 * "October 2022 Baker, Crumb Ltd" above "to till date Bakes bread", "Actualmente Panadera en Miga" above "Enero 2020
 * Hace pan": a narrow column in front has the two dates one above the other, beside two lines of text.
 */
function withStackedDates(
  above: string,
  below: string,
  column: boolean,
): { head: string; rest: string } | null {
  const first = /^(.{4,20}?\d{4}|\p{L}+)\s+(?=\p{L})/u.exec(above);
  if (!first?.[1] || BULLET.test(above) || above.length > WHOLE.sentence) return null;
  const text = above.slice(first[0].length);
  // "Current projects ⇥ 2022 – now" has its own dates.
  if (findPeriod(text)?.kind === 'range') return null;
  const own = findPeriod(first[1]);
  if (
    own?.kind === 'single' &&
    own.start === 0 &&
    /^(?:to|until|till|bis|hasta|au|–|-)\s/iu.test(below)
  ) {
    const dates = `${first[1]} ${below}`;
    const period = findPeriod(dates);
    if (period?.kind !== 'range' || period.start > 0 || period.end <= first[1].length) return null;
    return besideDates(dates.slice(0, period.end), text, dates.slice(period.end).trim());
  }
  const begun = findPeriod(below);
  if (begun?.kind !== 'single' || begun.start > 0) return null;
  const ended = column && own?.kind === 'single' && own.start === 0 && begun.from <= own.from;
  if (!isPresent(first[1]) && !ended) return null;
  const dates = `${below.slice(0, begun.end)} – ${first[1]}`;
  return besideDates(dates, text, below.slice(begun.end).trim());
}

/**
 * "01.2018 – ⇥ Crumb Ltd" above "now ⇥ Baker": the dates of a table broke within their cell. They go behind what
 * stands beside them, so that all else keeps its place.
 */
function withStackedCells(above: string, below: string): { above: string; below: string } | null {
  const [first, next] = [above, below].map((text) => /^[^\t]{1,25}(?=\t)/u.exec(text)?.[0] ?? '');
  if (!first || !next || above.length > WHOLE.sentence) return null;
  const begun = findPeriod(first);
  if (!begun || begun.start > 0 || first.trimEnd().length - begun.end > WHOLE.rest) return null;
  const dates = `${first.trim()} ${next.trim()}`;
  const period = findPeriod(dates);
  const isWhole = period?.kind === 'range' && period.start === 0 && period.end === dates.length;
  if (!isWhole || period.end <= begun.end) return null;
  return {
    above: `${' '.repeat(first.length)}${above.slice(first.length)}\t${dates}`,
    below: `${' '.repeat(next.length)}${below.slice(next.length)}`,
  };
}

/** Two lines of text beside their dates: one line where the first one is not whole. */
const besideDates = (dates: string, text: string, rest: string) =>
  /(?: (?:y|e|and|und|et|de|of|en|in|chez|bei|at)|[,(&])$/u.test(text)
    ? { head: `${dates}\t${text} ${rest}`, rest: '' }
    : { head: `${dates}\t${text}`, rest };

/** "Baker | Crumb Mills |" above "2019 – now (on leave)": the bar at the end of the line says that the row goes on. */
const isBrokenRow = (above: string, below: string) =>
  /\S\s+[|•·]$/u.test(above) &&
  !BULLET.test(above) &&
  above.length < WHOLE.sentence &&
  below.length < WHOLE.sentence &&
  findPeriod(above) === null &&
  findPeriod(below)?.start === 0;

/** "Baker | Crumb Baker-" above "ies | 2019 – 2021": a hyphen at the end of a line within the head of a job. */
const isBrokenName = (above: string, below: string) =>
  /\p{Ll}{2}-$/u.test(above) &&
  /^\p{Ll}/u.test(below) &&
  !BULLET.test(above) &&
  above.length < WHOLE.sentence &&
  below.length < WHOLE.sentence &&
  (findPeriod(below)?.kind ?? 'single') !== 'single';

/** Width of a letter as a share of the type's size, at least: of narrow ones. */
const LETTER = 0.4;

/**
 * "2019 – now | Baker, Crumb" above "Mills Ltd, Leeds": a line that is full ends with a word that is no town, and the
 * next one begins with the rest of an employer's name.
 */
function isHalfEmployer(above: CvLine, below: CvLine, lines: readonly CvLine[]): boolean {
  const [own, next] = [above.line, below.line];
  if (own.box === null || next.box === null || own.block !== next.block) return false;
  if (BULLET.test(own.text) || BULLET.test(next.text) || next.text.length > WHOLE.sentence)
    return false;
  if ((findPeriod(own.text)?.kind ?? 'single') === 'single' || findPeriod(next.text) !== null)
    return false;
  const tail = /, (\p{Lu}[\p{L}\p{M}’'-]{2,30})$/u.exec(own.text)?.[1];
  const [head = ''] = next.text.split(/[,|\t]/);
  const [word = ''] = head.split(' ');
  if (!tail || isPlace(tail) || !/^\p{Lu}/u.test(word) || titleScore(head) >= WORDS_LEVEL.word)
    return false;
  const ends = companyScore(head) >= WORDS_LEVEL.sure && head.split(' ').length <= 4;
  const right = Math.max(
    ...lines.map(({ line }) =>
      line.page === own.page && line.column === own.column && line.box
        ? line.box.x + line.box.width
        : 0,
    ),
  );
  const isFull = own.box.x + own.box.width + (word.length + 1) * own.size * LETTER > right;
  return ends && isFull;
}

/** "2019 – now: Baker, Crumb and Sons" above "Ltd, Leeds", "…, Town Hall of" above "Leeds": a name over two lines. */
function isBrokenEmployer(above: string, below: string): boolean {
  if (BULLET.test(above) || BULLET.test(below) || above.length > WHOLE.sentence) return false;
  if (below.length > WHOLE.sentence || findPeriod(below) !== null) return false;
  if ((findPeriod(above)?.kind ?? 'single') === 'single') return false;
  const [word = ''] = below.split(/[\s,]/);
  const open = / (?:of|de|del|di|der|des|für|for|du|da|do|&)$/u.test(above);
  const legal =
    /^[A-Z]\S*[.\p{Ll}]/u.test(word) ||
    /^(?:GmbH|AG|SE|KG|SA|SAS|SL|AB|AS|NV|BV|LLC|PLC)$/.test(word);
  return (open && /^\p{Lu}/u.test(below)) || (legal && legalFormEnd(word) === word.length);
}
