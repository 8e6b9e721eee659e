import type { Cv } from './printing/cv.ts';
import { PLACE_PARTS } from './record/address.ts';

/** One file's entry in `truth.json`: the form of the development corpus, with `producer` besides. */
export interface TruthEntry {
  format: string;
  kind: string;
  expect: 'fields' | 'no_text' | 'password' | 'unreadable' | 'empty' | 'little';
  layout: string;
  producer: string;
  lang: string;
  region: string;
  traits: string[];
  fields: TruthFields;
  accept?: Record<string, string[]>;
  optional?: string[];
  phone_country?: string;
}

export interface TruthFields {
  first_name: string | null;
  last_name: string | null;
  email_address: string | null;
  phone_number: string | null;
  company: string | null;
  title: string | null;
  location: Record<(typeof PLACE_PARTS)[number], string | null>;
  social_links: string[];
}

export const NOTHING: TruthFields = {
  first_name: null,
  last_name: null,
  email_address: null,
  phone_number: null,
  company: null,
  title: null,
  location: { street_1: null, zip_code: null, city: null, state: null, country: null },
  social_links: [],
};

type Answer = Pick<TruthEntry, 'fields' | 'accept' | 'optional' | 'phone_country'>;

/** What a reader should find in a CV: only what its layout printed. */
export function truthOf(cv: Cv): Required<Answer> {
  const { person, printed } = cv;
  const { name } = person;
  const [job, second] = person.career.jobs.filter(({ to }) => to === null);
  const shown = printed.has('jobs') ? job : undefined;
  const also = printed.has('jobs') && second ? [second] : [];
  const place = placeOf(cv);
  const accept: Record<string, string[]> = {
    first_name: name.firstAlso,
    last_name: name.lastAlso,
    phone_number: printed.has('landline') ? [person.landline.number] : [],
    company: also.map(({ company }) => company),
    title: also.map(({ title }) => title),
    ...place.accept,
  };
  return {
    fields: {
      first_name: name.first,
      last_name: name.last,
      email_address: printed.has('email') ? person.email : null,
      phone_number: printed.has('phone') ? person.phone.number : null,
      company: shown?.company ?? null,
      title: shown?.title ?? null,
      location: place.values,
      social_links: cv.links.map(({ url }) => url),
    },
    accept: Object.fromEntries(Object.entries(accept).filter(([, list]) => list.length > 0)),
    optional: place.optional,
    phone_country: person.country.code,
  };
}

/** The parts of the address that any of its printings shows; the country and the state can be inferred. */
function placeOf({ person, printed }: Cv) {
  const shown = [
    ...(printed.has('full') ? [person.full] : []),
    ...(printed.has('short') ? [person.short] : []),
  ];
  const values = { ...NOTHING.location };
  const accept: Record<string, string[]> = {};
  for (const part of PLACE_PARTS) {
    const address = shown.find(({ printed: parts }) => parts.has(part));
    if (!address) continue;
    values[part] = address.values[part];
    const others = shown.flatMap((other) => [
      other.values[part] ?? '',
      ...(other.also[part] ?? []),
    ]);
    const further = new Set(others.filter((value) => value !== '' && value !== values[part]));
    if (further.size > 0) accept[`location.${part}`] = [...further];
  }
  const optional: string[] = [];
  if (values.country === null) {
    values.country = person.country.code;
    optional.push('location.country');
  }
  if (values.state === null && values.city !== null && person.city.state !== null) {
    values.state = person.city.state;
    if (person.city.stateAlso.length > 0) accept['location.state'] = [...person.city.stateAlso];
    optional.push('location.state');
  }
  return { values, accept, optional };
}
