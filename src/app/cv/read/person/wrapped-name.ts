import type { CvLine } from '../cv-line.ts';
import { fold } from '../vocabulary/fold.ts';
import { isGivenName } from '../vocabulary/given-names.ts';
import { headingKind, isDocumentTitle } from '../vocabulary/headings.ts';
import { titleScore, WORDS_LEVEL } from '../vocabulary/jobs.ts';
import { isMarianName, isNameSuffix, isParticle } from '../vocabulary/names.ts';
import { isSpacedOut } from './apart-letters.ts';
import { likeness } from './emails.ts';
import type { NameContext } from './name-context.ts';
import { NAME_LIMIT } from './name-score.ts';
import { properCase } from './parse-name.ts';

/**
 * A big name that a narrow page breaks: the next line is as big and continues it. Of the lines of a CV the one at
 * `at` and the next as one text, or null; `body` is the size of most of its text, in points.
 */
export function wrappedName(
  lines: readonly CvLine[],
  at: number,
  body: number,
  context: NameContext,
): Wrapped | null {
  const text = firstTwo(lines, at, body, context);
  if (text === null) return null;
  let whole = text;
  let count = 2;
  while (count < NAME_LIMIT.nameLines && goesOn(lines, at, at + count)) {
    whole = `${whole} ${lines[at + count]?.line.text.trim()}`;
    count += 1;
  }
  return { text: whole, count };
}

/** A name over several lines, and of how many. */
export interface Wrapped {
  text: string;
  count: number;
}

/** "Karla Paola" above "Castro" above "Prueba": a third line in the type of the first two, of a word or two. */
function goesOn(lines: readonly CvLine[], at: number, next: number): boolean {
  const [own, before, more] = [lines[at], lines[next - 1], lines[next]].map((entry) => entry?.line);
  if (!own || !before || !more || own.size === 0 || more.size !== own.size) return false;
  if (more.page !== own.page || more.column !== own.column || more.margin !== own.margin)
    return false;
  if (more.block - before.block > NAME_LIMIT.blocksApart) return false;
  const words = more.text.trim().split(' ');
  const text = more.text.trim();
  return (
    words.length <= 2 &&
    words.every((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word) || isParticle(word)) &&
    isLoud(text) === isLoud(own.text) &&
    lines.every(({ line }) => line.page !== own.page || line.size <= own.size) &&
    titleScore(text) <= 0 &&
    !headingKind(text) &&
    !isDocumentTitle(text)
  );
}

function firstTwo(
  lines: readonly CvLine[],
  at: number,
  body: number,
  context: NameContext,
): string | null {
  const own = firstCell(unspacedLine(lines[at]));
  const next = firstCell(unspacedLine(lines[below(lines, at)]));
  if (!own || !next || next.page !== own.page) return null;
  if (next.size !== own.size && !areBigWords(own, next, context)) return null;
  if (next.column !== own.column || next.block - own.block > NAME_LIMIT.blocksApart) return null;
  if (/[|\t@\d,:]/.test(own.text) || next.margin !== own.margin) return null;
  const words = own.text.trim().split(' ');
  const beside = next.text.split(' ').every((word) => isCapital(word) || isParticle(word));
  if (lines[at + 1]?.line.size !== own.size && !beside) return null;
  const head = next.text.split(/(?:(?<!\s)\s+)?[|\t]\s*/)[0] ?? '';
  if (words.length > NAME_LIMIT.wordsAbove || head.split(' ').length > NAME_LIMIT.wordsBelow)
    return null;
  if (/[@\d/:]/.test(head)) return null;
  // "CV St John" above "Ada St John": the name is there already.
  const said = new Set(words.filter((word) => word.length > 1).map(fold));
  if (head.split(' ').some((word) => said.has(fold(word)) && !isParticle(word))) return null;
  // "Jr." is a rank in a title and a part of a name.
  const bare = head.split(' ').filter((word) => !isNameSuffix(word));
  if (titleScore(bare.join(' ')) > 0 || headingKind(head) || isDocumentTitle(own.text)) return null;
  if (isDocumentTitle(head)) return null;
  if (headingKind(own.text) || titleScore(own.text) > WORDS_LEVEL.rank) return null;
  const spelled = (text: string) =>
    context.accounts.some((account) => likeness(account, text) > NAME_LIMIT.spelledPart);
  const owned = spelled(head) && words.some(spelled);
  const titled = own.level > 0 && own.level === next.level;
  const big = own.size >= NAME_LIMIT.bigSize || (own.size > body * NAME_LIMIT.big && own.size > 0);
  if (!big && !titled && !owned) return null;
  // Two lines of the same size are one name when the first is too short to be a whole one.
  if (/\p{Ll}-$/u.test(own.text)) return `${own.text}${next.text}`;
  // "MARÍA DEL MAR" above "IBARBIA ZUBIZARRETA": given names alone.
  const given = words.every((word) => isParticle(word) || isGivenName(word) || isMarianName(word));
  const alike =
    isLoud(own.text) === isLoud(head) &&
    head.split(' ').every((word) => isCapital(word) || isParticle(word));
  const open =
    words.length === 1 ||
    next.text.includes('|') ||
    isParticle(words.at(-1) ?? '') ||
    (given && alike) ||
    (alike && isOnlyPair(lines, own, next));
  const more = isParticle(head.split(' ')[0] ?? '') && /^\p{Ll}/u.test(head);
  if (!open && !owned && !more) return null;
  // "THIBAULT" above a bigger "Muster": the capitals are the type's, and tell no family name.
  const set = next.size !== own.size && isLoud(own.text) && !isLoud(head);
  return `${set ? properCase(own.text) : own.text} ${next.text}`;
}

/** "ADA" above "MUSTER" in a bigger type: a given name and one word more, both far above running text or spelled by an address. */
const areBigWords = (own: CvLine['line'], next: CvLine['line'], { accounts }: NameContext) =>
  next.size > own.size &&
  [own, next].every(({ text }) => /^\p{Lu}[\p{L}'’-]{2,}$/u.test(text.trim())) &&
  ((own.size >= NAME_LIMIT.bigSize * NAME_LIMIT.larger && isGivenName(own.text.trim())) ||
    accounts.some((account) => likeness(account, `${own.text.trim()} ${next.text.trim()}`) === 1));

/**
 * The line below a big one, of the same size: contact data that stand beside the name at other heights are read between
 * them. Its index.
 */
function below(lines: readonly CvLine[], at: number): number {
  const own = lines[at]?.line;
  for (let next = at + 1; own && next <= at + 3; next += 1) {
    const line = lines[next]?.line;
    if (!line || line.page !== own.page || line.size > own.size) break;
    if (line.size === own.size || own.size < NAME_LIMIT.bigSize) return next;
  }
  return at + 1;
}

/** A big line without what stands beside it: "Ada Sofía ⇥ ada@muster.example". */
function firstCell(line: CvLine['line'] | undefined): CvLine['line'] | undefined {
  const tab = line?.text.indexOf('\t') ?? -1;
  return line && tab > 0 && line.size >= NAME_LIMIT.bigSize
    ? { ...line, text: line.text.slice(0, tab) }
    : line;
}

/** A line whose letters stand apart ("A D A") as the word that it is. */
function unspacedLine(entry: CvLine | undefined): CvLine['line'] | undefined {
  if (!entry || !isSpacedOut(entry.line.text)) return entry?.line;
  return { ...entry.line, text: entry.line.text.replaceAll(/[ \u00a0]/g, '') };
}

/** Whether nothing on the page is as big as two lines: they are one thing. */
const isOnlyPair = (lines: readonly CvLine[], own: CvLine['line'], next: CvLine['line']) =>
  own.size > 0 &&
  lines.every(
    ({ line }) =>
      line.page !== own.page ||
      line.size < own.size ||
      line.text.startsWith(own.text) ||
      line.text.startsWith(next.text),
  ) &&
  !/[|,\t]/.test(next.text);

const isLoud = (text: string) => text === text.toUpperCase();
const isCapital = (word: string) => /^\p{Lu}/u.test(word);
