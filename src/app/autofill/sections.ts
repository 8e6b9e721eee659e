import type { Line } from './read/document.ts';
import {
  type HeadingKind,
  headingKind,
  isDocumentTitle,
  type SectionKind,
} from './vocabulary/headings.ts';

/** A line with what is known of it: its section, and the text that counts. */
export interface CvLine {
  line: Line;
  index: number;
  section: SectionKind;
  /** Number of the heading that it stands under; lines of one section share it. */
  group: number;
  heading: boolean;
}

interface Running {
  section: SectionKind;
  group: number;
}

/** Finds the headings and gives every line its section, column by column. */
export function toSections(lines: readonly Line[]): CvLine[] {
  const found: CvLine[] = [];
  let running: Running = { section: 'head', group: 0 };
  let groups = 0;
  const levels = new Set(
    lines.filter((line) => line.level > 0 && headingOf(line) !== null).map((line) => line.level),
  );
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    if (line.box && previous && (line.page !== previous.page || line.column !== previous.column)) {
      running = continued(found, line) ?? running;
    }
    if (line.margin) {
      found.push({ line, index, section: 'head', group: -1, heading: false });
      continue;
    }
    if (running.section === 'head' && SALUTATION.test(line.text)) {
      markRecipient(found, line);
      running = { section: 'letter', group: -2 };
    } else if (running.section === 'letter' && line.page !== previous?.page) {
      running = { section: 'head', group: 0 };
    }
    const kind = headingOf(line);
    if (kind) {
      groups += 1;
      running = { section: kind, group: groups };
      const rest = line.text.split('\t').slice(1).join(' ').trim();
      found.push({ line, index, ...running, heading: rest === '' });
      continue;
    }
    // What the file declares to be a heading like the known ones opens a section that we do not know;
    // its one title above them all begins the head, wherever a side bar put it.
    if (levels.has(line.level) && running.section !== 'head') {
      groups += 1;
      running = { section: 'other', group: groups };
    } else if (isTopTitle(line, levels)) running = { section: 'head', group: 0 };
    found.push({ line, index, ...running, heading: isDocumentTitle(line.text) });
  }
  return withContacts(found);
}

function isTopTitle({ level, box }: Line, levels: ReadonlySet<number>): boolean {
  return box === null && (level === 1 || level === 7) && levels.size > 0 && !levels.has(1);
}

const CONTACT_DATA =
  /\S@\S+\.\p{L}{2,}|(?:linkedin\.com|github\.com|xing\.com)\/|^\s*\+?[\d(][\d\s()./-]{7,}$/iu;

/** "Profile" and "About" head contact data as often as a text about oneself: what stands there decides. */
function withContacts(lines: readonly CvLine[]): CvLine[] {
  const groups = new Set<number>();
  for (const { line, section, group } of lines) {
    if (section !== 'summary' && section !== 'other') continue;
    const linked = line.links.some(
      ({ href }) => /^(?:mailto|tel):/i.test(href) || CONTACT_DATA.test(href),
    );
    if (line.text.length < 60 && (linked || CONTACT_DATA.test(line.text))) groups.add(group);
  }
  if (groups.size === 0) return [...lines];
  return lines.map((entry) => (groups.has(entry.group) ? { ...entry, section: 'contact' } : entry));
}

/** How a letter begins, before it goes on to a CV. */
const SALUTATION =
  /^(?:Dear|To whom it may concern|Sehr geehrte|Liebe[rs]?\s\p{Lu}|Guten Tag|Madame|Monsieur|Mesdames|Estimad|Apreciad|Muy señor|Gentile|Egregi|Spett|Alla cortese|Szanown|Drodzy|Geachte|Beste\s|Vážen|Dobrý den|Sayın\s|Prezad|Exm|Caro\s|Cara\s|Bästa|Hej\s|Kære|Hyvä|Hei\s|Шановн|Уважаем|Αγαπητ|Αξιότιμ|Stimat|Tisztelt|拝啓|尊敬的|안녕하세요).{0,60}[,:!，、]?$/u;
const ADDRESSED =
  /^(?:(?:An|To|À|A|Att|Attn)[.:]?\s)?(?:Mr|Mrs|Ms|Miss|Mx|Herrn?|Frau|Familie|M\.|Mme|Mlle|Monsieur|Madame|Sr|Sra|D\.|Dña|Sig|Dott|Pan|Pani|Dhr|Mevr|De heer|Mevrouw|Bay|Bayan|Sayın|Fru|Herra|Rouva)\.?\s\p{Lu}/u;

/** The lines before a salutation that name its reader are the reader's address. */
function markRecipient(found: CvLine[], salutation: Line): void {
  const own = found.filter(
    ({ line, section }) => section === 'head' && !line.margin && line.page === salutation.page,
  );
  const at = own.findLastIndex(({ line }) => ADDRESSED.test(line.text));
  const named = own[at];
  if (!named) return;
  const reader = own.filter(({ line }, index) => {
    if (line.column !== named.line.column) return false;
    if (index >= at) return true;
    // The company stands on the line above the name, in the same block.
    const below = own[index + 1];
    return index === at - 1 && below !== undefined && isClose(line, below.line);
  });
  for (const entry of reader)
    found[found.indexOf(entry)] = { ...entry, section: 'letter', group: -2 };
}

function isClose(above: Line, below: Line): boolean {
  if (above.box && below.box) return below.box.y - above.box.y < above.box.height * 2.2;
  return below.block - above.block <= 1;
}

function headingOf(line: Line): HeadingKind | null {
  const text = line.text.replace(/^[\s•·▪■◦○➢►▸✉☎⌂]+/, '');
  if (line.links.some((link) => link.href.startsWith('#'))) return null; // a table of contents
  const cells = text
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  const [first = ''] = cells;
  if (/[.!?,;]$/.test(first) && first.length > 30) return null;
  const kind = headingKind(first);
  if (!kind) return null;
  if (cells.length === 1) return kind;
  // A heading in the first column of a table row; labels of contact data are no headings.
  if (kind === 'contact' || kind === 'summary') return null;
  return cells.length === 2 ? kind : null;
}

/** A region goes on with the section of the text that it stands below, on this page or the one before. */
function continued(found: readonly CvLine[], line: Line): Running | null {
  const { box } = line;
  if (!box) return null;
  const overlaps = (other: CvLine) => {
    const own = other.line.box;
    if (!own || other.line.margin) return false;
    const shared =
      Math.min(own.x + own.width, box.x + Math.max(box.width, 60)) - Math.max(own.x, box.x);
    return shared > 8;
  };
  const above = found
    .filter((other) => other.line.page === line.page && (other.line.box?.y ?? Infinity) < box.y)
    .filter(overlaps)
    .sort((a, b) => (b.line.box?.y ?? 0) - (a.line.box?.y ?? 0))[0];
  if (above) return { section: above.section, group: above.group };
  if (line.page === 1) return { section: 'head', group: 0 };
  const before = found.filter((other) => other.line.page === line.page - 1).filter(overlaps);
  const last = before.sort((a, b) => (b.line.box?.y ?? 0) - (a.line.box?.y ?? 0))[0];
  return last ? { section: last.section, group: last.group } : null;
}
