import { extensionBehind } from '../../../../text/phone-extension.ts';
import type { CvLine } from '../cv-line.ts';
import { findPeriod } from '../jobs/periods.ts';
import type { Match } from '../matches.ts';
import type { SectionKind } from '../vocabulary/headings.ts';
import { type Label, labelOf } from '../vocabulary/labels.ts';
import { type PhoneHome, parsePhone } from './phone-number.ts';

/** A number that may be the candidate's. */
export interface PhoneCandidate extends Match {
  /** Country of an international number; null for one in national form. */
  country: string | null;
  mobile: boolean;
}

const NUMBER = /(?:(?:\+|00)\s?\d|\(\s?\+?\d|\d)[\d\s().\-/‐‑–\u00a0]{5,34}\d/g;
/** Whose number it is, by section, as for e-mail addresses; an employer's number is printed more often than his address. */
const SECTION_SCORE: Readonly<Record<SectionKind, number>> = {
  head: 4,
  contact: 4,
  summary: 0.5,
  other: -1,
  skills: -1,
  languages: -1,
  projects: -3,
  education: -3,
  experience: -4,
  letter: -8,
  references: -9,
};

/**
 * `guess` takes a number that may be of several countries below `LEAST.phone` (4 + 1.5 - 5): it is offered. A label
 * lifts a number out of any section that is not somebody else's; the rest only chooses between one's own numbers:
 * the international form, a mobile, the earlier one.
 */
const PHONE_SCORE = {
  guess: -5,
  labelled: 1.5,
  international: 0.3,
  mobile: 0.1,
  eachLine: -0.004,
  mostForLines: -2,
} as const;

/**
 * Digits of a number: E.164 allows 15, and a "(0)" in it one more; the shortest national ones that are printed have 7,
 * with their area code 8.
 */
const DIGITS = { least: 7, leastWithCode: 8, most: 16 } as const;

/**
 * Phone numbers of a document in E.164, with their extensions behind them, those of the head and the
 * contact section first.
 */
export function findPhones(lines: readonly CvLine[], home: PhoneHome): PhoneCandidate[] {
  const found = new Map<string, PhoneCandidate>();
  let inherited: Label | null = null;
  for (const [at, entry] of lines.entries()) {
    const { index, section } = entry;
    const line = withBrokenNumber(entry.line, lines[at + 1]?.line);
    const lineLabel: Label | null = labelOf(line.text)?.label ?? null;
    const label: Label | null = lineLabel ?? inherited;
    inherited = lineLabel && labelOf(line.text)?.start === line.text.length ? lineLabel : null;
    for (const { text, start, end, linked, extension } of numbersIn(line.text, line.links)) {
      const own = labelBefore(line.text.slice(0, start)) ?? label;
      if (own === 'fax' || own === 'birth' || own === 'zip' || own === 'ignored') continue;
      const labelled = own === 'phone' || own === 'mobile' || linked;
      const shaped = /^[(0]/.test(text) && (section === 'head' || section === 'contact');
      const parsed = parsePhone(text, home, {
        labelled: labelled || shaped,
        mobile: own === 'mobile',
      });
      if (!parsed) continue;
      let score =
        SECTION_SCORE[section] + Math.max(PHONE_SCORE.mostForLines, index * PHONE_SCORE.eachLine);
      if (labelled && section !== 'references') score += PHONE_SCORE.labelled;
      if (own === 'mobile') score += PHONE_SCORE.mobile;
      if (parsed.country) score += PHONE_SCORE.international;
      if (!parsed.sure) score += PHONE_SCORE.guess;
      const known = found.get(parsed.e164);
      if (known && known.score >= score) continue;
      found.set(parsed.e164, {
        value: extension === null ? parsed.e164 : `${parsed.e164} ext. ${extension}`,
        score,
        place: { line: index, start, end: Math.min(end, entry.line.text.length) },
        country: parsed.country,
        mobile: own === 'mobile',
      });
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

/** "011 4161-" above "8481": a narrow column broke a number at its hyphen. */
function withBrokenNumber(line: CvLine['line'], next: CvLine['line'] | undefined): CvLine['line'] {
  const rest = next && next.block === line.block ? /^\d[\d -]{2,9}$/.exec(next.text.trim()) : null;
  if (!rest || !/\d[\d\s()-]{4,30}-$/.test(line.text)) return line;
  return { ...line, text: `${line.text}${rest[0]}` };
}

function labelBefore(before: string): Label | null {
  const part = before.split(/[|•·,;\t]/).at(-1) ?? '';
  const word = /(\p{L}[\p{L}\p{M}.-]{0,40}(?: \p{L}[\p{L}\p{M}.-]{0,40})?)\s*(?:[:：.]\s*)?$/u.exec(
    part,
  )?.[1];
  if (!word) return null;
  return (
    labelOf(`${word.replace(/\.$/, '')}:`)?.label ??
    labelOf(`${word.split(' ').at(-1)?.replace(/\.$/, '')}:`)?.label ??
    null
  );
}

/** "…0924ada@muster.example": an address that nothing parts from the number before it. */
const isGluedAddress = (after: string) => /^\p{L}[\p{L}\p{N}._-]{1,60}@\p{L}/u.test(after);

/** "a / b" and "a - b" are two numbers when both are long enough to be one. */
function apart(match: RegExpExecArray): { text: string; start: number }[] {
  const [whole] = match;
  const middle = [
    ...whole.matchAll(
      /(?:(?<!\s)\s+)?\/\s*|(?<!\s)\s+[–-]\s+|(?<!\s)\s{2,}(?=[+(0])|[^\S\t]?\t[^\S\t]?/g,
    ),
  ].find(({ 0: sign, index }) => {
    const left = whole.slice(0, index).replace(/\D/g, '');
    const right = whole.slice(index + sign.length).replace(/\D/g, '');
    return left.length >= DIGITS.leastWithCode && right.length >= DIGITS.least;
  });
  if (!middle) return [{ text: whole, start: match.index }];
  const next = middle.index + middle[0].length;
  return [
    { text: whole.slice(0, middle.index), start: match.index },
    { text: whole.slice(next), start: match.index + next },
  ];
}

interface Spotted {
  text: string;
  start: number;
  /** Behind its extension, where it has one. */
  end: number;
  linked: boolean;
  /** Digits. */
  extension: string | null;
}

function numbersIn(
  text: string,
  links: readonly { href: string; start: number; end: number }[],
): Spotted[] {
  const spotted: Spotted[] = [];
  const normal = text.normalize('NFKC');
  // "(415) · 555 · 0142": a layout's own sign between the groups of a number.
  const plain = (normal.length === text.length ? normal : text).replace(
    /(\(\d{3}\)|(?<![\d·•])\d{3}) [·•] (\d{3}) [·•] (?=\d{4}(?!\d))/g,
    '$1 . $2 . ',
  );
  for (const { text: number, start } of [...plain.matchAll(NUMBER)].flatMap(apart)) {
    const end = start + number.length;
    const digits = number.replace(/\D/g, '');
    if (digits.length < DIGITS.least || digits.length > DIGITS.most) continue;
    const before = plain.slice(0, start);
    const after = plain.slice(end);
    if (/[\p{L}\d@_/.=-]$/u.test(before) && !/[.:]$/.test(before) && !/\p{L}\s?$/u.test(before))
      continue;
    const extension = extensionBehind(after);
    if (/[@\d]/.test(before.slice(-1))) continue;
    if (extension === null && /^[@\d_]|^[.-]?\p{L}{2,}\./u.test(after) && !isGluedAddress(after))
      continue;
    if (/https?:\S*$|\bwww\.\S*$|\.\w{2,}\/\S*$/i.test(before)) continue; // within an address
    const period = findPeriod(number);
    // "(88) 99994-2010" ends like a year.
    if (period && !/^\+|^\(0?\d{2,3}\)/.test(number)) continue;
    if (/^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(number)) continue;
    // Postal codes, account and ORCID numbers; "0812-3456-7890" is a mobile of Indonesia.
    if (/^\d{5}-\d{3}$|^\d{3}-\d{4}$|^\d{4}-\d{4}-\d{4}/.test(number)) {
      if (!/^08\d{2}-\d{4}-\d{3,4}$/.test(number)) continue;
    }
    if (/(?:[A-Z]{2}\d{2}\s?)$/.test(before)) continue; // IBAN
    // "Mill Road 226 (51397": a house and the postal code of its town; no area code of so many digits comes second.
    if (/^\d{1,4} ?\(\d{5}$/.test(number)) continue;
    const linked = links.some(
      (link) => /^tel:/i.test(link.href) && link.start < end && link.end > start,
    );
    spotted.push({
      text: number,
      start,
      end: end + (extension?.length ?? 0),
      linked,
      extension: extension?.digits ?? null,
    });
  }
  return spotted;
}
