import {
  isChildOf,
  isEastAsianFamily,
  isLatinSlavicFamily,
  isPatronymic,
  isSlavicFamily,
  isVietnameseFamily,
} from '../vocabulary/family-names.ts';
import { isGivenName, isOnlyGivenName } from '../vocabulary/given-names.ts';
import { isMarianName, isParticle, isSecondGivenName } from '../vocabulary/names.ts';
import {
  familyFirst,
  hasTwoFamilies,
  isLongFamily,
  leadingFamily,
  type Parts,
} from './family-in-front.ts';
import type { NameContext } from './name-context.ts';
import { asciiForms } from './transliterate.ts';

const CYRILLIC = /^[\u0400-\u04ff’'-]+$/;
const ARABIC = /[\u0600-\u06ff]/;

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
  /^\p{Lu}\p{Ll}{3,}(?:ovych|evych|iyovych|ivna|yivna|ovna|evna)$/u.test(word);

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
  // "ADA M": an initial has no small letters to tell capitals by.
  if (words.every((word, at) => loud[at] || /^\p{Lu}\.?$/u.test(word))) return null;
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

/** Where a second given name is a given name: elsewhere a father's or a family's name may stand in the middle. */
const hasGivenMiddle = ({ country, language }: NameContext): boolean =>
  /^(?:de|fr|it|es|pt|ca|pl|cs|sk|hu)$/.test(language) &&
  !/^(?:IN|PK|BD|LK|SA|AE|EG|MA|TN|DZ|NG|GH|KE|SN|CM|CI)$/.test(country ?? '');

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

/** "María del Carmen Prado": the particle belongs to a second given name, and a family name follows. */
function isOfGivenName(words: readonly string[], at: number): boolean {
  const next = words.findIndex((word, index) => index > at && !isParticle(word));
  const family = words.length - 1 - next;
  if (
    /^maria$/i.test(words[at - 1] ?? '') &&
    /^(?:carmo|c[eé]u|concei[cç][aã]o|lurdes|gra[cç]a|ros[aá]rio|anjos|neves)$/i.test(
      words[next] ?? '',
    )
  )
    return next > 0 && family > 0;
  return next > 0 && family > 0 && isMarianName(words[next] ?? '');
}

/** Index of the first word of the family name, in names that begin with the given one. */
function familyAt(words: readonly string[], context: NameContext): number {
  const count = words.length;
  const compound = compoundAt(words, context);
  if (compound !== null) return compound;
  const particle = words.findIndex(
    (word, index) =>
      index > 0 &&
      index < count - 1 &&
      isParticle(word) &&
      word !== 'y' &&
      !isOfGivenName(words, index),
  );
  if (particle > 0) {
    const word = words[particle] ?? '';
    const plain = /^\p{Ll}|^\p{Lo}/u.test(word) || word.toUpperCase() === word;
    if (plain || !/^(?:Do|E|Y|I|San|Op|Auf|In|Lo)$/.test(word))
      return Math.min(
        isFirstOfTwo(words, particle - 1, context) ? particle - 1 : particle,
        familyByAccounts(words, context) ?? particle,
      );
  }
  if (count === 2) return 1;
  // "Ramon San Jose", "Ada St John": a saint begins a family name.
  if (/^(?:San|Santa|Sto\.?|Sta\.?|St\.?|Saint)$/iu.test(words[count - 2] ?? '')) return count - 2;
  // "عبد الله" (servant of God) is one word of a name.
  if (ARABIC.test(words.join(''))) return words[count - 2] === 'عبد' ? count - 2 : count - 1;
  const known = familyByAccounts(words, context);
  // "Nino Schurter Keller": a middle name would be a given one; what is none begins the family name.
  if (
    count === 3 &&
    known === null &&
    hasGivenMiddle(context) &&
    isGivenName(words[0] ?? '') &&
    !isGivenName(words[1] ?? '') &&
    !isSecondGivenName(words[1] ?? '')
  )
    return 1;
  // In Portugal and Brazil the last of two family names is the one of addresses.
  const lusophone = context.language === 'pt' || /^(?:PT|BR|AO|MZ)$/.test(context.country ?? '');
  const before = words[count - 2] ?? '';
  if (lusophone && known === count - 1 && !isGivenName(before) && !isSecondGivenName(before))
    return count - 2;
  if (known !== null) return known;
  if (!hasTwoFamilies(context)) return count - 1;
  const second = words[1] ?? '';
  const marian = words.findIndex(
    (_, index) => index > 0 && index < count - 1 && isOfGivenName(words, index),
  );
  if (marian > 0) {
    const next = words.findIndex((word, index) => index > marian && !isParticle(word));
    return next + 1;
  }
  // "Juan Carlos Rosario Martínez": of four words, two are the family's.
  if (count === 3) return isSecondGivenName(second) || isOnlyGivenName(second) ? 2 : 1;
  return count - 2;
}

/** "Flores Montes de Oca", "Martín del Campo Ruiz": family names of several words, whatever stands beside them. */
const COMPOUND =
  /(?<!\p{L})(?:mart[ií]n del campo|montes de oca|ponce de le[oó]n|ladr[oó]n de guevara|d[ií]az de le[oó]n|cabeza de vaca|fern[aá]ndez de c[oó]rdoba|garc[ií]a de le[oó]n|hern[aá]ndez de le[oó]n|ruiz de velasco|castelo branco|esp[ií]rito santo|vila nova|corte real|vilas boas)(?!\p{L})/iu;

/** Where the family name begins of which one is such; null where none is. */
function compoundAt(words: readonly string[], context: NameContext): number | null {
  const found = COMPOUND.exec(words.join(' '));
  if (!found) return null;
  const at = words.join(' ').slice(0, found.index).split(' ').length - 1;
  const end = at + found[0].split(' ').length;
  const before = words[at - 1] ?? '';
  const first =
    end === words.length &&
    at > 1 &&
    hasTwoFamilies(context) &&
    !isGivenName(before) &&
    !isSecondGivenName(before);
  return at > 0 ? (first ? at - 1 : at) : null;
}

/** "Inês Prado dos Santos": of two family names, the first stands before the particle of the second. */
function isFirstOfTwo(words: readonly string[], at: number, context: NameContext): boolean {
  const word = words[at] ?? '';
  const initial = /^\p{L}\.?$/u.test(word);
  return (
    at > 0 && !initial && hasTwoFamilies(context) && !isGivenName(word) && !isSecondGivenName(word)
  );
}

/** "f.arevalo" and "florencia-arevalo" say where the family name of "Florencia María Arevalo Galván" begins. */
function familyByAccounts(words: readonly string[], context: NameContext): number | null {
  const votes = new Map<number, number>();
  for (const account of context.accounts) {
    const local = account.replace(/@.*/s, '').toLowerCase();
    const letters = local.replace(/[^a-z]/g, '');
    const hits = words.map((word, index) => {
      const parts = word.split('-');
      const inside = asciiForms(word).some((form) => letters.includes(form));
      const part =
        parts.length > 1 && asciiForms(parts[0] ?? '').some((form) => local.includes(form));
      return (inside || part) && word.length > 2 ? index : -1;
    });
    const matched = hits.filter((index) => index >= 0);
    // An address of all words says nothing of where the family name begins.
    if (matched.length === words.length) return null;
    const initial = words[0]?.[0]?.toLowerCase();
    const [at, ...more] = matched.filter((index) => index > 0);
    if (at === undefined || more.length > 0) continue;
    if (isGivenName(words[at] ?? '') && at < words.length - 1) continue;
    if (matched.includes(0) || (initial && local.startsWith(initial)))
      votes.set(at, (votes.get(at) ?? 0) + 1);
  }
  let top: number | null = null;
  for (const [at, count] of votes) if (top === null || count > (votes.get(top) ?? 0)) top = at;
  return top;
}
