/** What the first row of a copied table calls its columns, in the languages that the reader knows. */
import type { FieldPath } from '../cv-reading.ts';
import { jobLabelOf } from '../vocabulary/job-labels.ts';
import { type Label, labelOf } from '../vocabulary/labels.ts';

/** A column by its header: a path that is its own, a label for the reader, or nothing that is known. */
export interface Header {
  words: string;
  path: FieldPath | null;
  /** The reader makes something of the label and its value: a whole name, a whole address. */
  isRead: boolean;
}

const PATHS: Partial<Record<Label, FieldPath>> = {
  first: 'candidate.first_name',
  last: 'candidate.last_name',
  email: 'candidate.email_address',
  phone: 'candidate.phone_number',
  mobile: 'candidate.phone_number',
  street: 'candidate.location.street_1',
  zip: 'candidate.location.zip_code',
  city: 'candidate.location.city',
  state: 'candidate.location.state',
  country: 'candidate.location.country',
  link: 'candidate.social_links',
};

/** A column without a header. */
export const NO_HEADER: Header = { words: '', path: null, isRead: false };

/** What columns are called and lines of a CV are not. */
const COLUMNS: Readonly<Record<string, FieldPath>> = {
  ort: 'candidate.location.city',
  wohnort: 'candidate.location.city',
  town: 'candidate.location.city',
  region: 'candidate.location.state',
  'street and number': 'candidate.location.street_1',
  'straße und hausnummer': 'candidate.location.street_1',
  postcode: 'candidate.location.zip_code',
  employer: 'candidate.company',
  'current company': 'candidate.company',
  'current title': 'candidate.title',
  'job title': 'candidate.title',
  url: 'candidate.social_links',
  homepage: 'candidate.social_links',
};

/** Read by the reader itself, which knows their parts. */
const READ: ReadonlySet<Label> = new Set(['name', 'address']);

/** Headers need so many known columns to be some. */
const MIN_KNOWN = 2;

/** The columns' headers where the row is one of headers; null where it holds values. */
export function headersIn(row: readonly string[]): Header[] | null {
  if (row.some((cell) => /@|\d{4}/.test(cell))) return null;
  const headers = row.map(headerOf);
  const known = headers.filter(({ path, isRead }) => path !== null || isRead);
  return known.length >= MIN_KNOWN ? headers : null;
}

/** One cell as a header. */
function headerOf(cell: string): Header {
  const words = cell
    .replace(/[:：*]\s*$/, '')
    .replaceAll('_', ' ')
    .trim();
  // "E-mail 2", "Phone (1)"
  const bare = words.replace(/(?:(?<!\s)\s+)?[(#]?\d\)?$/, '');
  const column = COLUMNS[bare.toLowerCase()];
  if (column !== undefined) return { words, path: column, isRead: false };
  const asked = `${bare}:`;
  const job = jobLabelOf(asked)?.label;
  if (job === 'company' || job === 'title') {
    return { words, path: `candidate.${job}`, isRead: false };
  }
  const label = labelOf(asked)?.label;
  const path = label === undefined ? null : (PATHS[label] ?? null);
  return { words, path, isRead: label !== undefined && READ.has(label) };
}
