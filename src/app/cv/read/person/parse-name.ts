import { countriesOfCity } from '../vocabulary/cities.ts';
import { countryOfName } from '../vocabulary/countries.ts';
import { isPatronymic } from '../vocabulary/family-names.ts';
import { isGivenName } from '../vocabulary/given-names.ts';
import { headingKind, isDocumentTitle } from '../vocabulary/headings.ts';
import { companyScore, legalFormEnd, titleScore, WORDS_LEVEL } from '../vocabulary/jobs.ts';
import { labelOf } from '../vocabulary/labels.ts';
import { isHonorific, isNameSuffix, isParticle } from '../vocabulary/names.ts';
import { isPlaceholder } from '../vocabulary/placeholders.ts';
import { STREET_LEVEL, streetScore } from '../vocabulary/streets.ts';
import { unspaced } from './apart-letters.ts';
import { CJK, CJK_SHAPE, eastAsian, type ParsedName } from './east-asian-name.ts';
import { likeness } from './emails.ts';
import type { NameContext } from './name-context.ts';
import { orderOf } from './name-order.ts';

const WORD =
  /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.\u200c-]*|\p{L}\p{M}*['’][\p{L}\p{M}'’-]+|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af々]+)$/u;
/** Scripts without capitals: nothing in them looks like a name by itself. */
export const CASELESS = /[\u0590-\u08ff\u0900-\u0fff\u10a0-\u10ff]/;

/** "Curriculum Vitae of Ada Muster", "Lebenslauf – Ada Muster". */
const DOCUMENT_TITLE =
  /^(?:curriculum vit(?:ae|æ)|curriculum|currículum vitae|currículo|resume|résumé|cv|lebenslauf|bewerbung|životopis|özgeçmiş|życiorys|резюме|βιογραφικό σημείωμα|önéletrajz)(?:\s*(?:of|von|de|di|van|do|para|for|för|by|[-–—:|])+)?\s+(?=\p{Lu})/iu;

/** The title that a program gives a page: "Microsoft Word - Document1". */
const PROGRAM = /^(?:Microsoft|Untitled|Google Docs|LibreOffice|OpenOffice)(?!\p{L})/iu;

/** "Recherche de stage", "Demande d'emploi": what the document is for. */
const LOOKS_FOR =
  /^(?:recherche|demande|candidature)\s(?:de\s|d['’]\s?|un\s|une\s|pour\s)*(?:stage|emploi|alternance|apprentissage|poste|contrat)(?!\p{L})/iu;

/** What fits a name's shape; beyond it is a sentence, a list or a place. Set by hand on the development corpus. */
const SHAPE = {
  /** Characters: "Al B" is a name, "Al" is none. */
  least: 3,
  most: 70,
  /** "Open to work everywhere." ends like a sentence and has more words. */
  sentenceWords: 3,
  /** Given names behind a comma. */
  givenWords: 3,
  leastWords: 2,
  /** Two given names, particles and two family names. */
  mostWords: 6,
  /** Two words of employers (2 × 0.9) or a legal form; one is a family name as well ("Baker & Sons"). */
  company: 1.8,
  /** In scripts without capitals nothing else tells a name from a sentence. */
  caselessWords: 4,
} as const;

/** A text → a name, when it can be one. */
export function parseName(source: string, context: NameContext): ParsedName | null {
  const [piece = ''] = source
    .replace(DOCUMENT_TITLE, '')
    .replace(/^[\s•·▪■◦○|]+/, '')
    .split(/(?:(?<!\s)\s+)?[|丨｜\t•·■▪◆♦●∙⋅]\s*|(?<!\s)\s+[–—/-]\s+|\s{3,}/)
    .filter((part) => part.trim() !== '')
    .map(withoutDocumentTitle);
  let text = withoutExtras(withoutTitleBehind(unspaced(withoutContactData(piece), context).trim()));
  if (
    text.length < (CJK.test(text) ? CJK_SHAPE.least : SHAPE.least) ||
    text.length > SHAPE.most ||
    /[@:：\d/\\]|X{3}|(?<!\p{L})XX(?!\p{L})/iu.test(text.replace(/\(.{0,70}\)/, ''))
  )
    return null;
  if (isDocumentTitle(text) || headingKind(text) || PROGRAM.test(text)) return null;
  if (LOOKS_FOR.test(text)) return null;
  // "Kec. Muster": a district of Indonesia.
  if (/^(?:kec|kab|kel|dsn|desa|dusun|jln?|kp)\.?\s/iu.test(text)) return null;
  // 성명 beside 생년월일: in a form that nobody filled, a label stands behind a label.
  if (labelOf(text)?.start === text.length || isPlaceholder(text)) return null;
  text = text.replace(/(?:(?<!\s)\s+)?[([（].*/s, '').replace(/(?<![,;])[,;]+$/, '');
  const swapped = lastFirst(text, context);
  if (swapped === null) return null;
  if (typeof swapped === 'object') return swapped;
  if (/\p{L}{3}[.!?]$/u.test(swapped) && swapped.split(' ').length > SHAPE.sentenceWords)
    return null; // a sentence
  const words = stripTitles(swapped.replace(THAI_TITLE, ''))
    .split(/\s+/)
    .filter((word) => word !== '');
  // "Пробная Вера Павловна.": behind a father's name a stop is no initial's.
  const end = words.at(-1) ?? '';
  if (end.endsWith('.') && isPatronymic(end.slice(0, -1)))
    words.push((words.pop() ?? '').slice(0, -1));
  // "Ada Muster Kontakt": the heading of a side bar at the height of the name.
  if (words.length > 2 && isBarHeading(words.at(-1) ?? '')) words.pop();
  while (words.length > 2 && isNameSuffix(words.at(-1) ?? '') && !CJK.test(swapped)) words.pop();
  return toName(words, context);
}

const isBarHeading = (word: string): boolean =>
  /^(?:contact|skills|languages|summary|education|experience)$/.test(headingKind(word) ?? '') &&
  !isGivenName(word);

/** Mr, Mrs and Miss in Thai, which nothing parts from the name. */
const THAI_TITLE = /^(?:นางสาว|นาย|นาง|น\.ส\.|ดร\.)\s?(?=[\u0e00-\u0e7f])/u;

/** "Öz Geçmiş Ada Muster": what any language calls such a document, before at least two words of a name. */
function withoutDocumentTitle(text: string): string {
  const words = text.trim().split(/\s+/);
  for (let count = Math.min(3, words.length - 2); count > 0; count -= 1) {
    const rest = words.slice(count).join(' ');
    if (isDocumentTitle(words.slice(0, count).join(' ')) && /^[\p{Lu}\p{Lo}]/u.test(rest))
      return rest;
    // "Ada Muster Curriculum Vitae"
    if (isDocumentTitle(words.slice(-count).join(' '))) return words.slice(0, -count).join(' ');
  }
  return text;
}

/** Nicknames in quotes, remarks in brackets within a name, a name at birth, an age, and initials glued to it. */
function withoutExtras(text: string): string {
  return text
    .replace(SEX_BEHIND, '')
    .replace(/,\s\d{2}\s\p{L}{2,9}(?: old| alt)?\.?$/u, '')
    .replace(/(?:(?<!\s)\s+)?[("“„«'‘][^()"“”„«»'‘’]{1,30}[)"”“»'’](?=\s+\p{Lu})/gu, '')
    .replace(/(?<![\s,])[\s,]+(?:geb\.|geborene?r?|née?|roz\.|z domu|doğ\.|born)\s.*$/iu, '')
    .replace(
      /(?:(?<!\s)\s+)?\(?\b(?:she|he|they)\s*\/\s*(?:her|him|them)s?(?:\s*\/\s*\w+)?\)?/i,
      '',
    )
    .replace(/(?<=^|\s)(\p{Lu}\.)(?=\p{Lu}\p{L})/gu, '$1 ')
    .trim();
}

/** "이정우 남 1994년", "李明 男 1990年": portals print sex and age behind the name. */
const SEX_BEHIND =
  /(?<=^(?:[\uac00-\ud7af]{2,4}|[\u3400-\u9fff]{2,4}))\s+(?:[남여](?:자|성)?|[男女]性?)(?:[\s(,/|].{0,60})?$/u;

/** "ADA MUSTER- INTEGRATEUR WEB": a hyphen that parts a title from the name. */
function withoutTitleBehind(text: string): string {
  const at = text.search(/(?<=\p{L})[-–] (?=\p{Lu})/u);
  return at > 0 && titleScore(text.slice(at + 2)) > 0 ? text.slice(0, at) : text;
}

/** "Ada Muster 0171 2345678", "Ada Muster Tel: 0171…": the name ends where contact data begins. */
function withoutContactData(text: string): string {
  const number = text.search(/\s[+(]?\d[\d\s()./-]{6,}$/);
  const bare = number > 0 ? text.slice(0, number) : text;
  const mark = bare.search(/[:：]/);
  const word = mark < 0 ? -1 : bare.slice(0, mark).trimEnd().lastIndexOf(' ');
  return word > 0 && labelOf(bare.slice(word + 1)) ? bare.slice(0, word) : bare;
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
  // "São Paulo, Brasil" is a place; "Muster, Jordan" is a name.
  if (countryOfName(parts.at(-1) ?? '') !== null && countriesOfCity(left).length > 0) return null;
  // "First, Last Name": nobody filled the template.
  if (labelOf(right)?.start === right.length) return null;
  const rightWords = stripTitles(right).split(/\s+/);
  if (right === '' || rightWords.every((word) => isNameSuffix(word) || word === '')) return left;
  const leftWords = left.split(/\s+/);
  const nameLike =
    rightWords.length <= SHAPE.givenWords &&
    rightWords.every((word) => isNameWord(word) || isParticle(word));
  if (!nameLike || titleScore(right) > WORDS_LEVEL.nearWord || legalFormEnd(right) > 0) return left;
  const bare = leftWords.filter((word) => !isParticle(word));
  const known = context.accounts.some((account) => likeness(account, rightWords[0] ?? '') > 0);
  const twoSurnames =
    /^(?:es|pt)$/.test(context.language) ||
    /^(?:ES|PT|BR|MX|AR|CL|CO|PE)$/.test(context.country ?? '');
  const given = rightWords.filter((word) => !isParticle(word)).length;
  if (
    bare.length > 2 ||
    (bare.length === 2 && !known && !context.familyFirst && !(twoSurnames && given <= 2))
  )
    return left;
  const family = stripTitles(left);
  if (!family.split(/\s+/).every((word) => isNameWord(word) || isParticle(word))) return null;
  const own = isTurkish(text);
  return { first: properCase(rightWords.join(' '), own), last: properCase(family, own), raw: text };
}

/** "Aඇൽඒ": a font that says wrongly what its letters are mixes scripts within a word. */
const isMixed = (word: string) =>
  /\p{Script=Latin}/u.test(word) && /[\u0530-\u10ff\u1200-\u1cff]/.test(word);

function isNameWord(word: string): boolean {
  return !isMixed(word) && WORD.test(word) && !/\.\p{L}{2,}/u.test(word);
}

function toName(words: readonly string[], context: NameContext): ParsedName | null {
  const raw = words.join(' ');
  if (CJK.test(raw)) return eastAsian(words, context);
  if (words.length < SHAPE.leastWords || words.length > SHAPE.mostWords) return null;
  if (!words.every((word) => isNameWord(word) || isParticle(word))) return null;
  if (isParticle(words[0] ?? '') && /^\p{Ll}/u.test(words[0] ?? '') && !context.familyFirst)
    return null;
  // "M A": letters of a word that a layout sets apart.
  if (words.every((word) => /^\p{L}\p{M}*$/u.test(word) && !CASELESS.test(word) && !CJK.test(word)))
    return null;
  // "St John" is a family name without its given one.
  if (words.length === 2 && /^St\.?$/i.test(words[0] ?? '')) return null;
  if (companyScore(raw) >= SHAPE.company || legalFormEnd(raw) > 0) return null;
  if (
    countryOfName(raw) ||
    countriesOfCity(raw).length > 0 ||
    streetScore(raw) >= STREET_LEVEL.likely
  )
    return null;
  // "d'Aubigny" has its capital behind the article.
  if (words.filter((word) => /^(?:\p{Ll}['’])?[\p{Lu}\p{Lo}]/u.test(word)).length < 2) return null;
  if (CASELESS.test(raw) && (words.length > SHAPE.caselessWords || titleScore(raw) > 0))
    return null;
  const { given, family } = orderOf(words, context);
  const own = isTurkish(raw);
  return {
    first: properCase(given.join(' '), own),
    last: properCase(family.join(' '), own),
    raw,
  };
}

/**
 * The name without titles and salutations in front of it ("Dr.", "Herr"); the last word always
 * stays.
 */
export function stripTitles(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  while (
    words.length > 1 &&
    isHonorific(words[0] ?? '') &&
    !/^\p{L}$/u.test(words[0] ?? '') &&
    // "P. Sharma" has an initial; "M. Jean Sharma" is a gentleman.
    !(words.length === 2 && /^\p{L}\.$/u.test(words[0] ?? ''))
  )
    words.shift();
  return words.join(' ');
}

/** Letters of Turkish alone, whose "I" is a capital "ı". Without them a scan may have lost the dot of an "İ". */
const isTurkish = (name: string) => /[İĞ]/.test(name);

/** CAPITALS → Capitals, for names whose layout shouts. `isTurkish`: KILIÇ → Kılıç, İPEK → İpek. */
export function properCase(text: string, isTurkish = false): string {
  const loud = text === text.toUpperCase() && /\p{L}{3}/u.test(text);
  return (
    text
      .trim()
      .split(' ')
      // The article of "in 't Veld" is small.
      .map((word) => (/^['’]T$/u.test(word) ? word.toLowerCase() : word))
      .map((word) =>
        (word.length > 2 ||
          (loud && word.length === 2 && (isParticle(word) || /[^\p{ASCII}]/u.test(word)))) &&
        word === word.toUpperCase() &&
        /\p{L}{3}|\p{L}['’]\p{L}|^\p{L}{2}$/u.test(word)
          ? capital(word, isTurkish)
          : word,
      )
      .join(' ')
  );
}

function capital(word: string, isTurkish: boolean): string {
  if (isParticle(word)) return word.toLowerCase();
  if (isTurkish) return word.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLocaleLowerCase('tr'));
  return word
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
