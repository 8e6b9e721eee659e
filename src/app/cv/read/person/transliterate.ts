import { remember } from '../remember.ts';
import { fold } from '../vocabulary/fold.ts';

const GERMAN: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  å: 'aa',
  ø: 'oe',
  æ: 'ae',
  ß: 'ss',
};
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ь: '',
  ъ: '',
  ы: 'y',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};
const GREEK: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};

const spell = (word: string, table: Readonly<Record<string, string>>) =>
  [...word].map((letter) => table[letter] ?? letter).join('');

/** Consonants of Hebrew and Arabic as addresses spell them; letters that stand for a vowel or a breath leave no trace. */
const CONSONANTS: Readonly<Record<string, string>> = {
  ב: 'b',
  ג: 'g',
  ד: 'd',
  ז: 'z',
  ט: 't',
  כ: 'k',
  ך: 'k',
  ל: 'l',
  מ: 'm',
  ם: 'm',
  נ: 'n',
  ן: 'n',
  ס: 's',
  פ: 'p',
  ף: 'p',
  צ: 's',
  ץ: 's',
  ק: 'k',
  ר: 'r',
  ש: 's',
  ת: 't',
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'g',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 's',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'g',
  ف: 'p',
  ق: 'k',
  ك: 'k',
  ک: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
};
const UNVOWELLED = /[\u0590-\u06ff]/;
/** So many consonants tell a word; fewer are in every address. */
const LEAST_CONSONANTS = 2;

/** Whether a part of an address ("peretz") spells a word that is written without its vowels ("פרץ"). */
export function spellsConsonants(part: string, word: string): boolean {
  if (!UNVOWELLED.test(word)) return false;
  const written = [...word].map((letter) => CONSONANTS[letter] ?? '').join('');
  if (written.length < LEAST_CONSONANTS) return false;
  return [...skeletons(part)].includes(withoutDoubles(written));
}

/** "michal" → "mkl" and "ml": "ch" is one letter of two. */
function skeletons(part: string): Set<string> {
  const plain = part
    .toLowerCase()
    .replace(/t[zs]/g, 's')
    .replace(/sh/g, 's')
    .replace(/ph|f/g, 'p')
    .replace(/[vw]/g, 'b');
  return new Set(
    ['k', ''].flatMap((letter) => {
      const bare = plain
        .replace(/[ck]h/g, letter)
        .replace(/[cq]/g, 'k')
        .replace(/j/g, 'g')
        .replace(/[^bdgklmnprstz]/g, '');
      // "v" is a vowel's letter as often as a consonant.
      return [withoutDoubles(bare), withoutDoubles(bare.replaceAll('b', ''))];
    }),
  );
}

const withoutDoubles = (letters: string) => letters.replace(/(.)\1+/g, '$1');

const RUSSIAN = { ...CYRILLIC, г: 'g', и: 'i', й: 'y', ю: 'yu', я: 'ya', х: 'kh' };

/** The ways a word of a name is spelled in an e-mail address or a profile: without accents, German, Latin. */
export const asciiForms = remember(formsOf);

function formsOf(word: string): readonly string[] {
  const small = word.normalize('NFC').toLowerCase();
  const forms = new Set<string>([
    fold(word),
    fold(spell(small, GERMAN)),
    fold(spell(small, CYRILLIC)),
    fold(
      spell(
        small
          .normalize('NFD')
          .replace(/\u0301/g, '')
          .normalize('NFC'),
        GREEK,
      ),
    ),
  ]);
  forms.add(fold(spell(small, RUSSIAN)));
  return [...forms].map((form) => form.replace(/[^a-z0-9]/g, '')).filter((form) => form.length > 1);
}
