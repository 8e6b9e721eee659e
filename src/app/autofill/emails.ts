import type { Candidate } from './candidates.ts';
import type { CvLine } from './sections.ts';
import { asciiForms } from './transliterate.ts';
import { fold } from './vocabulary/fold.ts';
import type { SectionKind } from './vocabulary/headings.ts';

const EMAIL =
  /[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,18}/gu;

const SECTION_SCORE: Readonly<Record<SectionKind, number>> = {
  head: 4,
  contact: 4,
  summary: 1.5,
  other: 0.5,
  skills: 0.5,
  languages: 0.5,
  projects: -1,
  education: -1.5,
  experience: -3,
  letter: -6,
  references: -8,
};

/** Every e-mail address of the document, printed or linked, with a score for being the candidate's own. */
export function findEmails(lines: readonly CvLine[]): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const entry of lines) {
    const { line, index, section } = entry;
    for (const { value, start, end } of emailsIn(entry, lines)) {
      const key = value.toLowerCase();
      const score = SECTION_SCORE[section] - Math.min(2, index * 0.004) - (line.page > 1 ? 0.5 : 0);
      const known = found.get(key);
      if (!known || known.score < score) {
        found.set(key, { value: asPrinted(value), score, place: { line: index, start, end } });
      }
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

interface Spotted {
  value: string;
  start: number;
  end: number;
}

function emailsIn({ line, index }: CvLine, lines: readonly CvLine[]): Spotted[] {
  const spotted: Spotted[] = [];
  const linked = line.links.filter((link) => /^mailto:/i.test(link.href));
  for (const { href, start, end } of linked) {
    const value = decodeSafely(href.replace(/^mailto:/i, '').replace(/\?.*$/, '')).trim();
    if (value.match(EMAIL)?.[0] === value) spotted.push({ value, start, end });
  }
  // "(at)" and "[dot]" are for harvesters, not for us; lengths change, so the place is the line.
  const plain = line.text
    .replace(/\s*[[({](?:at|@|ät)[\])}]\s*/gi, '@')
    .replace(/\s*[[({](?:dot|punkt|point|punto)[\])}]\s*/gi, '.');
  for (const match of plain.matchAll(EMAIL)) {
    if (linked.some(({ start, end }) => match.index < end && match.index + match[0].length > start))
      continue;
    const start = Math.min(match.index, line.text.length);
    const end = Math.min(start + match[0].length, line.text.length);
    const whole = joined(match[0], start, end, index, lines);
    if (whole) spotted.push({ value: whole, start, end });
  }
  if (spotted.length === 0) {
    const half = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]*$/u.exec(line.text);
    const next = lines[index + 1]?.line;
    const tail = /^[\p{L}\p{N}.-]+/u.exec(next?.text ?? '')?.[0];
    const value = half && tail && next ? `${half[0]}${tail}` : '';
    const broken = half !== null && /[-.@]$/.test(half[0]);
    if (
      half &&
      value.match(EMAIL)?.[0] === value &&
      (broken || !/\s/.test(next?.text.trim() ?? ' '))
    ) {
      spotted.push({ value, start: half.index, end: line.text.length });
    }
  }
  return spotted;
}

/** A narrow column breaks an address at a hyphen or a dot: the line before ends with it. */
function joined(
  value: string,
  start: number,
  _end: number,
  index: number,
  lines: readonly CvLine[],
): string | null {
  const before = lines[index - 1]?.line;
  const own = lines[index]?.line;
  if (start !== 0 || !before || before.block !== own?.block || before.page !== own.page)
    return value;
  const head = /^[\p{L}\p{N}][\p{L}\p{N}._+]*[-._]$/u.exec(before.text.trim())?.[0];
  return head ? `${head}${value}` : value;
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Some layouts print everything in capitals; nobody's address is. */
function asPrinted(value: string): string {
  return value === value.toUpperCase() ? value.toLowerCase() : value;
}

/** Share of a name's words that an address or a user name holds: 0 to 1. */
export function likeness(account: string, name: string): number {
  const local = fold(account.replace(/@.*$/, '')).replace(/[^\p{L}\p{N}]/gu, '');
  const words = name.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length > 1);
  if (words.length === 0) return 0;
  const hits = words.filter((word) => asciiForms(word).some((form) => local.includes(form)));
  return hits.length / words.length;
}
