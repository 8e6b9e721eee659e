// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { COUNTRY_CODES } from '../../kombo/values/countries.ts';
import { wordsOf } from '../../text/search.ts';
import { onlyMatch } from '../ui/picker/match-options.ts';
import { countryOptions, loadFurtherNames } from './CountryField.tsx';

await loadFurtherNames();
const english = new Intl.DisplayNames('en', { type: 'region' });
const options = countryOptions((code) => english.of(code) ?? code, 'en-GB');
const only = (typed: string) => onlyMatch(options, typed)?.value;

describe('a country is found by what people call it', () => {
  test.each([
    ['The Netherlands', 'NL'],
    ['Holland', 'NL'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['Czech Republic', 'CZ'],
    ['United States of America', 'US'],
    ['U.S.A.', 'US'],
    ['Bosnia and Herzegovina', 'BA'],
    ["Cote d'Ivoire", 'CI'],
    ['Côte d’Ivoire', 'CI'],
    ['Ivory Coast', 'CI'],
    ['England', 'GB'],
    ['Great Britain', 'GB'],
    ['UK', 'GB'],
    ['Kosovo', 'XK'],
    ['Großbritannien', 'GB'],
    ['Elfenbeinküste', 'CI'],
    ['Deutschland', 'DE'],
    ['Osterreich', 'AT'],
    ['South Korea', 'KR'],
    ['Ireland', 'IE'],
    ['Guinea', 'GN'],
    ['Niger', 'NE'],
    ['Hong Kong', 'HK'],
    ['DEU', 'DE'],
    ['usa', 'US'],
    ['GER', 'DE'],
    ['España', 'ES'],
    ['Polska', 'PL'],
    ['日本', 'JP'],
    ['中国', 'CN'],
    ['대한민국', 'KR'],
    ['한국', 'KR'],
    ['Россия', 'RU'],
    ['Україна', 'UA'],
    ['Ελλάδα', 'GR'],
    ['مصر', 'EG'],
    ['ישראל', 'IL'],
    ['भारत', 'IN'],
    ['Suisse', 'CH'],
    ['Belgique', 'BE'],
    ['Türkiye', 'TR'],
    ['Éire', 'IE'],
    ['Oesterreich', 'AT'],
    ['Daenemark', 'DK'],
    ['Trinidad and Tobago', 'TT'],
    ['Saint Lucia', 'LC'],
    ['Republic of Poland', 'PL'],
    ['Kingdom of Spain', 'ES'],
    ['Republik Österreich', 'AT'],
    ['Korea, Republic of', 'KR'],
    ["Korea, Democratic People's Republic of", 'KP'],
    ['Iran, Islamic Republic of', 'IR'],
    ['Moldova, Republic of', 'MD'],
    ['Taiwan, Province of China', 'TW'],
    ['The Bahamas', 'BS'],
    ['Scotland', 'GB'],
  ])('%s', (typed, code) => {
    expect(only(typed)).toBe(code);
  });

  test.each(['Korea', 'Congo', 'Republic', 'Virgin Islands', 'Islands', 'United', 'Atlantis', ''])(
    '"%s" chooses none',
    (typed) => {
      expect(only(typed)).toBeUndefined();
    },
  );

  test('no name of a country, in any language, is one of another', () => {
    const codes = new Map<string, string>();
    const shared = options.flatMap(({ value, label, detail = '', aliases = [], wholeNames = [] }) =>
      [label, detail, ...aliases, ...wholeNames].flatMap((name) => {
        const key = wordsOf(name).join('');
        const other = codes.get(key) ?? value;
        codes.set(key, value);
        return other === value ? [] : [`${name}: ${other} and ${value}`];
      }),
    );
    expect(shared).toEqual([]);
    expect(options).toHaveLength(COUNTRY_CODES.length);
  });
});
