/**
 * The request that the product is named after, strict: what is written here is what travels to
 * `POST /ats/candidates` (`create-endpoint.ts` has the other way). Optional keys are left out, never null.
 */
import * as z from 'zod';
import { encodeIssue } from '../answers/issue.ts';
import { bounded } from '../values/bounded.ts';
import {
  MAX_ANSWERS,
  MAX_CHOICES,
  MAX_CONTACTS,
  MAX_FILES,
  MAX_ID_LENGTH,
  MAX_NAME_LENGTH,
  MAX_REMOTE_FIELDS,
} from '../values/bounds.ts';
import { CONTACT_TYPES, GENDERS, SALARY_PERIODS } from '../values/choices.ts';
import {
  AnswerText,
  Country,
  EmailAddress,
  Id,
  Name,
  WebAddress,
  WireDate,
} from '../values/scalars.ts';
import { Attachment, FileAnswer } from './attachment.ts';

/** What kind of further address or number it is. */
export const ContactType = z.enum(CONTACT_TYPES);
export type ContactType = z.infer<typeof ContactType>;

/** Kombo has no "prefer not to say": then the key is left out. */
export const Gender = z.enum(GENDERS);
export type Gender = z.infer<typeof Gender>;

/** What the amount is paid for; Kombo converts it for the ATS. */
export const SalaryPeriod = z.enum(SALARY_PERIODS);
export type SalaryPeriod = z.infer<typeof SalaryPeriod>;

/** An address beside `email_address`. */
export const AdditionalEmailAddress = z.strictObject({
  type: ContactType,
  email_address: EmailAddress,
});

/**
 * A number beside `phone_number`. Kombo has no rule for its notation; `+` and digits are safest.
 */
export const AdditionalPhoneNumber = z.strictObject({
  type: ContactType,
  phone_number: Name,
});

/** A location is sent whole or not at all: Kombo needs the country with any part of it. */
export const Location = z.strictObject({
  country: Country,
  city: Name.optional(),
  state: Name.optional(),
  zip_code: Name.optional(),
  street_1: Name.optional(),
});

/** There is no currency: Kombo passes the number on. */
export const SalaryExpectations = z.strictObject({
  period: SalaryPeriod,
  amount: z.number().positive(),
});

/** The person. What is unknown is left out: Kombo takes no null. */
export const Candidate = z.strictObject({
  first_name: Name,
  last_name: Name,
  email_address: EmailAddress,
  additional_email_addresses: bounded(AdditionalEmailAddress, MAX_CONTACTS).optional(),
  phone_number: Name.optional(),
  additional_phone_numbers: bounded(AdditionalPhoneNumber, MAX_CONTACTS).optional(),
  company: Name.optional(),
  title: Name.optional(),
  location: Location.optional(),
  gender: Gender.optional(),
  availability_date: WireDate.optional(),
  salary_expectations: SalaryExpectations.optional(),
  social_links: bounded(z.strictObject({ url: WebAddress }), MAX_CONTACTS).optional(),
});
export type Candidate = z.infer<typeof Candidate>;

/** The job that the person applies to. Without a stage the ATS takes the job's first. */
export const Application = z.strictObject({ job_id: Id, stage_id: Id.optional() });
export type Application = z.infer<typeof Application>;

/** At least one id of an option. */
const Choices = bounded(Id, MAX_CHOICES).refine((ids) => ids.length > 0, encodeIssue('required'));

/** What an answer can look like on the wire, before anyone knows its question. */
export const Answer = z.union(
  [AnswerText, z.number(), z.boolean(), Choices, FileAnswer],
  encodeIssue('wrong_type'),
);
export type Answer = z.infer<typeof Answer>;

/** The answer to one question, by Kombo's id of it. */
export const ScreeningQuestionAnswer = z.strictObject({ question_id: Id, answer: Answer });
export type ScreeningQuestionAnswer = z.infer<typeof ScreeningQuestionAnswer>;

/** Whether the person has agreed that data is kept, and until when. */
export const GdprConsent = z.strictObject({
  given: z.boolean().optional(),
  expires_at: WireDate.optional(),
});

const fewKeys = (fields: object) => Object.keys(fields).length <= MAX_REMOTE_FIELDS;
const TOO_MANY_FIELDS = { error: encodeIssue('too_many', { max: MAX_REMOTE_FIELDS }) };
const FieldName = z.string().max(MAX_NAME_LENGTH);

/** Fields of one ATS's own, by its name and theirs. */
const RemoteFields = z
  .record(FieldName, z.record(FieldName, z.unknown()).refine(fewKeys, TOO_MANY_FIELDS))
  .refine(fewKeys, TOO_MANY_FIELDS);

/** The body of `POST /ats/candidates`. */
export const CandidateBody = z.strictObject({
  candidate: Candidate,
  application: Application,
  screening_question_answers: bounded(ScreeningQuestionAnswer, MAX_ANSWERS).optional(),
  attachments: bounded(Attachment, MAX_FILES).optional(),
  source: z
    .strictObject({
      name: z.string().max(MAX_NAME_LENGTH).optional(),
      unified_key: z.string().max(MAX_NAME_LENGTH).optional(),
      id: z.string().max(MAX_ID_LENGTH).optional(),
    })
    .optional(),
  sourced_by: z.strictObject({ user_id: Id }).optional(),
  gdpr_consent: GdprConsent.optional(),
  remote_fields: RemoteFields.optional(),
});
export type CandidateBody = z.infer<typeof CandidateBody>;

/** The body together with the integration it goes to. */
export const PostAtsCandidatesRequest = z.strictObject({
  x_integration_id: Id,
  request_body: CandidateBody,
});
export type PostAtsCandidatesRequest = z.infer<typeof PostAtsCandidatesRequest>;
