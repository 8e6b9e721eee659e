import { countriesOfCity } from '../vocabulary/cities.ts';

const CITY_WORD =
  /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*|[’']s-\p{Lu}[\p{L}-]+|[’']t|(?:nell|dell|sull|all)['’]\p{Lu}[\p{L}’'-]+|de|del|la|le|les|los|las|sur|en|am|an|der|den|im|in|bei|ob|auf|upon|of|the|do|da|dos|das|di|nad|a\.?d\.|aan|op|und|y|e|sous|v|ve|pod|\p{L}{1,4}\.)$/u;

/** What a form holds beside an address: a sex, a status; and a street of one word ("Mainroad"). */
const NO_CITY =
  /^(?:(?:fe)?male|man|woman|(?:un)?married|single|divorced|widow(?:ed)?|yes|no|none|n\/?a|\p{L}{3,12}(?:road|street))$/iu;

/** Words and characters of a city's name ("Au", "Saint-Rémy-en-Bouzemont-Saint-Genest"); beyond it is a sentence. */
const CITY_SHAPE = { words: 5, least: 2, most: 40 } as const;

/**
 * Whether a text has the shape of a city: few words, capitals, no digits; East Asian names by their
 * last character.
 */
export function looksLikeCity(text: string): boolean {
  const words = text.split(/\s+/);
  if (NO_CITY.test(text)) return false;
  if (/[\u3040-\u9fff\uac00-\ud7af]/.test(text))
    return /[市区區町村郡縣县시군구]$/.test(text) || countriesOfCity(text).length > 0;
  return (
    words.length <= CITY_SHAPE.words &&
    text.length >= CITY_SHAPE.least &&
    text.length <= CITY_SHAPE.most &&
    /^[\p{Lu}\p{Lo}’']/u.test(text) &&
    words.every((word) => CITY_WORD.test(word.replace(/[()]/g, ''))) &&
    !/\d/.test(text)
  );
}
