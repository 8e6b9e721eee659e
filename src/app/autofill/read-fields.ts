import { best, type Candidate, type Place } from './candidates.ts';
import type { CvReading, FieldPath, ReadField } from './cv-reading.ts';
import { findEmails, likeness } from './emails.ts';
import { cvScore } from './is-cv.ts';
import { currentJob, findJobs } from './jobs.ts';
import { languageOf } from './language.ts';
import { findLinks } from './links.ts';
import { findAddress } from './location.ts';
import { findNames } from './names.ts';
import { findPhones } from './phones.ts';
import type { CvDocument } from './read/document.ts';
import { toSections } from './sections.ts';
import { COUNTRY_OF_DOMAIN, COUNTRY_OF_LANGUAGE, countryOfName } from './vocabulary/countries.ts';
import { statesOfCode } from './vocabulary/states.ts';

/** `snippet`: a pasted signature or profile, which need not look like a CV. */
export type ReadMode = 'cv' | 'snippet';

const LEAST = { name: 3.2, email: 1.2, phone: 1.5, profile: 2.5, site: 3.2, job: 1.1 } as const;
/** A document that scores less is no CV. */
const LEAST_CV = 2.6;

/** Lines → fields. Pure; every decision is a margin over what else could be meant. */
export function readFields(
  document: CvDocument,
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

  const emails = findEmails(lines);
  const hints = countryHints(text, emails, language);
  const phones = findPhones(lines, hints);
  const accounts = [
    ...emails.filter((email) => email.score > -1).map((email) => email.value.toLowerCase()),
    ...findLinks(lines, { name: '', email: null })
      .filter((link) => link.profile && link.score > 0)
      .map((link) => link.value.replace(/\/$/, '').split('/').at(-1) ?? ''),
  ];
  const country = phones.find((phone) => phone.country)?.country ?? hints[0] ?? null;
  const [name] = findNames(lines, { accounts, language, country });
  const named = name !== undefined && name.score >= LEAST.name;
  const owned = emails.some(
    (email) => email.score > 1 && name !== undefined && likeness(email.value, name.value) >= 0.5,
  );
  if (mode === 'cv' && cvScore(lines, jobs, owned, named) < LEAST_CV) {
    return { status: 'little', fields: [], language };
  }
  if (name) {
    put('candidate.first_name', name.first, name.place, name.score >= LEAST.name);
    put('candidate.last_name', name.last, name.place, name.score >= LEAST.name);
  }
  const full = name ? name.value : '';

  const ranked = emails.map((email) => ({
    ...email,
    score: email.score + 2.5 * likeness(email.value, full),
  }));
  const email = best(ranked);
  if (email) put('candidate.email_address', email.value, email.place, email.score >= LEAST.email);
  for (const other of ranked) {
    if (other.value !== email?.value && other.score >= 3)
      put('candidate.additional_email_addresses', other.value, other.place, false);
  }

  const phone = best(phones);
  if (phone) put('candidate.phone_number', phone.value, phone.place, phone.score >= LEAST.phone);
  for (const other of phones) {
    if (other.value !== phone?.value && other.score >= 3)
      put('candidate.additional_phone_numbers', other.value, other.place, false);
  }

  const job = currentJob(jobs);
  if (job) {
    put('candidate.company', job.company, job.companyPlace, job.score >= LEAST.job);
    put('candidate.title', job.title, job.titlePlace, job.score >= LEAST.job);
  }

  const links = findLinks(lines, { name: full, email: email?.value ?? null });
  for (const link of links) {
    const sure = link.score >= (link.profile ? LEAST.profile : LEAST.site);
    if (sure || link.score >= 1.5) put('candidate.social_links', link.value, link.place, sure);
  }

  const taken = [...emails, ...phones, ...links, ...(name ? [name] : [])].map(
    (candidate: Candidate) => candidate.place,
  );
  const address = findAddress(lines, { nameLine: name?.place.line ?? 0, taken, country });
  if (address) {
    for (const key of ['street_1', 'zip_code', 'city', 'state'] as const) {
      const part = address[key];
      if (part) put(`candidate.location.${key}`, part.value, part.place);
    }
  }
  const printed = address?.country;
  const concluded = phones.find((other) => other.country && other.score > 2)?.country ?? null;
  if (printed) put('candidate.location.country', printed.value, printed.place);
  else if (concluded) put('candidate.location.country', concluded, null);
  return { status: 'ok', fields, language };
}

/** Countries that the document points to, the likeliest first. */
function countryHints(text: string, emails: readonly Candidate[], language: string): string[] {
  const votes = new Map<string, number>();
  const vote = (code: string | null | undefined, weight: number) => {
    if (code) votes.set(code, (votes.get(code) ?? 0) + weight);
  };
  for (const line of text.split('\n').slice(0, 60)) {
    for (const part of line.split(/[,|•·\t–:]|\s-\s/)) vote(countryOfName(part.trim()), 3);
  }
  for (const [, code] of text.matchAll(/(?:\+|\b00)\s?(\d{1,3})/g))
    vote(COUNTRY_OF_CALLING[code ?? ''], 1.5);
  for (const email of emails)
    vote(
      COUNTRY_OF_DOMAIN[email.value.split('.').at(-1)?.toLowerCase() ?? ''],
      email.score > 0 ? 1.5 : 0.6,
    );
  for (const [, sub] of text.matchAll(/\b([a-z]{2})\.linkedin\.com/gi))
    vote(COUNTRY_OF_DOMAIN[sub?.toLowerCase() ?? ''], 2);
  for (const [, domain] of text.matchAll(/\bwww\.[\w.-]+\.([a-z]{2})\b/gi))
    vote(COUNTRY_OF_DOMAIN[domain?.toLowerCase() ?? ''], 0.5);
  for (const [, code] of text
    .split('\n')
    .slice(0, 60)
    .join('\n')
    .matchAll(/\p{L},? ([A-Z]{2,3})\b(?:,? \d{4,5}\b)?/gu)) {
    for (const { country } of statesOfCode(code ?? ''))
      if (/^(?:US|CA|AU|BR)$/.test(country)) vote(country, 0.8);
  }
  vote(COUNTRY_OF_LANGUAGE[language], language === 'en' ? 0.5 : 1.6);
  if (language === 'en') vote('GB', 0.3);
  if (/[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b/.test(text)) vote('GB', 2);
  return [...votes].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}

const COUNTRY_OF_CALLING: Readonly<Record<string, string>> = {
  '1': 'US',
  '44': 'GB',
  '353': 'IE',
  '61': 'AU',
  '91': 'IN',
  '49': 'DE',
  '43': 'AT',
  '41': 'CH',
  '33': 'FR',
  '32': 'BE',
  '34': 'ES',
  '52': 'MX',
  '39': 'IT',
  '48': 'PL',
  '31': 'NL',
  '55': 'BR',
  '351': 'PT',
  '420': 'CZ',
  '421': 'SK',
  '90': 'TR',
  '81': 'JP',
  '46': 'SE',
  '45': 'DK',
  '47': 'NO',
  '358': 'FI',
  '380': 'UA',
  '7': 'RU',
  '30': 'GR',
  '40': 'RO',
  '36': 'HU',
  '86': 'CN',
  '82': 'KR',
  '64': 'NZ',
  '27': 'ZA',
  '352': 'LU',
};
