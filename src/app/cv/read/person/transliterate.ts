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

/** The ways a word of a name is spelled in an e-mail address or a profile: without accents, German, Latin. */
export function asciiForms(word: string): string[] {
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
  const russian = spell(small, { ...CYRILLIC, г: 'g', и: 'i', й: 'y', ю: 'yu', я: 'ya', х: 'kh' });
  forms.add(fold(russian));
  return [...forms].map((form) => form.replace(/[^a-z0-9]/g, '')).filter((form) => form.length > 1);
}
