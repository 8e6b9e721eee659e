// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { COUNTRY_CODES } from '../../kombo/values/countries.ts';
import { wordsOf } from '../../text/search.ts';
import { onlyMatch } from '../ui/picker/match-options.ts';
import { countryOptions, loadFurtherNames, readings } from './CountryField.tsx';

await loadFurtherNames();
const english = new Intl.DisplayNames('en', { type: 'region' });
const options = countryOptions((code) => english.of(code) ?? code, 'en-GB');
const only = (typed: string) => onlyMatch(options, typed, readings)?.value;

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
    ['the Netherlands (Holland)', 'NL'],
    ['Netherlands (the)', 'NL'],
    ['Netherlands, The', 'NL'],
    ['Korea, South', 'KR'],
    ['Korea (South)', 'KR'],
    ['S. Korea', 'KR'],
    ['Rep. of Korea', 'KR'],
    ['ROK', 'KR'],
    ['ROC', 'TW'],
    ['Congo (DRC)', 'CD'],
    ['Congo, Dem. Rep.', 'CD'],
    ['Dem. Rep. of Congo', 'CD'],
    ['United States (USA)', 'US'],
    ['United Kingdom (UK)', 'GB'],
    ['England, UK', 'GB'],
    ['London, UK', 'GB'],
    ['die Türkei', 'TR'],
    ['die Schweiz', 'CH'],
    ['The Ivory Coast', 'CI'],
    ['Slovak Rep.', 'SK'],
    ['Dom. Rep.', 'DO'],
    ['Ver. Arab. Emirate', 'AE'],
    ['Germany (DE)', 'DE'],
    ['DE - Germany', 'DE'],
    ['Österreich / Austria', 'AT'],
    ['🇩🇪', 'DE'],
    ['🇩🇪 Deutschland', 'DE'],
    ['Allemagne', 'DE'],
    ['Alemania', 'DE'],
    ['Niemcy', 'DE'],
    ['Германия', 'DE'],
    ['ドイツ', 'DE'],
    ['德国', 'DE'],
    ['독일', 'DE'],
    ['ألمانيا', 'DE'],
    ['Estados Unidos', 'US'],
    ['États-Unis', 'US'],
    ['Royaume-Uni', 'GB'],
    ['Filipinas', 'PH'],
    ['PR China', 'CN'],
    ['Česká republika', 'CZ'],
    ['łotwa', 'LV'],
    ['Østrig', 'AT'],
    ['Nizozemska', 'NL'],
    ['Écosse', 'GB'],
    ['Pologne', 'PL'],
    ['EE. UU.', 'US'],
    ['Stati Uniti d’America', 'US'],
    ['Inghilterra', 'GB'],
    ['Wit-Rusland', 'BY'],
    ['VS', 'US'],
    ['Niderlandy', 'NL'],
    ['RPA', 'ZA'],
    ['الإمارات', 'AE'],
    ['انجلترا', 'GB'],
    ['أمريكا', 'US'],
    ['سورية', 'SY'],
  ])('%s', (typed, code) => {
    expect(only(typed)).toBe(code);
  });

  test.each([
    ...['Korea', 'Congo', 'Republic', 'Virgin Islands', 'Islands', 'United', 'Atlantis', ''],
    ...['N/A', 'n / a', '-', 'Georgia, USA', 'Wilmington, DE', 'Los Angeles, CA', 'Germany/Poland'],
    ...['arokk', 'land', 'Yugoslavia', 'DDR', 'Dubai', 'EU', 'Africa'],
  ])('"%s" chooses none', (typed) => {
    expect(only(typed)).toBeUndefined();
  });

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
