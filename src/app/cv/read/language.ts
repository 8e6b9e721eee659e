import { LANGUAGE_WORDS } from './vocabulary/languages.ts';

/** Frequent small words by language; the script decides before they do. */
const SETS = LANGUAGE_WORDS.flatMap(({ code, frequent }) =>
  frequent ? [[code, new Set(frequent.split(' '))] as const] : [],
);

/** ISO 639-1 code of the language that most of the text is written in; English when nothing tells. */
export function languageOf(text: string): string {
  const sample = text.slice(0, 20_000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const letters = Math.max(1, count(/\p{L}/gu));
  if (count(/[\u3040-\u30ff]/g) / letters > 0.08) return 'ja';
  if (count(/[\uac00-\ud7af]/g) / letters > 0.2) return 'ko';
  if (count(/[\u4e00-\u9fff]/g) / letters > 0.25) return 'zh';
  if (count(/[\u0370-\u03ff]/g) / letters > 0.3) return 'el';
  if (count(/[\u0590-\u05ff]/g) / letters > 0.3) return 'he';
  if (count(/[\u0900-\u097f]/g) / letters > 0.3) return 'hi';
  if (count(/[\u0980-\u09ff]/g) / letters > 0.3) return 'bn';
  if (count(/[\u0e00-\u0e7f]/g) / letters > 0.3) return 'th';
  if (count(/[\u10a0-\u10ff]/g) / letters > 0.3) return 'ka';
  if (count(/[\u0600-\u06ff]/g) / letters > 0.3) return count(/[پچژگک]/g) > 3 ? 'fa' : 'ar';
  if (count(/[\u0400-\u04ff]/g) / letters > 0.3) return cyrillic(sample);
  // Single letters are the spaced-out letters of a heading as often as words.
  const words = sample
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
  let best = 'en';
  let most = 0;
  for (const [language, set] of SETS) {
    const hits = words.filter((word) => set.has(word)).length;
    if (hits > most) {
      best = language;
      most = hits;
    }
  }
  return best;
}

/** The letters that only one of the languages has tell them apart. */
function cyrillic(text: string): string {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  if (count(/ў/gi) > 2) return 'be';
  if (count(/[іїєґ]/gi) > 3) return 'uk';
  if (count(/[ћђљњџј]/gi) > 3) return count(/[ќѓѕ]/gi) > 1 ? 'mk' : 'sr';
  if (count(/[ыэё]/gi) > 1) return 'ru';
  return count(/ъ/gi) > 3 ? 'bg' : 'ru';
}
