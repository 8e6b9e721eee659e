import type { Candidate } from './candidates.ts';
import { likeness } from './emails.ts';
import type { CvLine } from './sections.ts';
import { asciiForms } from './transliterate.ts';
import { countriesOfCity } from './vocabulary/cities.ts';
import { countryOfName } from './vocabulary/countries.ts';
import { headingKind, isDocumentTitle } from './vocabulary/headings.ts';
import { companyScore, legalFormEnd, titleScore } from './vocabulary/jobs.ts';
import { type Label, labelOf } from './vocabulary/labels.ts';
import { isHonorific, isNameSuffix, isParticle, isSecondGivenName } from './vocabulary/names.ts';
import { streetScore } from './vocabulary/streets.ts';

export interface NameCandidate extends Candidate {
  first: string;
  last: string;
}

export interface NameContext {
  /** User names of the candidate's e-mail addresses and profiles. */
  accounts: readonly string[];
  language: string;
  country: string | null;
}

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{L}\p{M}*['’][\p{L}\p{M}'’-]+|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af々]+)$/u;

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

/** "Curriculum Vitae of Ada Muster", "Lebenslauf – Ada Muster". */
const DOCUMENT_TITLE =
  /^(?:curriculum vitae|curriculum|currículum vitae|currículo|resume|résumé|cv|lebenslauf|bewerbung|životopis|özgeçmiş|życiorys|резюме|βιογραφικό σημείωμα|önéletrajz)\s*(?:of|von|de|di|van|d[eo]|para|for|för|by|[-–—:|])*\s+(?=\p{Lu})/iu;

interface ParsedName {
  first: string;
  last: string;
  /** The characters of the line that make the name. */
  raw: string;
}

/** A text → a name, when it can be one. */
export function parseName(source: string, context: NameContext): ParsedName | null {
  const [piece = ''] = source
    .replace(DOCUMENT_TITLE, '')
    .replace(/^[\s•·▪■◦○|]+/, '')
    .split(/\s*[|\t•·]\s*|\s+[–—-]\s+|\s{3,}/)
    .filter((part) => part.trim() !== '');
  const spaced = /^(?:\p{L} ){3,}\p{L}$/u.test(piece.replace(/ {2,}/g, ' '))
    ? unspace(piece)
    : piece;
  let text = spaced.trim();
  if (
    text.length < (CJK.test(text) ? 2 : 3) ||
    text.length > 70 ||
    /[@:\d/\\]/.test(text.replace(/\(.*\)/, ''))
  )
    return null;
  if (isDocumentTitle(text) || headingKind(text)) return null;
  text = text
    .replace(/\s*[([（].*$/, '')
    .replace(/[.,;]+$/, (end) => (end.startsWith('.') ? '.' : ''));
  const swapped = lastFirst(text, context);
  if (swapped === null) return null;
  if (typeof swapped === 'object') return swapped;
  const words = stripTitles(swapped)
    .split(/\s+/)
    .filter((word) => word !== '');
  while (words.length > 2 && isNameSuffix(words.at(-1) ?? '') && !CJK.test(swapped)) words.pop();
  return toName(words, context);
}

function unspace(text: string): string {
  return text
    .split(/ {2,}/)
    .map((word) => word.replaceAll(' ', ''))
    .join(' ');
}

/** "Family, Given" becomes a name; "Name, MBA" and "Name, Job" lose their tail. */
function lastFirst(text: string, context: NameContext): string | ParsedName | null {
  const comma = text.search(/[,，、]/);
  if (comma < 0) return text;
  const left = text.slice(0, comma).trim();
  const parts = text
    .slice(comma + 1)
    .split(/[,，、]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const right = parts[0] ?? '';
  const rightWords = stripTitles(right).split(/\s+/);
  if (right === '' || rightWords.every((word) => isNameSuffix(word) || word === '')) return left;
  const leftWords = left.split(/\s+/);
  const nameLike =
    rightWords.length <= 3 && rightWords.every((word) => isNameWord(word) || isParticle(word));
  if (!nameLike || titleScore(right) > 0.8) return left;
  const bare = leftWords.filter((word) => !isParticle(word));
  const known = context.accounts.some((account) => likeness(account, rightWords[0] ?? '') > 0);
  const twoSurnames =
    /^(?:es|pt)$/.test(context.language) ||
    /^(?:ES|PT|BR|MX|AR|CL|CO|PE)$/.test(context.country ?? '');
  if (bare.length > 2 || (bare.length === 2 && !known && !(twoSurnames && rightWords.length <= 2)))
    return left;
  const family = stripTitles(left);
  if (!family.split(/\s+/).every((word) => isNameWord(word) || isParticle(word))) return null;
  return { first: properCase(rightWords.join(' ')), last: properCase(family), raw: text };
}

function isNameWord(word: string): boolean {
  return WORD.test(word) && !/\.\p{L}{2,}/u.test(word);
}

function toName(words: readonly string[], context: NameContext): ParsedName | null {
  const raw = words.join(' ');
  if (CJK.test(raw)) return eastAsian(words, context);
  if (words.length < 2 || words.length > 6) return null;
  if (!words.every((word) => isNameWord(word) || isParticle(word))) return null;
  if (isParticle(words[0] ?? '') && !/^\p{Lu}/u.test(words[0] ?? '')) return null;
  if (companyScore(raw) >= 1.8 || legalFormEnd(raw) > 0) return null;
  if (countryOfName(raw) || countriesOfCity(raw).length > 0 || streetScore(raw) >= 1.5) return null;
  if (words.filter((word) => /^\p{Lu}/u.test(word)).length < 2) return null;
  // Hungarian puts the family name first, as East Asia does.
  if (context.language === 'hu' && !words.some((word) => isParticle(word))) {
    const [family = '', ...given] = words;
    return { first: properCase(given.join(' ')), last: properCase(family), raw };
  }
  const at = splitAt(words, context);
  return {
    first: properCase(words.slice(0, at).join(' ')),
    last: properCase(words.slice(at).join(' ')),
    raw,
  };
}

/** Index of the first word of the family name. */
function splitAt(words: readonly string[], context: NameContext): number {
  const count = words.length;
  const particle = words.findIndex(
    (word, index) => index > 0 && index < count - 1 && isParticle(word) && word !== 'y',
  );
  if (particle > 0) {
    const lower =
      /^\p{Ll}/u.test(words[particle] ?? '') || words[particle]?.toUpperCase() === words[particle];
    if (lower || !/^(?:Do|E|Y|I|San|Op|Auf|In|Lo)$/.test(words[particle] ?? ''))
      return Math.min(particle, familyByAccounts(words, context) ?? particle);
  }
  if (count === 2) return 1;
  const known = familyByAccounts(words, context);
  if (known !== null) return known;
  const two =
    /^(?:ES|MX|AR|CL|CO|PE|PT|BR)$/.test(context.country ?? '') ||
    /^(?:es|pt)$/.test(context.language);
  if (!two) return count - 1;
  if (count === 3) return isSecondGivenName(words[1] ?? '') ? 2 : 1;
  return count - 2;
}

/** "f.arevalo" and "florencia-arevalo" say where the family name of "Florencia María Arevalo Galván" begins. */
function familyByAccounts(words: readonly string[], context: NameContext): number | null {
  const votes = new Map<number, number>();
  for (const account of context.accounts) {
    const local = account.replace(/@.*$/, '').toLowerCase();
    const hits = words.map((word, index) => {
      const parts = word.split('-');
      const inside = asciiForms(word).some((form) => local.replace(/[^a-z]/g, '').includes(form));
      const part =
        parts.length > 1 && asciiForms(parts[0] ?? '').some((form) => local.includes(form));
      return (inside || part) && word.length > 2 ? index : -1;
    });
    const matched = hits.filter((index) => index >= 0);
    const initials = words[0]?.[0]?.toLowerCase();
    // The address names one given name (or its initial) and the beginning of the family name.
    const later = matched.filter((index) => index > 0);
    if (later.length === 0) continue;
    if (matched.includes(0) || (initials && local.startsWith(initials))) {
      const at = matched.includes(0) ? (later[0] ?? 0) : (later[0] ?? 0);
      if (later.length === 1 || later.length === words.length - 1) {
        votes.set(later.length === 1 ? at : words.length, (votes.get(at) ?? 0) + 1);
      }
    }
  }
  votes.delete(words.length);
  let top: number | null = null;
  for (const [at, count] of votes) if (top === null || count > (votes.get(top) ?? 0)) top = at;
  return top;
}

function eastAsian(words: readonly string[], context: NameContext): ParsedName | null {
  const raw = words.join(' ');
  const bare = words.filter((word) => CJK.test(word));
  if (bare.length !== words.length || bare.length > 3) return null;
  if (titleScore(raw) > 0 || companyScore(raw) > 0) return null;
  if (/[都道府県市区町村部課科学校社店]$/.test(raw) && bare.length === 1) return null;
  if (bare.length >= 2) {
    const [family = '', ...given] = bare;
    if (family.length > 4 || given.join('').length > 5) return null;
    return { first: given.join(' '), last: family, raw };
  }
  const whole = bare[0] ?? '';
  if (whole.length < 2 || whole.length > 5 || /[\u3041-\u3096]{4,}/.test(whole)) return null;
  const family =
    context.language === 'ja' || /[\u3040-\u30ff]/.test(whole)
      ? whole.length >= 4
        ? 2
        : whole.length === 3
          ? 2
          : 1
      : 1;
  return { first: whole.slice(family), last: whole.slice(0, family), raw };
}

export function stripTitles(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  while (words.length > 1 && isHonorific(words[0] ?? '') && !/^\p{L}$/u.test(words[0] ?? ''))
    words.shift();
  return words.join(' ');
}

/** CAPITALS → Capitals, for names whose layout shouts. */
export function properCase(text: string): string {
  return text
    .trim()
    .split(' ')
    .map((word) =>
      word.length > 2 && word === word.toUpperCase() && /\p{L}{3}|\p{L}['’]\p{L}/u.test(word)
        ? capital(word)
        : word,
    )
    .join(' ');
}

function capital(word: string): string {
  if (isParticle(word)) return word.toLowerCase();
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
