/** Names that begin with the family name: how many words it has. */
import { isEastAsianFamily } from '../vocabulary/family-names.ts';
import { isGivenName, isOnlyGivenName } from '../vocabulary/given-names.ts';
import { isParticle } from '../vocabulary/names.ts';
import type { NameContext } from './name-context.ts';

/** The words of a name by what they are, each in the order of the name. */
export interface Parts {
  given: readonly string[];
  family: readonly string[];
}

/** A name that begins with the family name, which is two words where people have two. */
export function familyFirst(words: readonly string[], context: NameContext): Parts {
  const at = (count: number): Parts => ({
    given: words.slice(count),
    family: words.slice(0, count),
  });
  // "Tóthné Kiss Anna": a wife's name stands before her own family name.
  if (words.length > 2 && isWifeOf(words[0] ?? '', context)) return at(2);
  if (
    context.familyFirst !== true &&
    isLongFamily(words, context) &&
    isOnlyGivenName(words.at(-1) ?? '')
  )
    return at(2);
  if (context.familyFirst !== true || words.length < 3) return at(1);
  let end = surnameEnd(words, 0);
  const given = words.findIndex(
    (_, index) => index > 0 && words.slice(index).every((word) => isGivenName(word)),
  );
  if (hasTwoFamilies(context)) {
    if (end < words.length - 1 && !isGivenName(words[end] ?? '')) end = surnameEnd(words, end);
  } else if (given > end && !isEastAsianFamily(words[0] ?? '')) end = given;
  return at(Math.max(1, Math.min(end, words.length - 1)));
}

/** Where a family name that begins at a word ends: "de la Rosa", "Montes de Oca", "Mac Giolla". */
function surnameEnd(words: readonly string[], from: number): number {
  let end = from;
  while (isParticle(words[end] ?? '')) end += 1;
  end += 1;
  while (end < words.length - 2 && isParticle(words[end] ?? '')) end = surnameEnd(words, end);
  return end;
}

/** "Tóthné": Mrs Tóth, in Hungary. */
const isWifeOf = (word: string, { language, country }: NameContext) =>
  (language === 'hu' || country === 'HU') && /^\p{Lu}\p{L}{2,}né$/iu.test(word);

/** Where people have a family name of each parent. */
export const hasTwoFamilies = ({ country, language }: NameContext) =>
  /^(?:ES|MX|AR|CL|CO|PE|EC|VE|UY|PY|BO|CR|GT|DO|CU|PT|BR|AO|MZ)$/.test(country ?? '') ||
  /^(?:es|pt|ca|eu)$/.test(language);

/** "García López Ana": before a given name at the end stand two family names. */
export const isLongFamily = (words: readonly string[], context: NameContext): boolean =>
  (words.length === 3 || (words.length === 4 && isGivenName(words[2] ?? ''))) &&
  hasTwoFamilies(context) &&
  !words.slice(0, 2).some((word) => isGivenName(word));

/** "Van den Berg Lisa": where the family name of several words ends that a name begins with; 0 where none does. */
export function leadingFamily(words: readonly string[]): number {
  const [first = ''] = words;
  if (!/^\p{Lu}/u.test(first) || !isParticle(first.toLowerCase())) return 0;
  if (/^ben$/i.test(first)) return 0;
  const end = surnameEnd(
    words.map((word) => word.toLowerCase()),
    0,
  );
  const given = words.slice(end);
  const told = given.every((word) => isGivenName(word)) && isOnlyGivenName(given.at(-1) ?? '');
  return given.length > 0 && told ? end : 0;
}
