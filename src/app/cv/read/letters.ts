import type { CvLine } from './cv-line.ts';
import { labelOf } from './vocabulary/labels.ts';

/** "Leeds, 7.10.2025", "Lyon, le 3 mai 2025", "26 October 2025": place and date of a letter. */
const DATED =
  /^(?:[\p{L}\p{M}'’. -]{2,40}[,،]\s*)?(?:(?:den|le|am|à|dnia|d\.)\s)?(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}\.?\s(?:de\s)?\d{4}|\p{L}{3,12}\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{4}[年년]\s?\d{1,2}[月월]\s?\d{1,2}[日일])\.?$/u;
const CONTACT = /[^\s@]@[^\s@]+\.\p{L}{2}|^\D{0,12}\+?[\d(][\d\s()./-]{7,}$/u;
/** The date of a letter stands on its first half page. Lines. */
const MOST_LINES = 30;

/** A writer's name, contact data and a reader stand above the date: so many lines at least. */
const LEAST_ABOVE = 3;
/** Lines from the contact data to the date: the reader's address between them, of one line to seven. */
const LEAST_ADDRESS = 2;
const MOST_ADDRESS = 8;
/** Lines that a signature stands apart from its letter, or the CV's name from the signature. Set by hand. */
const NEAR = 2;

/**
 * A covering letter without a salutation that we know: its writer's contact data, its reader's address, place and date,
 * the text; then the writer's name again. What stands between contact data and date is the reader's; the text goes on
 * until the name or a heading comes.
 */
export function withLetter(lines: readonly CvLine[]): CvLine[] {
  const head = lines.slice(0, MOST_LINES);
  const dated = head.findIndex(
    ({ line, section }) =>
      (section === 'head' || section === 'letter') &&
      DATED.test(line.text.trim()) &&
      !labelOf(line.text),
  );
  if (dated < LEAST_ABOVE) return [...lines];
  const contact = head.findLastIndex(({ line }, at) => at < dated && CONTACT.test(line.text));
  const name = head.find(({ line }) => !line.margin && line.text.trim() !== '')?.line.text.trim();
  if (contact < 0 || dated - contact < LEAST_ADDRESS || dated - contact > MOST_ADDRESS)
    return [...lines];
  const end = lines.findIndex(
    ({ line, section, heading }, at) =>
      at > dated &&
      (heading ||
        (section !== 'head' && section !== 'letter') ||
        line.page > (lines[dated]?.line.page ?? 1) ||
        (line.text.trim() === name && (line.level > 0 || at > dated + NEAR))),
  );
  // The name under a letter is its signature when the name above the CV follows.
  const again = lines.findIndex(
    ({ line }, at) => at > end && at <= end + NEAR && line.text.trim() === name,
  );
  const stop = end < 0 ? lines.length : again > 0 ? again : end;
  return lines.map((entry, at) =>
    at > contact && at < stop && (entry.section === 'head' || entry.section === 'letter')
      ? { ...entry, section: 'letter', group: -2 }
      : entry,
  );
}
