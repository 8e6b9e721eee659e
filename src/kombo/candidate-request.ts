/**
 * The request that the product is named after, strict: what is written here is
 * what travels to `POST /ats/candidates`. Optional keys are left out, never null.
 */
import * as z from 'zod';
import { Attachment, FileAnswer } from './attachment.ts';
import { CONTACT_TYPES, GENDERS, SALARY_PERIODS } from './choices.ts';
import { fault } from './fault.ts';
import { Country, EmailAddress, Id, RequiredText, WebAddress, WireDate } from './scalars.ts';

export const ContactType = z.enum(CONTACT_TYPES);
export type ContactType = z.infer<typeof ContactType>;

export const Gender = z.enum(GENDERS);
export type Gender = z.infer<typeof Gender>;

export const SalaryPeriod = z.enum(SALARY_PERIODS);
export type SalaryPeriod = z.infer<typeof SalaryPeriod>;

export const AdditionalEmailAddress = z.strictObject({
  type: ContactType,
  email_address: EmailAddress,
});

export const AdditionalPhoneNumber = z.strictObject({
  type: ContactType,
  phone_number: RequiredText,
});

/** A location is sent whole or not at all: Kombo needs the country with any part of it. */
export const Location = z.strictObject({
  country: Country,
  city: RequiredText.optional(),
  state: RequiredText.optional(),
  zip_code: RequiredText.optional(),
  street_1: RequiredText.optional(),
});

/** There is no currency: Kombo passes the number on. */
export const SalaryExpectations = z.strictObject({
  period: SalaryPeriod,
  amount: z.number().positive(),
});

export const Candidate = z.strictObject({
  first_name: RequiredText,
  last_name: RequiredText,
  email_address: EmailAddress,
  additional_email_addresses: z.array(AdditionalEmailAddress).optional(),
  phone_number: RequiredText.optional(),
  additional_phone_numbers: z.array(AdditionalPhoneNumber).optional(),
  company: RequiredText.optional(),
  title: RequiredText.optional(),
  location: Location.optional(),
  gender: Gender.optional(),
  availability_date: WireDate.optional(),
  salary_expectations: SalaryExpectations.optional(),
  social_links: z.array(z.strictObject({ url: WebAddress })).optional(),
});
export type Candidate = z.infer<typeof Candidate>;

export const Application = z.strictObject({ job_id: Id, stage_id: Id.optional() });
export type Application = z.infer<typeof Application>;

/** What an answer can look like on the wire, before anyone knows its question. */
export const Answer = z.union(
  [RequiredText, z.number(), z.boolean(), z.array(Id).min(1), FileAnswer],
  fault('wrong_type'),
);
export type Answer = z.infer<typeof Answer>;

export const ScreeningQuestionAnswer = z.strictObject({ question_id: Id, answer: Answer });
export type ScreeningQuestionAnswer = z.infer<typeof ScreeningQuestionAnswer>;

export const GdprConsent = z.strictObject({
  given: z.boolean().optional(),
  expires_at: WireDate.optional(),
});

/** The body of `POST /ats/candidates`. */
export const CandidateBody = z.strictObject({
  candidate: Candidate,
  application: Application,
  screening_question_answers: z.array(ScreeningQuestionAnswer).optional(),
  attachments: z.array(Attachment).optional(),
  source: z
    .strictObject({
      name: z.string().optional(),
      unified_key: z.string().optional(),
      id: z.string().optional(),
    })
    .optional(),
  sourced_by: z.strictObject({ user_id: Id }).optional(),
  gdpr_consent: GdprConsent.optional(),
  remote_fields: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
});
export type CandidateBody = z.infer<typeof CandidateBody>;

/** The body together with the integration it goes to. */
export const PostAtsCandidatesRequest = z.strictObject({
  x_integration_id: Id,
  request_body: CandidateBody,
});
export type PostAtsCandidatesRequest = z.infer<typeof PostAtsCandidatesRequest>;
