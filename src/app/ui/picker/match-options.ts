/** Which options a search finds, in the order to offer them. */
import { fold } from '../../../text/fold.ts';
import { partsOf, wordsOf } from '../../../text/search.ts';
import { isSlipOf } from '../../../text/slips.ts';

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

/** Other texts that a typed one may stand for, such as a name without its article. */
export type Readings = (typed: string) => readonly string[];

/**
 * Options that hold what was typed. What it names exactly comes first, then labels that begin with
 * it, then the others; where there are none, those that one of its readings names, or that it names but
 * for a slip. All options when nothing was typed.
 */
export function matchOptions(
  options: readonly PickerOption[],
  search: string | null,
  readings?: Readings,
): PickerOption[] {
  const text = search ?? '';
  const typed = keyOf(text);
  if (typed === '' && (readings === undefined || text.trim() === '')) {
    return search === null || search.trim() === '' ? [...options] : [];
  }
  const ranked = holding(options, text);
  if (ranked.length > 0) return ranked;
  const named = namedByReadings(options, text, readings);
  return named.length > 0 ? named : nearlyNamed(options, typed);
}

/** Options that hold the text, those that it names or whose labels begin with it first. */
function holding(options: readonly PickerOption[], text: string): PickerOption[] {
  const typed = keyOf(text);
  const parts = partsOf(text);
  const ranked = options.flatMap((option) => {
    if (typed === '') return [];
    if (isNamed(option, typed)) return [{ option, rank: 0 }];
    if (!parts.every((part) => searchedOf(option).text.includes(part))) return [];
    return [{ option, rank: keyOf(option.label).startsWith(typed) ? 1 : 2 }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ option }) => option);
}

function namedByReadings(
  options: readonly PickerOption[],
  typed: string,
  readings: Readings | undefined,
): PickerOption[] {
  const keys = (readings?.(typed) ?? []).map(keyOf).filter((key) => key !== '');
  return options.filter((option) => keys.some((key) => isNamed(option, key)));
}

/** Those that a slip of the finger keeps from being named: offered, never chosen by leaving. */
function nearlyNamed(options: readonly PickerOption[], typed: string): PickerOption[] {
  return options.filter((option) =>
    [...searchedOf(option).keys].some((key) => isSlipOf(typed, key)),
  );
}

/** "n/a" is no code of two letters. */
const NONE = /^n\s?[/.]\s?a\.?$/i;

/**
 * The option that a typed text can only mean: the one that it names exactly, or by a reading, or the
 * only one that holds it at the beginning of words. Undefined where several could be meant, or none.
 */
export function onlyMatch(
  options: readonly PickerOption[],
  typed: string,
  readings?: Readings,
): PickerOption | undefined {
  const key = keyOf(typed);
  if (NONE.test(typed.trim()) || (key === '' && readings === undefined)) return undefined;
  const named = key === '' ? [] : options.filter((option) => isNamed(option, key));
  if (named.length > 0) return only(named);
  const found = key === '' ? [] : holding(options, typed);
  const match = found.find((option) => beginsWords(searchedOf(option).text, typed));
  if (match !== undefined) return only(found);
  return only(namedByReadings(options, typed, readings));
}

const only = (options: readonly PickerOption[]) => (options.length === 1 ? options[0] : undefined);

/** Scripts that write no spaces have no beginnings of words. */
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Does each part begin a word? "rok" stands inside of Marokko, and nobody means that by it. */
function beginsWords(text: string, typed: string): boolean {
  return partsOf(typed).every((part) => {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      if (WITHOUT_SPACES.test(part) || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
    }
    return false;
  });
}
