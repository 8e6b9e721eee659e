import type { Candidate } from './candidates.ts';
import { likeness } from './emails.ts';
import { CJK, type NameContext, parseName, properCase, stripTitles } from './parse-name.ts';
import type { CvLine } from './sections.ts';
import { headingKind } from './vocabulary/headings.ts';
import { titleScore } from './vocabulary/jobs.ts';
import { type Label, labelOf } from './vocabulary/labels.ts';
import { isParticle } from './vocabulary/names.ts';

export interface NameCandidate extends Candidate {
  first: string;
  last: string;
}

/** Possible names of the candidate, the best first. */
export function findNames(lines: readonly CvLine[], context: NameContext): NameCandidate[] {
  const found: NameCandidate[] = [];
  const labelled = new Map<Label, { text: string; entry: CvLine; start: number }>();
  const sizes = lines
    .slice(0, 400)
    .map(({ line }) => line.size)
    .sort((a, b) => a - b);
  const body = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const first = lines.filter(({ line }) => line.page === 1);
  const largest = Math.max(0, ...first.map(({ line }) => line.size));
  let rank = 0;
  let waiting: Label | null = null;
  /** The second line of a name over two lines is no name by itself. */
  let consumed: CvLine | null = null;
  for (const [at, entry] of lines.entries()) {
    const { line, section } = entry;
    const label = labelOf(line.text);
    if (label && (label.label === 'name' || label.label === 'first' || label.label === 'last')) {
      const rest = line.text.slice(label.start).trim();
      if (rest !== '' && !labelled.has(label.label)) {
        labelled.set(label.label, { text: rest, entry, start: label.start });
      }
      waiting = rest === '' ? label.label : null;
      if (rest !== '')
        addParsed(line.text.slice(label.start), label.start, entry, 7, found, context);
      continue;
    }
    if (waiting) {
      addParsed(line.text, 0, entry, 6.5, found, context);
      waiting = null;
    }
    if (section === 'references' || line.page > 2 || label) continue;
    if (entry.heading || line.text.length > 120) continue;
    if (consumed === entry) continue;
    const joined = wrappedName(lines, at);
    consumed = joined ? (lines[at + 1] ?? null) : null;
    const text = joined ?? line.text;
    rank += 1;
    let score =
      section === 'head' ? 2 : section === 'contact' ? 1.2 : section === 'summary' ? 0.5 : -1.5;
    if (line.margin) score += 0.5;
    if (line.level === 1) score += 1.5;
    if (line.level === 7) score += 1.8;
    if (line.size > 0 && line.size === largest && largest > body * 1.15) score += 2.2;
    else if (body > 0 && line.size > body * 1.3) score += 1.2;
    if (line.bold) score += 0.5;
    score += Math.max(-1, 1.2 - rank * 0.12);
    if (line.page > 1) score -= 2;
    addParsed(text, 0, entry, score, found, context);
  }
  const given = labelled.get('first');
  const family = labelled.get('last');
  if (given && family) {
    const value = `${given.text} ${family.text}`;
    found.push({
      value,
      first: properCase(stripTitles(given.text)),
      last: properCase(family.text),
      score: 9,
      place: placeOf(given.entry, given.text),
    });
  }
  return found.sort((a, b) => b.score - a.score);
}

function placeOf({ line, index }: CvLine, text: string) {
  const start = Math.max(0, line.text.indexOf(text));
  return { line: index, start, end: Math.min(line.text.length, start + text.length) };
}

/** A big name that a narrow page breaks: the next line is as big and continues it. */
function wrappedName(lines: readonly CvLine[], at: number): string | null {
  const own = lines[at]?.line;
  const next = lines[at + 1]?.line;
  if (!own || !next || next.block !== own.block || next.size !== own.size) return null;
  const titled = own.level > 0 && own.level === next.level;
  if (own.size < 16 && !titled) return null;
  if (own.text.includes('|') || own.text.includes('\t')) return null;
  const words = own.text.trim().split(' ');
  const last = words.at(-1) ?? '';
  const head = next.text.split(/\s*[|\t]\s*/)[0] ?? '';
  if (head.split(' ').length > 4 || titleScore(head) > 0 || headingKind(head)) return null;
  // Two lines of the same size are one name when the first is too short to be a whole one.
  if (words.length === 1 || next.text.includes('|') || isParticle(last))
    return `${own.text} ${next.text}`;
  return null;
}

function addParsed(
  source: string,
  offset: number,
  entry: CvLine,
  base: number,
  found: NameCandidate[],
  context: NameContext,
): void {
  const parsed = parseName(source, context);
  if (!parsed) return;
  const name = `${parsed.first} ${parsed.last}`;
  const like = Math.max(0, ...context.accounts.map((account) => likeness(account, name)));
  let score = base + like * 3.5;
  if (context.accounts.length > 0 && like === 0 && !CJK.test(name)) score -= 0.5;
  // "Baker" and "Hofbauer" are names too, when an address or a profile says so.
  if (like < 0.5 && !CJK.test(name)) score -= Math.min(3, titleScore(name) * 2.2);
  const words = name.split(' ').length;
  if (words > 4) score -= 1;
  if (/\d/.test(source)) score -= 1;
  const start = entry.line.text.indexOf(parsed.raw, offset);
  found.push({
    value: name,
    first: parsed.first,
    last: parsed.last,
    score,
    place: {
      line: entry.index,
      start: Math.max(0, start),
      end: start < 0 ? entry.line.text.length : start + parsed.raw.length,
    },
  });
}
