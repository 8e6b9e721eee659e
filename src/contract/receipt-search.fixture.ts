/** What a search must find, whoever searches: the browser and both backends run these examples. */
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
