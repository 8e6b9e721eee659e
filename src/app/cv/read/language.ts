import { list, squash } from './vocabulary/fold.ts';
import { LANGUAGE_WORDS } from './vocabulary/languages.ts';

/** The languages that a small word is frequent in; the script decides before they do. */
const FREQUENT = new Map<string, string[]>();
for (const { code, frequent } of LANGUAGE_WORDS) {
  for (const word of new Set(frequent?.split(' ')))
    FREQUENT.set(word, [...(FREQUENT.get(word) ?? []), code]);
}

/** Headings that one language alone has, without accents: those of a scan are often lost, and it says little else. */
const HEADINGS = new Map<string, string | null>();
for (const { code, headings } of LANGUAGE_WORDS) {
  for (const heading of new Set(list(Object.values(headings).join('|')).map(squash)))
    HEADINGS.set(heading, HEADINGS.has(heading) ? null : code);
}
/** They count where no language has more small words than this; longer lines are none. */
const HEADING = { mostWords: 2, longest: 40 } as const;

/**
 * Share of all letters from which on a script decides; the rest are names, addresses and technical words in Latin
 * letters. Japanese has kana beside Chinese characters, so few are enough. Set by hand on the development corpus.
 */
const SHARE = { kana: 0.08, hangul: 0.2, han: 0.25, script: 0.3 } as const;
/**
 * Letters that only one language has decide when there are more of them than a foreign name brings along: `most` for
 * frequent ones, `some` and `few` for letters so rare that a name hardly has them.
 */
const TELLING = { most: 3, some: 2, few: 1 } as const;

/** ISO 639-1 code of the language that most of the text is written in; English when nothing tells. */
export function languageOf(text: string): string {
  const sample = text.slice(0, 20_000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const letters = Math.max(1, count(/\p{L}/gu));
  if (count(/[\u3040-\u30ff]/g) / letters > SHARE.kana) return 'ja';
  if (count(/[\uac00-\ud7af]/g) / letters > SHARE.hangul) return 'ko';
  if (count(/[\u4e00-\u9fff]/g) / letters > SHARE.han) return 'zh';
  if (count(/[\u0370-\u03ff]/g) / letters > SHARE.script) return 'el';
  if (count(/[\u0590-\u05ff]/g) / letters > SHARE.script) return 'he';
  if (count(/[\u0900-\u097f]/g) / letters > SHARE.script) return 'hi';
  if (count(/[\u0980-\u09ff]/g) / letters > SHARE.script) return 'bn';
  if (count(/[\u0e00-\u0e7f]/g) / letters > SHARE.script) return 'th';
  if (count(/[\u10a0-\u10ff]/g) / letters > SHARE.script) return 'ka';
  if (count(/[\u0600-\u06ff]/g) / letters > SHARE.script)
    return count(/[پچژگک]/g) > TELLING.most ? 'fa' : 'ar';
  if (count(/[\u0400-\u04ff]/g) / letters > SHARE.script) return cyrillic(sample);
  // Single letters are the spaced-out letters of a heading as often as words.
  const words = sample
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
  const hits = new Map(LANGUAGE_WORDS.map(({ code }) => [code, 0]));
  for (const word of words)
    for (const code of FREQUENT.get(word) ?? []) hits.set(code, (hits.get(code) ?? 0) + 1);
  const isTold = Math.max(...hits.values()) > HEADING.mostWords;
  for (const line of isTold ? [] : sample.split('\n')) {
    const code = line.length > HEADING.longest ? null : HEADINGS.get(squash(line));
    if (code != null) hits.set(code, (hits.get(code) ?? 0) + 1);
  }
  const [[best, most] = ['en', 0]] = [...hits].sort((a, b) => b[1] - a[1]);
  return most > 0 ? best : 'en';
}

/** The letters that only one of the languages has tell them apart. */
function cyrillic(text: string): string {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  if (count(/ў/gi) > TELLING.some) return 'be';
  if (count(/[іїєґ]/gi) > TELLING.most) return 'uk';
  if (count(/[ћђљњџј]/gi) > TELLING.most) return count(/[ќѓѕ]/gi) > TELLING.few ? 'mk' : 'sr';
  if (count(/[ыэё]/gi) > TELLING.few) return 'ru';
  return count(/ъ/gi) > TELLING.most ? 'bg' : 'ru';
}
