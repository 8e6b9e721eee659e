/**
 * The language of a short text, where that is certain: for the `lang` of what an ATS says, so that it is
 * spoken and drawn as what it is (WCAG 3.1.2). Better none than a wrong one.
 */

/** Scripts that are one language's, as good as always. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
  ['pa', /\p{Script=Gurmukhi}/gu],
  ['kn', /\p{Script=Kannada}/gu],
  ['ml', /\p{Script=Malayalam}/gu],
  ['si', /\p{Script=Sinhala}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
];

/** Scripts of several languages, with the letters and words that only one of them has. */
const SHARED: readonly (readonly [RegExp, readonly (readonly [string, RegExp])[]])[] = [
  [
    /\p{Script=Cyrillic}/gu,
    [
      ['uk', /[іїєґ]|(?<!\p{L})(?:чому|ви|що|або)(?!\p{L})/iu],
      ['be', /ў/i],
      ['sr', /[ђћљњџ]/i],
      ['mk', /[ѓќѕ]/i],
      ['ru', /[ыэё]|(?<!\p{L})(?:что|или|для|вы|по)(?!\p{L})/iu],
      ['bg', /ъ\p{L}*|(?<!\p{L})(?:със|на|ли)(?!\p{L})/iu],
    ],
  ],
  [
    /\p{Script=Arabic}/gu,
    [
      ['ur', /[ٹڈڑےں]/],
      ['fa', /[پچژگ]|(?<!\p{L})(?:است|از|را|که)(?!\p{L})/u],
      ['ar', /ة|ال|(?<!\p{L})(?:هل|في|من)(?!\p{L})/u],
    ],
  ],
  [/\p{Script=Devanagari}/gu, [['hi', /(?<!\p{L})(?:है|हैं|के|में|का|की|क्या)(?!\p{L})/u]]],
];

/** Small words that texts are held together by. A word of several languages counts for each. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in is are you your do have with for what which how why when we our please this that at on from will be can would about any work',
  de: 'der die das und ist sind sie ihr ihre wir uns mit für von zu zum zur im den dem ein eine haben welche welcher wie warum wann bitte nicht oder auf bei über seit können möchten als',
  fr: 'le la les des du de et est êtes vous votre vos nous avec pour dans une un sur quel quelle quels avez comment pourquoi quand ou au aux en par être',
  es: 'el la los las de del y es usted su sus con para por en un una qué cuál cómo cuándo tiene tienes nuestro o al se que tu',
  it: 'il lo la gli le di del della e è sei hai con per in un una che quale come quando perché nostro o al alla sono tuo',
  pt: 'o os as de do da dos das e é você seu sua com para em um uma qual como quando por que não ou ao no na tem nosso',
  nl: 'de het een en van is bent u je jouw uw met voor in op te wat welke hoe waarom wanneer heb hebt of ons onze niet bij als',
  pl: 'i w z na do jest są czy jak dlaczego kiedy oraz lub dla przez pan pani twój nie się ze od jaki jakie masz',
  sv: 'och i är du din ditt dina med för på av att till en ett vad vilken hur varför när har eller vi inte som från vill hos arbeta',
  da: 'og i er du din dit med for på af at til en et hvad hvilken hvordan hvorfor hvornår har arbejde hos eller vi ikke som fra',
  nb: 'og i er du din ditt med for på av å til en et hva hvilken hvordan hvorfor når har jobbe arbeid hos eller vi ikke som fra',
  tr: 've bir bu ile için mi mı mu mü ne nasıl neden hangi var olarak daha çok siz sizin veya',
  cs: 'v na s pro je jsou jak proč kdy nebo ve z do od váš vaše jaké máte co se u nás chcete',
  fi: 'ja on ovat sinun mikä mitä miten miksi milloin tai sekä olet kuinka',
};

/** Letters that one of these languages alone writes with. */
const OWN_LETTERS: readonly (readonly [string, RegExp])[] = [
  ['de', /ß|\((?:m\/w|w\/m|d\/m|m\/d|w\/d|d\/w)\/[dmwx]\)|\b\p{L}+(?::in|\*in|_in|innen)\b/u],
  ['fr', /œ|\((?:h\/f|f\/h)\)/i],
  ['es', /[¿¡ñ]/],
  ['pl', /[łąęśćż]/],
  ['cs', /[řěů]/],
  ['tr', /[ğış]\p{L}*|İ/u],
  ['hu', /[őű]/],
  ['pt', /[ãõ]/],
  ['ro', /[țș]/],
  ['vi', /[ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/],
];

/** Longer texts are not read to their end. Characters. */
const MAX_LENGTH = 4000;
/** Neither a Latin letter nor a sign of many scripts. */
const FOREIGN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
/** A script that most of the letters are of; the rest may be names of products. */
const MOST = 0.5;

/** The languages that a small word is one of. */
const LANGUAGES_OF = Map.groupBy(
  Object.entries(WORDS).flatMap(([language, words]) =>
    words.split(' ').map((word) => ({ word, language })),
  ),
  ({ word }) => word,
);

/** Languages that are written in Han characters. */
const OF_HAN: readonly string[] = ['ja', 'zh', 'zh-Hans', 'zh-Hant'];

/**
 * ISO 639-1 of the language that a plain text is in; null where it is not certain. A text in a script
 * of several languages may be too short to tell: `of`, what it belongs to, then tells, if it is
 * written in that script. Latin letters are of too many languages for that.
 */
export function languageOf(text: string, of = ''): string | null {
  const own = byItself(text);
  if (own !== null || of === '') return own;
  const possible = languagesOfScript(text);
  const language = possible.length === 0 ? null : byItself(of);
  return language !== null && possible.includes(language) ? language : null;
}

/** The languages that share the script of most of its letters; none for Latin letters. */
function languagesOfScript(text: string): readonly string[] {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const isMostly = (script: RegExp) => {
    const count = text.match(script)?.length ?? 0;
    return count > 0 && count >= letters * MOST;
  };
  if (isMostly(/\p{Script=Han}/gu)) return OF_HAN;
  for (const [script, languages] of SHARED) {
    if (isMostly(script)) return languages.map(([language]) => language);
  }
  return [];
}

function byItself(text: string): string | null {
  const sample = text.slice(0, MAX_LENGTH);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (letters < 2) return null;
  const isMostly = (script: RegExp) => count(script) >= letters * MOST;
  const isLatin = () => isMostly(/\p{Script=Latin}/gu);
  // Most texts hold no letter of another script, and need not be counted for each of thirty.
  if (!FOREIGN.test(sample)) return isLatin() ? ofLatin(sample) : null;
  if (isMostly(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)) return ofHan(sample);
  for (const [language, script] of SCRIPTS) if (isMostly(script)) return language;
  for (const [script, languages] of SHARED) {
    if (isMostly(script)) return languages.find(([, own]) => own.test(sample))?.[0] ?? null;
  }
  return isLatin() ? ofLatin(sample) : null;
}

/** Japanese is hardly ever without its own letters, Chinese always; a few characters can be either. */
function ofHan(text: string): string | null {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/[們這嗎麼您]/.test(text) && /[們這嗎麼請務員應為]/.test(text)) return 'zh-Hant';
  if (/[们这吗么请务员应为]/.test(text)) return 'zh-Hans';
  return /[的是不了您]/.test(text) ? 'zh' : null;
}

/** Two small words of one language, and more than of any other; or a letter of its own. */
function ofLatin(text: string): string | null {
  const own = OWN_LETTERS.filter(([, letters]) => letters.test(text)).map(([language]) => language);
  const scores = new Map(own.filter((language) => language in WORDS).map((one) => [one, 2]));
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const { language } of LANGUAGES_OF.get(word) ?? []) {
      scores.set(language, (scores.get(language) ?? 0) + 1);
    }
  }
  const [[first, most] = ['', 0], [, next] = ['', 0]] = [...scores].sort(([, a], [, b]) => b - a);
  if (most >= 2 && most > next) return first;
  // Without small words a letter must do, where no other language's stands there.
  return own.length === 1 && most < 2 ? (own[0] ?? null) : null;
}
