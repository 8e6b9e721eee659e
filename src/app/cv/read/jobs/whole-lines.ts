import type { CvLine } from '../cv-line.ts';
import { companyScore, legalFormEnd, titleScore, WORDS_LEVEL } from '../vocabulary/jobs.ts';
import { BULLET, DESCRIPTION } from './description.ts';
import { isPlace } from './job-words.ts';
import { findPeriod } from './periods.ts';

/**
 * Characters, set by hand: the two halves of a broken range ("May 2019 to" behind a title, and "September 2022" under
 * it), what frames a date, and a text that tells of a job.
 */
const WHOLE = { dateStart: 90, dateEnd: 25, rest: 3, sentence: DESCRIPTION.sentence } as const;

/** A narrow column breaks a range of dates: "2022-07" above "- present", "Jul 2018 to May" above "2022". */
export function withWholeDates(lines: readonly CvLine[]): CvLine[] {
  const whole: CvLine[] = [];
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
    if (last && isBrokenRow(last.line.text, text)) {
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
