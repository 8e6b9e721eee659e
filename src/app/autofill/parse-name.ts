import { likeness } from './emails.ts';
import { asciiForms } from './transliterate.ts';
import { countriesOfCity } from './vocabulary/cities.ts';
import { countryOfName } from './vocabulary/countries.ts';
import { headingKind, isDocumentTitle } from './vocabulary/headings.ts';
import { companyScore, legalFormEnd, titleScore } from './vocabulary/jobs.ts';
import { isHonorific, isNameSuffix, isParticle, isSecondGivenName } from './vocabulary/names.ts';
import { streetScore } from './vocabulary/streets.ts';

export interface NameContext {
  /** User names of the candidate's e-mail addresses and profiles. */
  accounts: readonly string[];
  language: string;
  country: string | null;
}

export const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{L}\p{M}*['’][\p{L}\p{M}'’-]+|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af々]+)$/u;

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
