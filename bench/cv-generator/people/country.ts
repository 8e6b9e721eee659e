/** What the generator knows of a country. Everything here is common knowledge, nothing a person's. */
export interface City {
  city: string;
  /** Other right names, such as the English one. */
  also: readonly string[];
  latin: string;
  state: string | null;
  /** Other right names of the state: its code, its English name. */
  stateAlso: readonly string[];
  /** A pattern for `Random.fill`; empty where the country has no postcodes. */
  zip: string;
}

export interface Name {
  own: string;
  latin: string;
}

export type Culture =
  | 'western'
  | 'spanish'
  | 'portuguese'
  | 'hungarian'
  | 'slavic-patronymic'
  | 'bulgarian'
  | 'chinese'
  | 'korean'
  | 'japanese'
  | 'vietnamese'
  | 'thai'
  | 'arabic'
  | 'indian'
  | 'indonesian';

export interface Country {
  code: string;
  /** Languages of its CVs with their weights. */
  languages: readonly (readonly [string, number])[];
  culture: Culture;
  female: readonly Name[];
  male: readonly Name[];
  family: readonly Name[];
  /** Family names of women where they differ, in the order of `family`. */
  familyOfWomen?: readonly Name[];
  /** Middle names or patronymics, as the culture uses them. */
  middle?: readonly Name[];
  middleOfWomen?: readonly Name[];
  /** Titles before the name that are no part of it. */
  titles: readonly string[];
  /** Degrees and letters behind the name that are no part of it. */
  suffixes: readonly string[];
  cities: readonly City[];
  /** In the country's own script; `streetsLatin` for its English CVs when that is another one. */
  streets: readonly string[];
  streetsLatin?: readonly string[];
  /** Patterns of street and number: `{street}` and `Random.fill` signs. */
  numbered: readonly string[];
  numberedLatin?: readonly string[];
  /** Address forms: lines parted by `|`, with {street} {zip} {city} {state} {stateCode} {country} {country=USA}. */
  addresses: readonly string[];
  /** Forms used in CVs of another script than the country's own. */
  addressesLatin?: readonly string[];
  /** National significant numbers, as patterns, of mobile phones and of others. */
  mobile: readonly string[];
  landline: readonly string[];
  /** Legal forms of companies. */
  forms: readonly string[];
}

/** `Anna Lena` or, with a writing in Latin letters, `Олена:Olena`; a `_` stands for a space in a name. */
export function names(line: string): Name[] {
  return line
    .trim()
    .split(/\s+/)
    .map((word) => {
      const [own = '', latin = own] = word.replaceAll('_', ' ').split(':');
      return { own, latin };
    });
}

/**
 * A city a line: `City=Other name~latin; State=Other; pattern`. All but the city may be left out.
 */
export function cities(lines: string): City[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [place = '', region = '', zip = ''] = line.split(';').map((part) => part.trim());
      const [own = '', latin] = place.split('~');
      const [city = '', ...also] = own.split('=');
      const [state = '', ...stateAlso] = region.split('=');
      return { city, also, latin: latin ?? also[0] ?? city, state: state || null, stateAlso, zip };
    });
}

/** A list written with `;` or one a line. */
export function lines(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
