/** What a search must find, whoever searches: the browser and both backends run these examples. */
import * as fc from 'fast-check';
import type { Searched } from './receipt-search.ts';

const person = (
  first_name: string,
  last_name: string,
  email_address: string,
  job: string | null,
): Searched => ({
  candidate: { first_name, last_name, email_address },
  job: { id: 'job-1', name: job },
});

/** The submissions that are searched, by a name for each. */
export const SEARCHED = {
  lucja: person('Łucja', 'Nowak-Øst', 'l.nowak@x.example', 'Head of Integrations'),
  juergen: person('Jürgen', 'Groß', 'JG+jobs@acme.example', 'C++ Engineer (m/w/d)'),
  isik: person('Işık', "O'Þór", 'isik@y.example', null),
  hiroshi: person('裕之', '𠮷田', 'hiroshi@z.example', '経理マネージャー'),
  anita: person('अनीता', 'हिन्दी', 'anita@z.example', 'คนขับรถ'),
  minji: person('김', '민지', 'minji@z.example', 'ΟΔΟΣ 7'),
  david: person('דָּוִד', '𞤀𞤣𞤤𞤢𞤥', 'david@z.example', 'Ⓕacility ﬁnance'),
  long: person('x'.repeat(3000), 'y'.repeat(2048), 'long@z.example', 'Z'),
} as const satisfies Record<string, Searched>;

/** The name of one of them. */
export type SearchedName = keyof typeof SEARCHED;

/** Which of them a search finds. */
export const SEARCH_EXAMPLES: readonly [search: string, found: readonly SearchedName[]][] = [
  ['lucja ost', ['lucja']],
  ['LUCJA NOWAK-ØST', ['lucja']],
  ['ucja', []],
  ['wak', []],
  ['l', ['lucja', 'long']],
  ['lu', ['lucja']],
  ['jurgen gross', ['juergen']],
  ['juergen', []],
  ['Groß', ['juergen']],
  ['jg+jobs@ACME', ['juergen']],
  ['acme.example', ['juergen']],
  ['c++', ['juergen']],
  ['m/w/d', ['juergen']],
  ['isik', ['isik']],
  ['ISIK', ['isik']],
  ['IŞIK', ['isik']],
  ['thor', ['isik']],
  ['o’thor', ['isik']],
  ['𠮷', ['hiroshi']],
  ['裕之 経理', ['hiroshi']],
  ['田', []],
  ['マネ', []],
  ['हि', ['anita']],
  ['हिन्दी', ['anita']],
  ['न', []],
  ['คนขับ', ['anita']],
  ['미', ['minji']],
  ['민', ['minji']],
  ['민국', []],
  ['민ㅈ', ['minji']],
  ['οδος', ['minji']],
  ['ΟΔΟΣ', ['minji']],
  ['דוד', ['david']],
  ['𞤀𞤣', ['david']],
  ['𞤢𞤣', ['david']],
  ['facility finance', ['david']],
  ['example z', ['hiroshi', 'anita', 'minji', 'david', 'long']],
  ['x'.repeat(120), ['long']],
  ['y'.repeat(200), ['long']],
  ['\'"*:& |!() -', ['lucja', 'juergen', 'isik', 'hiroshi', 'anita', 'minji', 'david', 'long']],
  ["nowak' OR 'gross", []],
];

/** Parts of names, addresses and jobs in which implementations of a search tend to differ. */
const PARTS = [
  ...['Müller', 'MU\u0308LLER', 'Groß', 'GROẞ', 'Strasse', 'İpek', 'ıpek', 'Işık', 'Ipek'],
  ...['Łucja', 'Ærø', 'O’Brien', "O'Brien", 'Jean-Luc', 'Jean‐Luc', 'Jean Luc', 'ﬁnance', 'Ⅻ'],
  ...['１２３', '٣٤٥', '+49 171 2345678', '0171/2345678', 'x²', '½', 'a_b', 'C++', 'c#', '.NET'],
  ...['김민지', '김', 'ｶﾅ', 'カナ', 'が', '吉', '𠮷', 'дом', 'Й', 'ΟΔΟΣ', 'οδός', 'हिन्दी', 'לוֹ'],
  ...['a%b', "a'b", 'a"b', 'a*', 'AND', 'OR', 'NOT', 'NEAR', '(', ':*', '&', '|', '!', '\\', '%'],
  ...[
    '\u00AD',
    'so\u00ADft',
    'zero\u200Bwidth',
    'a\u0301\u0323',
    '👩\u200D💻',
    '\u0130',
    'ŉ',
    'ǰ',
    'ΐ',
  ],
] as const;

const words = fc
  .array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(' '));

/** Somebody with such parts in the name, the address and the job. */
export const aPerson: fc.Arbitrary<Searched> = fc
  .tuple(words, words, words, fc.option(words))
  .map(([first, last, local, job]) => person(first, last, `${local}@Acme-Größe.example`, job));

/** What somebody types who looks for one of these people, or for nobody: whole, in parts, as it is typed. */
export function aSearch(people: readonly Searched[]): fc.Arbitrary<string> {
  const texts = people.flatMap(({ candidate, job }) => [
    candidate.first_name,
    `${candidate.last_name} ${candidate.first_name}`,
    candidate.email_address,
    job.name ?? '',
  ]);
  const part = fc
    .tuple(fc.constantFrom(...texts), fc.nat(4), fc.integer({ min: 1, max: 12 }))
    .map(([text, from, length]) => text.slice(from, from + length));
  const typed = fc.oneof(part, fc.constantFrom(...texts), fc.constantFrom(...PARTS), words);
  const cased = fc.tuple(typed, fc.constantFrom('toString', 'toUpperCase', 'toLowerCase'));
  return cased.map(([text, as]) => text[as as 'toString']());
}
