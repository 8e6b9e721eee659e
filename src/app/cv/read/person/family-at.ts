import { isGivenName, isOnlyGivenName } from '../vocabulary/given-names.ts';
import { isMarianName, isParticle, isSecondGivenName } from '../vocabulary/names.ts';
import { hasTwoFamilies } from './family-in-front.ts';
import type { NameContext } from './name-context.ts';
import { asciiForms } from './transliterate.ts';

const ARABIC = /[\u0600-\u06ff]/;

/** Where a second given name is a given name: elsewhere a father's or a family's name may stand in the middle. */
const hasGivenMiddle = ({ country, language }: NameContext): boolean =>
  /^(?:de|fr|it|es|pt|ca|pl|cs|sk|hu)$/.test(language) &&
  !/^(?:IN|PK|BD|LK|SA|AE|EG|MA|TN|DZ|NG|GH|KE|SN|CM|CI)$/.test(country ?? '');

/** "Rosa Lo Porto": an article in Italy, and a family name of its own in China. */
const isItalian = ({ country, language }: NameContext) => country === 'IT' || language === 'it';

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
export function familyAt(words: readonly string[], context: NameContext): number {
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
    const own = !/^(?:Do|E|Y|I|San|Op|Auf|In|Lo)$/.test(word);
    if (plain || own || (word === 'Lo' && isItalian(context)))
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
    !/^\p{L}\.?$/u.test(words[1] ?? '') &&
    !isSecondGivenName(words[1] ?? '')
  )
    return 1;
  // In Portugal and Brazil the last of two family names is the one of addresses.
  const lusophone = context.language === 'pt' || /^(?:PT|BR|AO|MZ)$/.test(context.country ?? '');
  const before = words[count - 2] ?? '';
  if (lusophone && known === count - 1 && !isGivenName(before) && !isSecondGivenName(before))
    return count - 2;
  // "Cristian Gómez Prado" with an address that has the second family name alone.
  if (
    count === 3 &&
    known === 2 &&
    hasTwoFamilies(context) &&
    /^\p{Lu}\p{L}{2,}[eé]z$/u.test(before) &&
    !isGivenName(before)
  )
    return 1;
  if (known !== null) return known;
  if (!hasTwoFamilies(context)) return count - 1;
  // "Ada M. Muster": in Spanish the initial in the middle is a given name's, in Portuguese a family name's.
  if (count === 3 && !lusophone && /^\p{L}\.$/u.test(before)) return 2;
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
