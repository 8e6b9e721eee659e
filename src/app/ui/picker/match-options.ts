/** Which options a search finds, in the order to offer them. */
import { fold } from '../../../text/fold.ts';
import { partsOf, wordsOf } from '../../../text/search.ts';

export interface PickerOption {
  value: string;
  label: string;
  /** The language of its label, where that is not the page's. */
  lang?: string | undefined;
  /** A second, quiet line that is searched as well. */
  detail?: string;
  /** What else it is called; searched, not shown. */
  aliases?: readonly string[];
  /** What it is called as well, but is found by only when it is typed whole: codes, formal names. */
  wholeNames?: readonly string[];
}

/** Letters and digits alone, so that no apostrophe, hyphen or space makes a name another one. */
const keyOf = (text: string) => wordsOf(text).join('');

/** What a search compares; folding two thousand names takes longer than a key may. */
interface Searched {
  /** All but the whole names, folded. */
  text: string;
  keys: ReadonlySet<string>;
}

const kept = new WeakMap<PickerOption, Searched & { of: PickerOption['aliases'] }>();

/** Made anew when an option has come by further names. */
function searchedOf(option: PickerOption): Searched {
  const { label, detail, aliases, wholeNames = [] } = option;
  const known = kept.get(option);
  if (known !== undefined && known.of === aliases) return known;
  const names = [label, ...(detail === undefined ? [] : [detail]), ...(aliases ?? [])];
  const keys = new Set([...names, ...wholeNames].map(keyOf));
  const searched = { text: fold(names.join(' ')), keys, of: aliases };
  kept.set(option, searched);
  return searched;
}

/** Does the text name the option exactly, by its label, its detail (a code such as "DE") or an alias? */
function isNamed(option: PickerOption, key: string): boolean {
  return searchedOf(option).keys.has(key);
}

/**
 * Options that hold what was typed. What it names exactly comes first, then labels that begin with
 * it, then the others. All options when nothing was typed.
 */
export function matchOptions(
  options: readonly PickerOption[],
  search: string | null,
): PickerOption[] {
  const typed = keyOf(search ?? '');
  if (typed === '') return search === null || search.trim() === '' ? [...options] : [];
  const parts = partsOf(search ?? '');
  const ranked = options.flatMap((option) => {
    if (isNamed(option, typed)) return [{ option, rank: 0 }];
    if (!parts.every((part) => searchedOf(option).text.includes(part))) return [];
    return [{ option, rank: keyOf(option.label).startsWith(typed) ? 1 : 2 }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ option }) => option);
}

/**
 * The option that a typed text can only mean: the one that it names exactly, or the only one that
 * holds it. Undefined where several could be meant, or none.
 */
export function onlyMatch(
  options: readonly PickerOption[],
  typed: string,
): PickerOption | undefined {
  const key = keyOf(typed);
  if (key === '') return undefined;
  const named = options.filter((option) => isNamed(option, key));
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  const found = matchOptions(options, typed);
  return found.length === 1 ? found[0] : undefined;
}
