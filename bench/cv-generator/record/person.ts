import type { Words } from '../languages/words.ts';
import type { City, Country } from '../people/country.ts';
import type { Random } from '../random.ts';
import { type Address, drawAddress, drawStreet } from './address.ts';
import { type Career, drawCareer } from './career.ts';
import { drawName, fold, type PersonName } from './name.ts';
import { drawPhone, type Phone } from './phone.ts';

/** Everything that is true of an invented person, whether a layout prints it or not. */
export interface Person {
  country: Country;
  words: Words;
  name: PersonName;
  email: string;
  phone: Phone;
  /** A second own number. */
  landline: Phone;
  city: City;
  full: Address;
  short: Address;
  links: Link[];
  career: Career;
  birth: { year: number; month: number; day: number };
  birthplace: string;
  referees: Referee[];
}

export interface Link {
  site: string;
  url: string;
}

export interface Referee {
  name: string;
  title: string;
  company: string;
  email: string;
  phone: string;
}

/** Domains that nobody can own, and some that are invented. */
const MAIL_DOMAINS = [
  'example.org',
  'example.com',
  'example.net',
  'mail.example.org',
  'post.example.net',
  'inbox.example.com',
] as const;

/** Whether the CV is in Latin letters although the country has a script of its own. */
export function isRomanised(country: Country, words: Words): boolean {
  const native = /\p{Script=Latin}/u.test(country.family[0]?.own ?? 'a');
  return !native && words.script === 'latin' && !/^(uk|ru|bg|el|sr|mk)$/.test(words.lang);
}

/** Draws a person of a country who writes in a language. */
export function drawPerson(country: Country, words: Words, random: Random): Person {
  const latin =
    isRomanised(country, words) || (words.lang === 'en' && country.culture === 'vietnamese');
  const name = drawName(country, latin, random.fork('name'));
  const city = random.fork('city').pick(country.cities);
  const wish = {
    country,
    city,
    lang: words.lang,
    latin,
    street: drawStreet(country, latin, random.fork('street')),
    zip: city.zip === '' ? null : random.fork('zip').fill(city.zip),
  };
  const cityNames = country.cities.map((place) => (latin ? place.latin : place.city));
  return {
    country,
    words,
    name,
    email: drawEmail(name, random.fork('email')),
    phone: drawPhone(country, 'mobile', random.fork('phone')),
    landline: drawPhone(country, 'landline', random.fork('landline')),
    city,
    full: drawAddress({ ...wish, length: 'full' }, random.fork('address')),
    short: drawAddress({ ...wish, length: 'short' }, random.fork('place')),
    links: drawLinks(name, random.fork('links')),
    career: drawCareer(
      { words, forms: country.forms, cities: cityNames, woman: name.woman },
      random.fork('career'),
    ),
    birth: {
      year: random.fork('birth').int(1968, 2000),
      month: random.fork('month').int(1, 12),
      day: random.fork('day').int(1, 28),
    },
    birthplace: random.fork('birthplace').pick(cityNames),
    referees: [1, 2].map((index) =>
      drawReferee(country, words, latin, random.fork(`referee${index}`)),
    ),
  };
}

const inAddress = (text: string) =>
  fold(text)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '');

function drawEmail(name: PersonName, random: Random): string {
  const first = inAddress(name.latinFirst);
  const last = inAddress(name.latinLast);
  const domain = random.chance(0.12) ? `${last}.example` : random.pick(MAIL_DOMAINS);
  const local = random.pick([
    `${first}.${last}`,
    `${first}.${last}`,
    `${first}${last}`,
    `${first.charAt(0)}.${last}`,
    `${first}_${last}`,
    `${last}.${first}`,
    `${first}${last}${random.int(1, 99)}`,
    `${last}${first.charAt(0)}`,
    `${first}-${last}`,
  ]);
  return `${local}@${domain}`;
}

function drawLinks(name: PersonName, random: Random): Link[] {
  const first = inAddress(name.latinFirst);
  const last = inAddress(name.latinLast);
  const handle = random.pick([
    `${first}-${last}`,
    `${first}${last}`,
    `${last}${random.int(10, 999)}`,
  ]);
  const tail = random.chance(0.5) ? `-${random.int(100, 999)}a${random.int(10, 99)}b` : '';
  return [
    { site: 'LinkedIn', url: `https://www.linkedin.com/in/${first}-${last}${tail}` },
    { site: 'GitHub', url: `https://github.com/${handle}` },
    { site: 'XING', url: `https://www.xing.com/profile/${capital(first)}_${capital(last)}` },
    { site: 'Portfolio', url: `https://${last}-${first}.example` },
    { site: 'Behance', url: `https://www.behance.net/${handle.replaceAll('-', '')}` },
  ];
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function drawReferee(country: Country, words: Words, latin: boolean, random: Random): Referee {
  const name = drawName(country, latin, random);
  const [title = ''] = random.pick(words.titles).split('|');
  return {
    name: name.forms.at(-1) ?? name.last,
    title,
    company: random
      .pick(words.companies)
      .replace('{stem}', random.pick(words.stems))
      .replace('{form}', random.pick(country.forms))
      .replace('{city}', random.pick(country.cities).city),
    email: `${inAddress(name.latinFirst)}.${inAddress(name.latinLast)}@office.example`,
    phone: drawPhone(country, 'mobile', random.fork('phone')).printed,
  };
}
