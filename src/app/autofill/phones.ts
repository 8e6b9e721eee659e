import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import type { Candidate } from './candidates.ts';
import { findPeriod } from './periods.ts';
import type { CvLine } from './sections.ts';
import type { SectionKind } from './vocabulary/headings.ts';
import { type Label, labelOf } from './vocabulary/labels.ts';

export interface PhoneCandidate extends Candidate {
  /** Country of an international number; null for one in national form. */
  country: string | null;
  mobile: boolean;
}

const NUMBER = /(?:(?:\+|00)\s?\d|\(\s?\+?\d|\d)[\d\s().\-/‐‑–\u00a0]{5,24}\d/g;
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
 * Phone numbers of the head and the contact section in E.164. `countries` are tried in turn for numbers in
 * national form; a number that is none of theirs is left out.
 */
export function findPhones(
  lines: readonly CvLine[],
  countries: readonly string[],
): PhoneCandidate[] {
  const found = new Map<string, PhoneCandidate>();
  const regions = countries.filter((code): code is CountryCode => isSupportedCountry(code));
  let inherited: Label | null = null;
  for (const { line, index, section } of lines) {
    const lineLabel: Label | null = labelOf(line.text)?.label ?? null;
    const label: Label | null = lineLabel ?? inherited;
    inherited = lineLabel && labelOf(line.text)?.start === line.text.length ? lineLabel : null;
    for (const { text, start, end, linked } of numbersIn(line.text, line.links)) {
      const own = labelBefore(line.text.slice(0, start)) ?? label;
      if (own === 'fax' || own === 'birth' || own === 'zip' || own === 'ignored') continue;
      const labelled = own === 'phone' || own === 'mobile' || linked;
      const shaped = /^[(0]/.test(text) && (section === 'head' || section === 'contact');
      const parsed = parse(text, regions, labelled || shaped);
      if (!parsed) continue;
      let score = SECTION_SCORE[section] - Math.min(2, index * 0.004);
      if (labelled && section !== 'references') score += 1.5;
      if (own === 'mobile') score += 0.1;
      if (parsed.country) score += 0.3;
      if (!parsed.valid) score -= 1;
      const known = found.get(parsed.e164);
      if (known && known.score >= score) continue;
      found.set(parsed.e164, {
        value: parsed.e164,
        score,
        place: { line: index, start, end },
        country: parsed.country,
        mobile: own === 'mobile',
      });
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

function labelBefore(before: string): Label | null {
  const part = before.split(/[|•·,;\t]/).at(-1) ?? '';
  const word = /(\p{L}[\p{L}\p{M}.-]*(?: \p{L}[\p{L}\p{M}.-]*)?)\s*[:：.]?\s*$/u.exec(part)?.[1];
  if (!word) return null;
  return (
    labelOf(`${word.replace(/\.$/, '')}:`)?.label ??
    labelOf(`${word.split(' ').at(-1)?.replace(/\.$/, '')}:`)?.label ??
    null
  );
}

interface Spotted {
  text: string;
  start: number;
  end: number;
  linked: boolean;
}

function numbersIn(
  text: string,
  links: readonly { href: string; start: number; end: number }[],
): Spotted[] {
  const spotted: Spotted[] = [];
  const plain = text.normalize('NFKC').length === text.length ? text.normalize('NFKC') : text;
  for (const match of plain.matchAll(NUMBER)) {
    const start = match.index;
    const end = start + match[0].length;
    const digits = match[0].replace(/\D/g, '');
    if (digits.length < 7 || digits.length > 16) continue;
    const before = plain.slice(0, start);
    const after = plain.slice(end);
    if (/[\p{L}\d@_/.=-]$/u.test(before) && !/[.:]$/.test(before) && !/\p{L}\s?$/u.test(before))
      continue;
    if (/[@\d]/.test(before.slice(-1)) || /^[@\d_]|^[.-]?\p{L}{2,}\./u.test(after)) continue;
    if (/https?:\S*$|\bwww\.\S*$|\.\w{2,}\/\S*$/i.test(before)) continue; // within an address
    const period = findPeriod(match[0]);
    if (period && !match[0].startsWith('+')) continue;
    if (/^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(match[0])) continue;
    if (/^\d{5}-\d{3}$|^\d{3}-\d{4}$|^\d{4}-\d{4}-\d{4}/.test(match[0])) continue; // postal codes, account and ORCID numbers
    if (/(?:[A-Z]{2}\d{2}\s?)$/.test(before)) continue; // IBAN
    const linked = links.some(
      (link) => /^tel:/i.test(link.href) && link.start < end && link.end > start,
    );
    spotted.push({ text: match[0], start, end, linked });
  }
  return spotted;
}

interface Parsed {
  e164: string;
  country: string | null;
  valid: boolean;
}

function parse(text: string, regions: readonly CountryCode[], labelled: boolean): Parsed | null {
  const bare = text.replace(/\(\s*0\s*\)/g, '').replace(/[‐‑–]/g, '-');
  const international = bare.replace(/^\(\s*/, '').replace(/^00\s?/, '+');
  if (international.startsWith('+')) {
    const number = parsePhoneNumberFromString(international);
    if (!number?.isPossible()) return null;
    const country = number.country ?? number.getPossibleCountries()[0] ?? null;
    return { e164: number.number, country, valid: number.isValid() };
  }
  const tries = regions.flatMap((region) => parsePhoneNumberFromString(bare, region) ?? []);
  const valid = tries.find((number) => number.isValid());
  const possible = labelled ? tries.find((number) => number.isPossible()) : undefined;
  const number = valid ?? possible;
  return number ? { e164: number.number, country: null, valid: Boolean(valid) } : null;
}
