/** Which lines of a document are headings, by their words and by how they are set. */
import type { DocumentLine } from './document/document.ts';
import { type HeadingKind, headingKind, isLooseExperience } from './vocabulary/headings.ts';
import { jobColumnOf } from './vocabulary/job-labels.ts';

/** What ends with a full stop and is longer is a sentence, no heading. Characters, set by hand. */
const SENTENCE_LENGTH = 30;

/** Bullets, icons and numbers before a heading: "I.⇥", "2)", 三、. */
export const LEAD =
  /^[\s•·▪■◦○➢►▸✉☎⌂]*(?:(?:[IVX]{1,4}|[A-H]|\d{1,2})[.)]\s+|[一二三四五六七八九十]{1,2}[、.．]\s*)?/u;

/** The section that a line of known words opens; null where it is no such heading. */
export function headingOf(line: DocumentLine): HeadingKind | null {
  const text = line.text.replace(LEAD, '');
  if (line.links.some((link) => link.href.startsWith('#'))) return null; // a table of contents
  const cells = text
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  const [first = ''] = cells;
  if (/[.!?,;]$/.test(first) && first.length > SENTENCE_LENGTH) return null;
  const kind = headingKind(first);
  if (!kind) return null;
  if (cells.length === 1) return kind;
  // A heading in the first column of a table row; labels of contact data are no headings.
  if (kind === 'contact' || kind === 'summary') return null;
  if (cells.length === 2) return kind;
  // "Experience ⇥ Employer ⇥ Position": the head of a table beside it.
  return kind === 'experience' && cells.slice(1).every((cell) => jobColumnOf(cell) !== null)
    ? kind
    : null;
}

/** How a line is set, as far as a file says it; nothing where it is set like running text. */
const lookOf = ({ size, bold, font, level }: DocumentLine): string =>
  level > 0 ? `level ${level}` : `${size}|${bold}|${font}`;

/** A look that fewer lines than one in so many have is one of headings. Set by hand. */
const RARE = 4;

/** How the known headings are set, where at least two are set alike and most lines otherwise. */
export function looksOfHeadings(lines: readonly DocumentLine[]): Set<string> {
  const count = (of: readonly DocumentLine[]) => {
    const looks = new Map<string, number>();
    for (const line of of) looks.set(lookOf(line), (looks.get(lookOf(line)) ?? 0) + 1);
    return looks;
  };
  const all = count(lines);
  const isRare = (look: string) => (all.get(look) ?? 0) * RARE < lines.length;
  const sizes = lines.flatMap(({ size }) => (size > 0 ? [size] : [])).sort((a, b) => a - b);
  const body = sizes[sizes.length >> 1] ?? 0;
  const big = lines.filter(({ size }) => body > 0 && size > body * BIG).map(lookOf);
  return new Set([
    ...[...count(lines.filter((line) => headingOf(line) !== null))].flatMap(([look, known]) =>
      known > 1 && isRare(look) ? look : [],
    ),
    ...big.filter(isRare).map((look) => `big ${look}`),
  ]);
}

/** How much bigger than the running text a line is that no other heading is set like. Set by hand. */
const BIG = 1.4;

const isLoud = (text: string) => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();

/** As `headingOf`, and experience by its first or last word, where the line is set as headings are (`looks`). */
export const looseHeadingOf = (
  line: DocumentLine,
  looks: ReadonlySet<string>,
): HeadingKind | null =>
  headingOf(line) ??
  (isLooseExperience(line.text) &&
  (looks.has(lookOf(line)) ||
    isLoud(line.text) ||
    // "Experience Designer" below the name is as big.
    (looks.has(`big ${lookOf(line)}`) && !/^experiences?\s/i.test(line.text)))
    ? 'experience'
    : null);
