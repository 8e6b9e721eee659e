import {
  isChildOf,
  isEastAsianFamily,
  isLatinSlavicFamily,
  isPatronymic,
  isSlavicFamily,
  isVietnameseFamily,
} from '../vocabulary/family-names.ts';
import { fold } from '../vocabulary/fold.ts';
import { isGivenName, isOnlyGivenName } from '../vocabulary/given-names.ts';
import { isParticle } from '../vocabulary/names.ts';
import { familyAt } from './family-at.ts';
import { familyFirst, isLongFamily, leadingFamily, type Parts } from './family-in-front.ts';
import type { NameContext } from './name-context.ts';
import { asciiForms } from './transliterate.ts';

const CYRILLIC = /^[\u0400-\u04ff’'-]+$/;

/** Which words of a name are the given and which the family name. A father's name belongs to neither. */
export function orderOf(all: readonly string[], context: NameContext): Parts {
  const words = withoutFather(all);
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length === 3 && (CYRILLIC.test(words.join('')) || words.some(isLatinPatronymic))) {
    if (isPatronymic(last) || isLatinPatronymic(last))
      return { given: words.slice(1, 2), family: [first] };
    if (isPatronymic(words[1] ?? '') || isLatinPatronymic(words[1] ?? ''))
      return { given: [first], family: [last] };
  }
  const shouted = familyInCapitals(words);
  if (shouted) return shouted;
  const noble = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && isNoble(word),
  );
  if (noble > 0) return { given: words.slice(0, noble), family: words.slice(noble) };
  const leading = leadingFamily(words);
  if (leading > 0) return { given: words.slice(leading), family: words.slice(0, leading) };
  const particles = words.some((word, at) => at > 0 && isParticle(word) && word !== last);
  const told = context.familyFirst === true;
  if (told || (!particles && isFamilyFirst(words, context))) return familyFirst(words, context);
  const at = familyAt(words, context);
  return { given: words.slice(0, at), family: words.slice(at) };
}

/** "Ada Freifrau von Muster": what was a title is the first word of the family name. */
const isNoble = (word: string) =>
  /^(?:Freiherr|Freifrau|Freiin|Graf|Gräfin|Edler|Edle|Ritter|Baron|Baronin|Fürst|Fürstin|Prinz|Prinzessin)$/u.test(
    word,
  );

/** "Karimov Aziz Anvar o'g'li" without its last two words. */
function withoutFather(words: readonly string[]): readonly string[] {
  const end = words.length - 1;
  return words.length > 3 && isChildOf(words[end] ?? '') ? words.slice(0, -2) : words;
}

const isLatinPatronymic = (word: string) =>
  /^\p{Lu}\p{L}{3,30}(?:ovych|evych|iyovych|ivna|yivna|ovna|evna)$/iu.test(word);

const isShouted = (word: string) =>
  /\p{Lu}{2}/u.test(word) && word === word.toUpperCase() && !/\./.test(word);

/** "KESSEL Lena", "Lena KESSEL", "DE LA CRUZ Lena": capitals are the family name. */
function familyInCapitals(words: readonly string[]): Parts | null {
  const loud = words.map(
    (word, at) =>
      isShouted(word) ||
      // The particles of "Ó BRIAIN" and "NEVES E SOUSA".
      (isParticle(word) && /^\p{Lu}+$/u.test(word) && isShouted(words[at + 1] ?? '')),
  );
  // "ADA M", "MD. OMAR MUSTER": initials and what is cut short have no small letters to tell capitals by.
  if (words.every((word, at) => loud[at] || /^[\p{Lu}.]+$/u.test(word))) return null;
  const count = loud.filter(Boolean).length;
  if (count === 0 || count === words.length) return null;
  const from = loud.indexOf(true);
  const to = loud.lastIndexOf(true) + 1;
  if (to - from !== count || (from !== 0 && to !== words.length)) return null;
  // "TOMÁŠ Novák": a layout that makes the given name loud.
  const quiet = words.filter((_, at) => !loud[at]);
  if (
    words.slice(from, to).every((word) => isGivenName(word)) &&
    !quiet.some((word) => isGivenName(word))
  )
    return null;
  const start = from > 1 && isParticle(words[from - 1] ?? '') ? from - 1 : from;
  return {
    given: [...words.slice(0, start), ...words.slice(to)],
    family: words.slice(start, to),
  };
}

function isFamilyFirst(words: readonly string[], context: NameContext): boolean {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (context.familyFirst !== undefined) return context.familyFirst;
  if (isVietnamese(words, context))
    return isVietnameseFamily(first) && !(isOnlyGivenName(first) && isVietnameseFamily(last));
  const turned = isOnlyGivenName(last) && !isGivenName(first);
  if (context.language === 'hu') return turned || !(isOnlyGivenName(first) && !isGivenName(last));
  if (/^(?:CN|TW|HK|KR|SG|MY)$/.test(context.country ?? '') && words.length <= 3)
    if (isEastAsianFamily(first) && !isEastAsianFamily(last) && !isGivenName(first)) return true;
  if (CYRILLIC.test(words.join('')) && words.length === 2) {
    if (isGivenName(first) !== isGivenName(last)) return isGivenName(last);
    return isSlavicFamily(first) && !isSlavicFamily(last) && !isGivenName(first);
  }
  // "Muster J.R.": initials behind a family name.
  if (words.length === 2 && /^(?:\p{Lu}\.){2,3}$/u.test(last)) return true;
  const profile = isTurnedInProfile(words, context);
  if (profile !== null) return profile;
  const owner = ownerOfInitial(words, context);
  if (owner !== null) return owner === 1;
  if (isGivenName(last) && !isGivenName(first) && isTurnedByAccount(words, context)) return true;
  if (words.length === 2 && isLatinSlavicFamily(first) && !isGivenName(first))
    return (
      (isGivenName(last) || WITH_SLAVIC_FAMILIES.test(context.country ?? '')) &&
      !isLatinSlavicFamily(last)
    );
  // Where nobody's family name is Marcell, a given name in the last place stands behind one.
  if (context.country === 'HU' && isGivenName(last) && !isGivenName(first)) return true;
  return (
    turned && (words.slice(1).every((word) => isGivenName(word)) || isLongFamily(words, context))
  );
}

/** Countries outside Europe where a family name may have a Slavic end and a given name none. */
const WITH_SLAVIC_FAMILIES = /^(?:KG|KZ|UZ|TJ|TM|AZ)$/;

/** "luca.rossetti" spells "Rossetti Luca" the other way round; most addresses begin with the given name. */
function isTurnedByAccount(words: readonly string[], { accounts }: NameContext): boolean {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  return accounts.some((account) => {
    const [one = '', other = '', ...more] = account
      .replace(/@.*/s, '')
      .toLowerCase()
      .replace(/(?<!\d)\d+$/, '')
      .split(/[._-]/);
    return more.length === 0 && asciiForms(last).includes(one) && asciiForms(first).includes(other);
  });
}

/** What LinkedIn puts behind the names that it makes an address of: letters and digits. */
const PROFILE_ID = /-(?=[a-z]*\d)[a-z\d]{6,12}$/;

/**
 * LinkedIn makes "ada-muster-1a2b3c4d5" of a given and a family name that were typed apart: whether a printed name has
 * them the other way round. null where no profile tells, and where a given name in the last place speaks against it.
 */
function isTurnedInProfile(words: readonly string[], { accounts }: NameContext): boolean | null {
  if (words.length !== 2) return null;
  const [first = '', last = ''] = words;
  const spells = (name: string, one: string, other: string) =>
    asciiForms(one).some((a) => asciiForms(other).some((b) => name === `${a}-${b}`));
  for (const given of accounts) {
    const account = fold(decoded(given));
    if (!PROFILE_ID.test(account)) continue;
    const name = account.replace(PROFILE_ID, '');
    if (spells(name, last, first)) return true;
    if (spells(name, first, last))
      return isOnlyGivenName(last) && !isGivenName(first) ? null : false;
  }
  return null;
}

/** "nicol%C3%B2-muster": accents in an address of the web. */
function decoded(account: string): string {
  try {
    return decodeURIComponent(account);
  } catch {
    return account;
  }
}

function isVietnamese(words: readonly string[], context: NameContext): boolean {
  if (context.language === 'vi' || context.country === 'VN') return true;
  if (/^(?:nguyen|tran|pham|huynh|truong|dang|bui)$/i.test(words[0] ?? '') && words.length > 2)
    return true;
  return words.some((word) => /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(word));
}

/** "h.mueller" says of "Müller Hans" that the given name is the second: its index; null when nothing tells. */
function ownerOfInitial(words: readonly string[], context: NameContext): number | null {
  if (words.length !== 2) return null;
  for (const account of context.accounts) {
    const local = account
      .replace(/@.*/s, '')
      .toLowerCase()
      .replace(/(?<!\d)\d+$/, '');
    for (const [at, word] of words.entries()) {
      const other = words[1 - at] ?? '';
      const initial = asciiForms(word)[0]?.[0] ?? '';
      if (initial === '' || initial === asciiForms(other)[0]?.[0]) continue;
      const spelled = asciiForms(other).some(
        (form) => local === `${initial}${form}` || local === `${initial}.${form}`,
      );
      if (spelled) return at;
    }
  }
  return null;
}
