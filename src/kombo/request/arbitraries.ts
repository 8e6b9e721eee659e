/** Generated bodies for property tests: every field of the request, present or left out. */
import fc from 'fast-check';
import { ATTACHMENT_TYPES, CONTACT_TYPES, GENDERS, SALARY_PERIODS } from '../values/choices.ts';
import { Candidate, type CandidateBody } from './candidate-request.ts';

/** Text in any script, as the strict schema leaves it: trimmed and not empty. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((typed) => typed.trim())
  .filter((typed) => typed !== '');

const id = fc.string({
  unit: fc.constantFrom(...'123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'),
  minLength: 24,
  maxLength: 24,
});
const jobId = fc.oneof(
  id,
  id.map((own) => `remote:${own}`),
);

const day = fc
  .date({
    min: new Date('1950-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

const phone_number = fc
  .integer({ min: 1_000_000, max: 999_999_999 })
  .map((number) => `+49 ${number}`);
const email_address = fc.emailAddress();
const type = fc.constantFrom(...CONTACT_TYPES);
const country = fc.constantFrom('DE', 'US', 'JP', 'EG', 'PL');
const url = fc.webUrl({ validSchemes: ['http', 'https'] });

/**
 * An object whose keys but the named ones may be missing; a missing key is never null. fast-check's
 * types do not know exact optional properties, hence the cast.
 */
function object<T extends object>(
  fields: { [Key in keyof T]-?: fc.Arbitrary<Exclude<T[Key], undefined>> },
  ...required: (keyof T)[]
): fc.Arbitrary<T> {
  return fc.record(fields, { requiredKeys: required }) as unknown as fc.Arbitrary<T>;
}

const data = fc
  .uint8Array({ minLength: 1, maxLength: 200 })
  .map((bytes) => Buffer.from(bytes).toString('base64'));
const content_type = fc.constantFrom('application/pdf', 'text/plain', 'image/png');
const name = fc
  .tuple(text, fc.constantFrom('pdf', 'docx', 'PNG'))
  .map((parts) => parts.join('x.').replace(/[\p{Cc}\u2028\u2029/\\]/gu, '_'));

/** Bytes with their type, or an address whose type the ATS reads for itself. */
const file = fc.oneof(
  fc.record({ name, content_type, data }),
  fc.record({ name, content_type, data_url: url }, { requiredKeys: ['name', 'data_url'] }),
);

const answer = fc.oneof(
  text,
  day,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.array(id, { minLength: 1, maxLength: 5 }),
  file,
);

type TextKey = {
  [K in keyof Candidate]-?: string extends NonNullable<Candidate[K]> ? K : never;
}[keyof Candidate];

/** Text for every field of the candidate; what takes other text or no text has its own below. */
const texts = Object.fromEntries(Object.keys(Candidate.shape).map((key) => [key, text])) as Record<
  TextKey,
  typeof text
>;

const candidate = object<Candidate>(
  {
    ...texts,
    email_address,
    additional_email_addresses: fc.array(fc.record({ type, email_address }), { maxLength: 3 }),
    phone_number,
    additional_phone_numbers: fc.array(fc.record({ type, phone_number }), { maxLength: 3 }),
    location: object<NonNullable<CandidateBody['candidate']['location']>>(
      { country, city: text, state: text, zip_code: text, street_1: text },
      'country',
    ),
    gender: fc.constantFrom(...GENDERS),
    availability_date: day,
    salary_expectations: fc.record({
      period: fc.constantFrom(...SALARY_PERIODS),
      amount: fc.double({ min: 0.01, max: 1e9, noNaN: true }),
    }),
    social_links: fc.array(fc.record({ url }), { maxLength: 3 }),
  },
  'first_name',
  'last_name',
  'email_address',
);

/** Every body that the strict schema takes, `remote_fields` apart. */
export const candidateBody: fc.Arbitrary<CandidateBody> = object<
  Omit<CandidateBody, 'remote_fields'>
>(
  {
    candidate,
    application: object<CandidateBody['application']>({ job_id: jobId, stage_id: id }, 'job_id'),
    screening_question_answers: fc.array(fc.record({ question_id: id, answer }), { maxLength: 6 }),
    attachments: fc.array(
      fc.tuple(file, fc.constantFrom(...ATTACHMENT_TYPES)).map(([sent, kind]) => ({
        ...sent,
        type: kind,
      })),
      { maxLength: 3 },
    ),
    source: object<NonNullable<CandidateBody['source']>>({ name: text, unified_key: text, id }),
    sourced_by: fc.record({ user_id: jobId }),
    gdpr_consent: object<NonNullable<CandidateBody['gdpr_consent']>>({
      given: fc.boolean(),
      expires_at: day,
    }),
  },
  'candidate',
  'application',
);
