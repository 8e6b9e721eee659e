/** Names in Chinese, Japanese and Korean writing: the family name stands first, often without a blank. */
import { CHINESE_DOUBLE, japaneseFamilyAt } from '../vocabulary/family-names.ts';
import { companyScore, titleScore } from '../vocabulary/jobs.ts';
import type { NameContext } from './name-context.ts';

/** A character of Chinese, Japanese or Korean writing. */
export const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** What fits the shape of such a name, in characters and words. Set by hand on the development corpus. */
export const CJK_SHAPE = {
  /** Two characters are a name. */
  least: 2,
  /** Words of an East Asian name, and the characters of its parts: 五十嵐, 小野寺 and readings in kana. */
  words: 3,
  family: 4,
  given: 5,
  /** Written as one: a family name of two or three and a given name of two or three. */
  whole: 5,
} as const;

/** A name as it was read from a line. */
export interface ParsedName {
  first: string;
  last: string;
  /** The characters of the line that make the name. */
  raw: string;
}

/** What the forms of Japan print where a photograph is to be glued. */
const PHOTO_NOTE =
  /写真を(?:はる|貼る?|貼付)|写真貼|^(?:位?置|ある場合|上|縦|横)$|^\d\s?[.．]\s?(?:縦|横|本人|裏面)|本人単身|裏面の?(?:のりづけ|糊付け)/u;

/** Whether a text is such a note and nobody's name. */
export const isPhotoNote = (text: string): boolean => PHOTO_NOTE.test(text.trim());

/** A name of kana in front of one with characters: a family name is written with characters or all is in kana. */
const isHalfKana = (family: string, given: string) =>
  /^[\u3041-\u3096]+$/.test(family) && /[\u3400-\u9fff]/.test(given);

/** Words that stand alone on a line of a Chinese or Japanese CV and are nobody's name. */
const NO_CJK_NAME = /(?:实习|實習|期间|期間|简历|簡歷|月|年|高中|大学|大學|本科|毕业|語|语)$/;

/** "李明 - 女 - 1995": nothing but a person has a sex. */
const BEFORE_SEX = /^\s*[\u3400-\u9fff]{2,4}\s?[-–/|，,、]\s?[男女](?:性)?(?:\s?[-–/|，,、]|\s*$)/u;

export const standsBeforeSex = (text: string): boolean => BEFORE_SEX.test(text);

const isHangul = (text: string) => /^[\uac00-\ud7af\s]+$/.test(text);

/** The words of a line in Chinese, Japanese or Korean writing → a name, when they can be one. */
export function eastAsian(words: readonly string[], context: NameContext): ParsedName | null {
  const raw = words.join(' ');
  // "徐正毅 John": a Latin name beside it is for those who cannot read the other.
  const latin =
    words.length > 1 &&
    words.length <= CJK_SHAPE.words + 1 &&
    CJK.test(words[0] ?? '') &&
    words.slice(1).every((word) => /^\p{Lu}[\p{Ll}-]+,?$|^\p{Lu}{2,}$/u.test(word));
  // "アダ・ムステル": a name from elsewhere, its given name first.
  const foreign = /^([\u30a1-\u30fa\u30fc]{2,12})[・＝=]([\u30a1-\u30fa\u30fc・＝=]{2,20})$/.exec(
    raw,
  );
  if (foreign?.[1] && foreign[2] && context.labelled && titleScore(raw) <= 0)
    return { first: foreign[1], last: foreign[2], raw };
  const bare = words.filter((word) => CJK.test(word));
  if ((bare.length !== words.length && !latin) || bare.length > CJK_SHAPE.words) return null;
  if (titleScore(raw) > 0 || companyScore(raw) > 0) return null;
  if (NO_CJK_NAME.test(bare.at(-1) ?? '')) return null;
  if (/[都道府県市区町村部課科学校社店]$/.test(raw) && bare.length === 1) return null;
  if (bare.length >= 2) {
    const [one = '', ...more] = bare;
    // "성호 이": the family name has one syllable, wherever it stands.
    const turned = bare.length === 2 && more[0]?.length === 1 && one.length === 2 && isHangul(raw);
    const family = turned ? (more[0] ?? '') : one;
    const given = turned ? [one] : more;
    if (family.length > CJK_SHAPE.family || given.join('').length > CJK_SHAPE.given) return null;
    if (isHalfKana(family, given.join(''))) return null;
    return { first: given.join(' '), last: family, raw };
  }
  const whole = bare[0] ?? '';
  const double = CHINESE_DOUBLE.exec(whole)?.[0];
  if (double && whole.length > 2 && !/[\u3040-\u30ff]/.test(whole) && whole.length <= 4)
    return { first: whole.slice(2), last: double, raw };
  if (
    whole.length < CJK_SHAPE.least ||
    whole.length > CJK_SHAPE.whole ||
    /[\u3041-\u3096]{4,}/.test(whole)
  )
    return null;
  const known = context.language === 'ja' ? japaneseFamilyAt(whole) : null;
  if (known && known.length > 1) return { first: whole.slice(known.length), last: known, raw };
  const family =
    context.language === 'ja' || /[\u3040-\u30ff]/.test(whole)
      ? whole.length >= 4
        ? 2
        : whole.length === 3
          ? 2
          : 1
      : 1;
  if (isHalfKana(whole.slice(0, family), whole.slice(family))) return null;
  return { first: whole.slice(family), last: whole.slice(0, family), raw };
}
