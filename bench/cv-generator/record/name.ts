import type { Country, Name } from '../people/country.ts';
import type { Random } from '../random.ts';

/** A person's name: what a form wants, and the parts that it is printed from. */
export interface PersonName {
  woman: boolean;
  first: string;
  last: string;
  /** Further right answers. */
  firstAlso: string[];
  lastAlso: string[];
  /** For e-mail addresses and profiles. */
  latinFirst: string;
  latinLast: string;
  /** Ways to print it in one line, plain text, most usual first. */
  forms: string[];
  /** The parts on two lines, in the order of the language. */
  stacked: [string, string];
}

const own = (parts: readonly Name[], gap = ' ') => parts.map((part) => part.own).join(gap);
const latin = (parts: readonly Name[]) => parts.map((part) => part.latin).join(' ');

/**
 * Draws a name after the country's custom.
 * @param latinScript for a CV in Latin letters: the romanised name, in the order that is usual there.
 */
export function drawName(country: Country, latinScript: boolean, random: Random): PersonName {
  const woman = random.chance(0.5);
  const given = random.pick(woman ? country.female : country.male);
  const familyIndex = random.int(0, country.family.length - 1);
  const families = woman && country.familyOfWomen ? country.familyOfWomen : country.family;
  const family = families[familyIndex] ?? random.pick(families);
  const middles = woman && country.middleOfWomen ? country.middleOfWomen : (country.middle ?? []);
  const middle = middles.length > 0 ? random.pick(middles) : null;
  const parts = { woman, given, family, middle };
  const pick = latinScript ? latin : (list: readonly Name[]) => own(list);
  switch (country.culture) {
    case 'spanish':
    case 'portuguese':
      return twoSurnames(parts, country, random, pick);
    case 'hungarian':
      return latinScript ? western(parts, country, random, pick) : familyFirst(parts, ' ', pick);
    case 'chinese':
    case 'korean':
      return latinScript ? western(parts, country, random, pick) : glued(parts, country, random);
    case 'japanese':
      return latinScript
        ? western(parts, country, random, pick)
        : familyFirst(parts, random.pick([' ', '　', '']), pick);
    case 'vietnamese':
      return vietnamese(parts, latinScript, random);
    case 'slavic-patronymic':
      return patronymic(parts, random, pick);
    case 'bulgarian':
    case 'arabic':
      return threeParts(parts, random, pick);
    case 'thai':
      return latinScript ? western(parts, country, random, pick) : thai(parts, random);
    case 'indian':
      return indian(parts, random, pick);
    case 'indonesian':
      return indonesian(parts, random, pick);
    case 'western':
      return western(parts, country, random, pick);
  }
}

interface Parts {
  woman: boolean;
  given: Name;
  family: Name;
  middle: Name | null;
}
type Pick = (list: readonly Name[]) => string;

const base = (parts: Parts) => ({
  woman: parts.woman,
  latinFirst: parts.given.latin,
  latinLast: parts.family.latin,
  firstAlso: [],
  lastAlso: [],
});

function western(parts: Parts, country: Country, random: Random, pick: Pick): PersonName {
  const { given, family, middle } = parts;
  const first = pick([given]);
  const last = pick([family]);
  const both = middle && random.chance(0.25) ? pick([given, middle]) : null;
  const firstName = both ?? first;
  const initial = middle && !both && random.chance(0.15) ? ` ${pick([middle]).charAt(0)}.` : '';
  const plain = `${firstName}${initial} ${last}`;
  const forms = [plain];
  if (country.titles.length > 0 && random.chance(0.25)) {
    forms.unshift(`${random.pick(country.titles)} ${plain}`);
  }
  if (country.suffixes.length > 0 && random.chance(0.2)) {
    forms.unshift(`${plain}, ${random.pick(country.suffixes)}`);
  }
  return {
    ...base(parts),
    first: firstName,
    last,
    firstAlso: [...(both ? [first] : []), ...(initial ? [`${firstName}${initial}`] : [])],
    forms,
    stacked: [firstName, last],
  };
}

function twoSurnames(parts: Parts, country: Country, random: Random, pick: Pick): PersonName {
  const second = random.pick(country.family);
  const given = parts.middle && random.chance(0.35) ? [parts.given, parts.middle] : [parts.given];
  const surnames = random.chance(0.75) ? [parts.family, second] : [parts.family];
  const first = pick(given);
  const last = pick(surnames);
  const portuguese = country.culture === 'portuguese';
  return {
    ...base(parts),
    first,
    last,
    latinLast: (portuguese ? (surnames.at(-1) ?? parts.family) : parts.family).latin,
    firstAlso: given.length > 1 ? [pick([parts.given])] : [],
    // In Portuguese the last one alone is the surname of daily use.
    lastAlso: portuguese && surnames.length > 1 ? [pick([second])] : [],
    forms: [`${first} ${last}`],
    stacked: [first, last],
  };
}

function familyFirst(parts: Parts, gap: string, pick: Pick): PersonName {
  const first = pick([parts.given]);
  const last = pick([parts.family]);
  return { ...base(parts), first, last, forms: [`${last}${gap}${first}`], stacked: [last, first] };
}

function glued(parts: Parts, country: Country, random: Random): PersonName {
  const first = parts.given.own;
  const last = parts.family.own;
  const gap = country.culture === 'korean' && random.chance(0.2) ? ' ' : '';
  return {
    ...base(parts),
    first,
    last,
    latinFirst: parts.given.latin.replaceAll(/[ -]/g, ''),
    forms: [`${last}${gap}${first}`],
    stacked: [last, first],
  };
}

function vietnamese(parts: Parts, latinScript: boolean, random: Random): PersonName {
  const bare = (text: string) => (latinScript ? fold(text) : text);
  const given = bare(parts.given.own);
  const last = bare(parts.family.own);
  const middle = parts.middle && random.chance(0.85) ? bare(parts.middle.own) : '';
  const first = middle ? `${middle} ${given}` : given;
  const ordered = latinScript && random.chance(0.5) ? `${first} ${last}` : `${last} ${first}`;
  return {
    ...base(parts),
    latinFirst: fold(parts.given.own),
    latinLast: fold(parts.family.own),
    first,
    last,
    firstAlso: middle ? [given] : [],
    lastAlso: middle ? [`${last} ${middle}`] : [],
    forms: [ordered],
    stacked: [last, first],
  };
}

function patronymic(parts: Parts, random: Random, pick: Pick): PersonName {
  const given = pick([parts.given]);
  const last = pick([parts.family]);
  const middle = parts.middle ? pick([parts.middle]) : '';
  const style = random.next();
  if (style < 0.4 && middle) {
    const first = `${given} ${middle}`;
    return {
      ...base(parts),
      first,
      firstAlso: [given],
      last,
      forms: [`${last} ${first}`],
      stacked: [last, first],
    };
  }
  const form = style < 0.6 ? `${last} ${given}` : `${given} ${last}`;
  return { ...base(parts), first: given, last, forms: [form], stacked: [given, last] };
}

function threeParts(parts: Parts, random: Random, pick: Pick): PersonName {
  const given = pick([parts.given]);
  const last = pick([parts.family]);
  if (!parts.middle || random.chance(0.5)) {
    return {
      ...base(parts),
      first: given,
      last,
      forms: [`${given} ${last}`],
      stacked: [given, last],
    };
  }
  const middle = pick([parts.middle]);
  return {
    ...base(parts),
    first: `${given} ${middle}`,
    last,
    firstAlso: [given],
    lastAlso: [`${middle} ${last}`],
    forms: [`${given} ${middle} ${last}`],
    stacked: [`${given} ${middle}`, last],
  };
}

function thai(parts: Parts, random: Random): PersonName {
  const first = parts.given.own;
  const last = parts.family.own;
  const title = random.chance(0.5) ? (parts.woman ? 'นางสาว' : 'นาย') : '';
  return {
    ...base(parts),
    first,
    last,
    forms: [`${title}${first} ${last}`],
    stacked: [first, last],
  };
}

function indian(parts: Parts, random: Random, pick: Pick): PersonName {
  const given = pick([parts.given]);
  const last = pick([parts.family]);
  const style = random.next();
  if (style < 0.15 && /^[A-Z]/.test(given)) {
    const initial = `${given.charAt(0)}.`;
    return {
      ...base(parts),
      first: initial,
      firstAlso: [given.charAt(0)],
      last,
      forms: [random.chance(0.5) ? `${initial}${last}` : `${initial} ${last}`],
      stacked: [initial, last],
    };
  }
  if (style < 0.4 && parts.middle) {
    const middle = pick([parts.middle]);
    return {
      ...base(parts),
      first: `${given} ${middle}`,
      firstAlso: [given],
      last,
      lastAlso: [`${middle} ${last}`],
      forms: [`${given} ${middle} ${last}`],
      stacked: [`${given} ${middle}`, last],
    };
  }
  return {
    ...base(parts),
    first: given,
    last,
    forms: [`${given} ${last}`],
    stacked: [given, last],
  };
}

function indonesian(parts: Parts, random: Random, pick: Pick): PersonName {
  const given = pick([parts.given]);
  const last = pick([parts.family]);
  const middle = parts.middle && random.chance(0.4) ? pick([parts.middle]) : '';
  const first = middle ? `${given} ${middle}` : given;
  const degree = random.chance(0.15) ? random.pick([', S.Kom', ', S.E.', ', S.T.', ', M.M.']) : '';
  return {
    ...base(parts),
    first,
    firstAlso: middle ? [given] : [],
    lastAlso: middle ? [`${middle} ${last}`] : [],
    last,
    forms: [`${first} ${last}${degree}`],
    stacked: [first, last],
  };
}

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  ı: 'i',
};

/** Latin text without accents, as it stands in an e-mail address. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßøØłŁđĐðþæÆœı]/g, (letter) => LETTERS[letter] ?? letter);
}
