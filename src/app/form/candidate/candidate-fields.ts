/**
 * The fields of the candidate, in the order of the form and the review. An entry here, its name in
 * Kombo's contract and its words in each language are all that a field of a known control needs:
 * values, schema, step, review, CV and request follow from it (docs/adding-a-candidate-field.md).
 */
import type { CONTACT_TYPES, GENDERS, SALARY_PERIODS } from '../../../kombo/values/choices.ts';
import type { MessageId } from '../../i18n/i18n.ts';
import { contactsOf, type EntryKey, type FieldEntry, rowsOf } from './field-entry.ts';

/** Every choice of Kombo's has its label: the compiler asks for one that is missing. */
const GENDER_LABELS = {
  MALE: 'gender.MALE',
  FEMALE: 'gender.FEMALE',
  OTHER: 'gender.OTHER',
} as const satisfies Record<(typeof GENDERS)[number], MessageId>;

const PERIOD_LABELS = {
  MONTH: 'period.MONTH',
  YEAR: 'period.YEAR',
} as const satisfies Record<(typeof SALARY_PERIODS)[number], MessageId>;

/** A further address or number is private until somebody says otherwise. */
const contact = (): { type: (typeof CONTACT_TYPES)[number] } => ({ type: 'PERSONAL' });

const ENTRIES = [
  {
    path: 'candidate.first_name',
    group: 'person',
    control: 'text',
    input: 'name',
    required: true,
    cv: 'name',
    row: 'review.name',
  },
  {
    path: 'candidate.last_name',
    group: 'person',
    control: 'text',
    input: 'name',
    beside: true,
    required: true,
    cv: 'name',
    row: 'review.name',
    join: ' ',
  },
  {
    path: 'candidate.email_address',
    group: 'person',
    control: 'email',
    input: 'email',
    required: true,
    cv: 'email',
  },
  {
    ...contactsOf('candidate.additional_email_addresses', 'email_address', (email_address) => ({
      ...contact(),
      email_address,
    })),
    group: 'person',
    beside: true,
    input: 'email',
    cv: 'further e-mail',
    row: 'candidate.email_address',
  },
  {
    path: 'candidate.phone_number',
    group: 'person',
    control: 'phone',
    beside: true,
    input: 'tel',
    cv: 'phone',
  },
  {
    ...contactsOf('candidate.additional_phone_numbers', 'phone_number', (phone_number) => ({
      ...contact(),
      phone_number,
    })),
    group: 'person',
    beside: true,
    input: 'tel',
    cv: 'further phone',
    row: 'candidate.phone_number',
  },
  { path: 'candidate.title', group: 'work', control: 'text', cv: 'position' },
  { path: 'candidate.company', group: 'work', control: 'text', beside: true, cv: 'position' },
  {
    path: 'candidate.location.street_1',
    part: 'candidate.location',
    group: 'location',
    control: 'text',
    cv: 'address',
  },
  {
    path: 'candidate.location.zip_code',
    part: 'candidate.location',
    group: 'location',
    control: 'text',
    input: 'postcode',
    columns: 'narrow-wide',
    cv: 'address',
  },
  {
    path: 'candidate.location.city',
    part: 'candidate.location',
    group: 'location',
    control: 'text',
    beside: true,
    cv: 'address',
    join: ' ',
  },
  {
    path: 'candidate.location.state',
    part: 'candidate.location',
    group: 'location',
    control: 'text',
    cv: 'address',
  },
  {
    path: 'candidate.location.country',
    part: 'candidate.location',
    group: 'location',
    control: 'country',
    beside: true,
    cv: 'address',
  },
  {
    ...rowsOf('candidate.social_links', 'url', (url) => ({ url })),
    group: 'links',
    input: 'url',
    cv: 'links',
  },
  {
    path: 'candidate.availability_date',
    group: 'expectations',
    control: 'date',
    cv: 'availability',
  },
  {
    path: 'candidate.salary_expectations.amount',
    part: 'candidate.salary_expectations',
    group: 'expectations',
    control: 'number',
    period: 'candidate.salary_expectations.period',
    cv: 'salary',
    hint: 'candidate.salary_expectations.hint',
  },
  {
    path: 'candidate.salary_expectations.period',
    part: 'candidate.salary_expectations',
    group: 'expectations',
    control: 'choice',
    choices: PERIOD_LABELS,
    cv: 'salary',
    beside: true,
    join: ' · ',
  },
  {
    path: 'candidate.gender',
    group: 'expectations',
    control: 'choice',
    choices: GENDER_LABELS,
    cv: 'gender',
    width: 'medium',
    hint: 'candidate.gender.hint',
  },
] as const satisfies readonly FieldEntry[];

type Entry = (typeof ENTRIES)[number];

/** Lets what an entry leaves out be asked for. */
type Whole<E> = E extends unknown
  ? E & { readonly [K in Exclude<EntryKey, keyof E>]?: undefined }
  : never;

/** A field of the candidate, with its path and choices as the list has them. */
export type CandidateField = Whole<Entry>;

/** A field that is a list of rows. */
export type RowsField = Extract<CandidateField, { control: 'rows' }>;

/** The path of a field; that of a list, not of its rows. */
export type CandidatePath = CandidateField['path'];

/** The paths that CVs fill. */
export type CvPath = Extract<Entry, { cv: string }>['path'];

/** The parts of the candidate that an ATS stores or not. */
export type CandidatePart =
  | Extract<Entry, { part: string }>['part']
  | Exclude<Entry, { part: string }>['path'];

/** All of them. */
export const CANDIDATE_FIELDS: readonly CandidateField[] = ENTRIES;

const BY_PATH = new Map<string, CandidateField>(
  CANDIDATE_FIELDS.map((field) => [field.path, field]),
);

/** The part that an ATS must support for the field to be asked. */
export function partOf(field: CandidateField): CandidatePart {
  return field.part === undefined ? field.path : field.part;
}

/** The field at a path of the form; undefined for rows of a list and for anything else. */
export function fieldAt(path: string): CandidateField | undefined {
  return BY_PATH.get(path);
}

/** The fields that a CV fills together with the one at a path, itself among them. */
export function cvUnitOf(path: CvPath): CvPath[] {
  const unit = fieldAt(path)?.cv;
  return CANDIDATE_FIELDS.flatMap((field) =>
    field.cv !== undefined && field.cv === unit ? [field.path] : [],
  );
}

/** The list of rows at a path of the form; undefined for anything else. */
export function rowsAt(path: string): RowsField | undefined {
  const field = fieldAt(path);
  return field?.control === 'rows' ? field : undefined;
}
