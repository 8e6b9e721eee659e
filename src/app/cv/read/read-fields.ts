import type { Address } from './address/address.ts';
import { findAddress } from './address/location.ts';
import type { CvReading, FieldPath, ReadField } from './cv-reading.ts';
import type { ReadDocument } from './document/document.ts';
import { cvScore } from './is-cv.ts';
import { currentJob, findJobs } from './jobs/jobs.ts';
import { languageOf } from './language.ts';
import { best, type Match, type Place } from './matches.ts';
import { findEmails, likeness } from './person/emails.ts';
import { findHome } from './person/home-country.ts';
import { findLinks } from './person/links.ts';
import { findNames } from './person/names.ts';
import { findPhones } from './person/phones.ts';
import { toSections } from './sections.ts';
import { countriesOfCity } from './vocabulary/cities.ts';
import { labelOf } from './vocabulary/labels.ts';
import { isPlaceholderEmail, isPlaceholderNumber } from './vocabulary/placeholders.ts';
import { fitsCountry } from './vocabulary/postcodes.ts';

/** `snippet`: a pasted signature or profile, which need not look like a CV. */
export type ReadMode = 'cv' | 'snippet';

/**
 * From which score on a value fills an empty field; below, it is offered. Each is just above what one weak sign gives
 * (a name by its place alone, an address in a section of somebody else) and below what two give. Of what is filled,
 * 98.2 % are right on the looked-at part of the invented CVs, and 94.5 % where nobody looked; of what is offered,
 * 27 and 34 % (decision 020): lowering them would fill three wrong values for each right one. `additional` and
 * `link` are for offers. `cv`: a document that scores less is no CV.
 */
const LEAST = {
  name: 3.2,
  email: 1.2,
  phone: 1.5,
  profile: 2.5,
  site: 3.2,
  job: 1.1,
  additional: 3,
  link: 1.5,
  cv: 2.6,
} as const;
/** How much of the score of an e-mail address is that it spells the name: more than one's place on the page tells. */
const EMAIL_SCORE = { spelled: 2.5 } as const;

/**
 * How sure of a value another one may build on it. `head`: it stands in the head or in the contact section (4) with at
 * most weak signs against it. `account`: an address that stands in no section about schools, jobs, projects or
 * referees, whose letters may spell the name. `ownEmail`: head, contact or summary. `spelled`: half of the name.
 */
const SURE = { head: 2, account: -1, ownEmail: 1, spelled: 0.5 } as const;

/** Lines → fields. Pure; every decision is a margin over what else could be meant. */
export function readFields(
  document: ReadDocument,
  mode: ReadMode = 'cv',
): Pick<CvReading, 'status' | 'fields' | 'language'> {
  const text = document.lines.map((line) => line.text).join('\n');
  const language = languageOf(text);
  const lines = toSections(document.lines);
  const jobs = findJobs(lines);
  const fields: ReadField[] = [];
  const put = (path: FieldPath, value: string | null, place: Place | null, sure = true) => {
    if (value) fields.push({ path, value, confidence: sure ? 'fill' : 'suggest', place });
  };

  const emails = findEmails(lines).filter(({ value }) => !isPlaceholderEmail(value));
  const home = findHome(lines, emails, language);
  const phones = findPhones(lines, home).filter(({ value }) => !isPlaceholderNumber(value));
  const accounts = [
    ...emails
      .filter((email) => email.score > SURE.account)
      .map((email) => email.value.toLowerCase()),
    ...findLinks(lines, { name: '', email: null })
      .filter((link) => link.profile && link.score > 0)
      .map((link) => link.value.replace(/\/$/, '').split('/').at(-1) ?? ''),
  ];
  const country =
    home.country ?? phones.find((phone) => phone.country)?.country ?? home.others[0] ?? null;
  const [name] = findNames(lines, { accounts, language, country });
  const named = name !== undefined && name.score >= LEAST.name;
  const owned = emails.some(
    (email) =>
      email.score > SURE.ownEmail &&
      name !== undefined &&
      likeness(email.value, name.value) >= SURE.spelled,
  );
  const contacts = [emails[0], phones[0]].filter((found) => (found?.score ?? 0) > SURE.head);
  const reachable = named && contacts.length > 1;
  const reachableOnce = named && contacts.length > 0;
  const personal =
    contacts.length > 1 &&
    lines.some(
      ({ line, section }) =>
        // "About me" stands above a person's data as often as "Personal data" does.
        (section === 'head' || section === 'contact' || section === 'summary') &&
        labelOf(line.text)?.label === 'birth',
    );
  const contacted = contacts.length > 0;
  const profiled =
    contacts.length > 1 &&
    lines.some(
      ({ line, section }) =>
        (section === 'head' || section === 'contact') &&
        [line.text, ...line.links.map(({ href }) => href)].some((text) =>
          /linkedin\.com\/in\/[\p{L}\p{N}]/iu.test(text),
        ),
    );
  const owner = { owned, named, reachable, reachableOnce, personal, contacted, profiled };
  if (mode === 'cv' && cvScore(lines, jobs, owner) < LEAST.cv) {
    return { status: 'little', fields: [], language };
  }
  if (name) {
    put('candidate.first_name', name.first, name.place, name.score >= LEAST.name);
    put('candidate.last_name', name.last, name.place, name.score >= LEAST.name);
  }
  const full = name ? name.value : '';

  const ranked = emails.map((email) => ({
    ...email,
    score: email.score + EMAIL_SCORE.spelled * likeness(email.value, full),
  }));
  const email = best(ranked);
  if (email) put('candidate.email_address', email.value, email.place, email.score >= LEAST.email);
  for (const other of ranked) {
    if (other.value !== email?.value && other.score >= LEAST.additional)
      put('candidate.additional_email_addresses', other.value, other.place, false);
  }

  const phone = best(phones);
  if (phone) put('candidate.phone_number', phone.value, phone.place, phone.score >= LEAST.phone);
  for (const other of phones) {
    if (other.value !== phone?.value && other.score >= LEAST.additional)
      put('candidate.additional_phone_numbers', other.value, other.place, false);
  }

  const job = currentJob(jobs, LEAST.job);
  if (job) {
    put('candidate.company', job.company, job.companyPlace, job.score >= LEAST.job);
    put('candidate.title', job.title, job.titlePlace, job.score >= LEAST.job);
  }

  const links = findLinks(lines, { name: full, email: email?.value ?? null });
  for (const link of links) {
    const sure = link.score >= (link.profile ? LEAST.profile : LEAST.site);
    if (sure || link.score >= LEAST.link)
      put('candidate.social_links', link.value, link.place, sure);
  }

  const taken = [...emails, ...phones, ...links, ...(name ? [name] : [])].map(
    (candidate: Match) => candidate.place,
  );
  // English alone tells no country: an address of any may stand there.
  const likely = home.told ? country : (home.country ?? phones[0]?.country ?? null);
  const address = findAddress(lines, { nameLine: name?.place.line ?? 0, taken, country: likely });
  if (address) {
    for (const key of ['street_1', 'zip_code', 'city', 'state'] as const) {
      const part = address[key];
      if (part) put(`candidate.location.${key}`, part.value, part.place);
    }
  }
  const printed = address?.country;
  const called = phones.find((other) => other.country && other.score > SURE.head)?.country ?? null;
  // A printed address says where somebody lives; a mobile of another country does not.
  const concluded = called && (!address || couldBeIn(address, called)) ? called : null;
  if (printed) put('candidate.location.country', printed.value, printed.place);
  else if (concluded) put('candidate.location.country', concluded, null);
  return { status: 'ok', fields, language };
}

/** Whether nothing in an address speaks against a country. */
function couldBeIn({ city, zip_code }: Address, country: string): boolean {
  const known = city ? countriesOfCity(city.value) : [];
  if (known.length > 0) return known.includes(country);
  return !zip_code || fitsCountry(zip_code.value, country);
}
