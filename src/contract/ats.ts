/** What one ATS offers and takes: its form, its jobs, its users, the people it knows. */
import * as z from 'zod';
import { AttachmentRestrictions } from '../kombo/answers/integration.ts';
import { Job, Place } from '../kombo/answers/job.ts';
import { AtsApplication, AtsCandidate, AtsUser } from '../kombo/answers/person.ts';
import { RELINK_LANGUAGES, RelinkAnswer } from '../kombo/answers/relink.ts';
import { readable } from '../kombo/values/tolerant.ts';
import { IntegrationField } from './integration-fields/field.ts';
import { IntegrationOption } from './session.ts';

/**
 * What this ATS accepts. `fields` maps the dotted paths of the request that the ATS is known to
 * store or not; a path that is missing is offered. `creation` says whether sending is possible, perhaps
 * after some waiting.
 */
export const IntegrationForm = z.object({
  integration: z.object({ ...IntegrationOption.shape, tool: z.string() }),
  creation: z.object({ possible: z.boolean(), detail: z.string().nullable() }),
  fields: z.record(z.string(), z.boolean()),
  users: z.boolean(),
  attachment_restrictions: AttachmentRestrictions.nullable(),
  /** What it asks for beside Kombo's request; missing in the answers of older gateways. */
  integration_fields: z.array(IntegrationField).default([]),
  /** Set while nothing is sent because this ATS only fails: what is sent now waits till then. */
  pause: z.object({ until: z.iso.datetime() }).nullable().default(null),
});
export type IntegrationForm = z.infer<typeof IntegrationForm>;

/** A job in the list: what it takes to recognise it. */
export const JobSummary = z.object({
  id: z.string(),
  name: z.string().nullable(),
  job_code: z.string().nullable(),
  department: z.string().nullable(),
  /** As the ATS has it, the country mostly by its code. */
  location: Place.pick({ city: true, state: true, country: true, raw: true }).nullable(),
  employment_type: z.string().nullable(),
  remote_work_status: z.string().nullable(),
  status: z.string().nullable(),
  visibility: z.string().nullable(),
  opened_at: z.string().nullable(),
  question_count: z.number().int(),
});
export type JobSummary = z.infer<typeof JobSummary>;

/**
 * How much of the ATS's list is there: all of it, what came by now, or as much as is kept, the ATS
 * having more.
 */
export const JobCoverage = z.enum(['whole', 'loading', 'cut']);
export type JobCoverage = z.infer<typeof JobCoverage>;

/** `total` counts all that match; `next` is the cursor of the next page. */
export const JobList = z.object({
  results: z.array(JobSummary),
  next: z.string().nullable(),
  total: z.number().int(),
  coverage: JobCoverage,
});
export type JobList = z.infer<typeof JobList>;

/** What an entry needs of its job: no description, no pay, nobody of the hiring team. */
export const OfferedJob = Job.pick({
  id: true,
  remote_id: true,
  name: true,
  job_code: true,
  confidential: true,
  status: true,
  visibility: true,
  employment_type: true,
  remote_work_status: true,
  department: true,
  location: true,
  opened_at: true,
  remote_deleted_at: true,
  stages: true,
  screening_questions: true,
});
export type OfferedJob = z.infer<typeof OfferedJob>;

/** One job with stages and questions; `open` says whether candidates may be entered for it. */
export const JobDetail = z.object({ job: OfferedJob, open: z.boolean() });
export type JobDetail = z.infer<typeof JobDetail>;

/** Users of the ATS that a search found, for `sourced_by`. */
export const UserList = z.object({ results: z.array(AtsUser) });
export type UserList = z.infer<typeof UserList>;

/**
 * What an entry shows of somebody whom the ATS has: the name, and the jobs applied to, each with its
 * stage and day (ISO 8601). `remote_url` is an address of the web or null.
 */
export const KnownCandidate = z.object({
  first_name: AtsCandidate.shape.first_name,
  last_name: AtsCandidate.shape.last_name,
  remote_url: AtsCandidate.shape.remote_url,
  applications: readable(
    AtsApplication.pick({
      job: true,
      current_stage: true,
      remote_created_at: true,
      remote_url: true,
    }),
  ),
});

/** Whom to look for. In a body: addresses stand in logs of proxies. */
export const CandidateQuery = z.strictObject({ email: z.string().trim().min(3).max(254) });

/**
 * People known under an e-mail address. An empty list is no proof that nobody is: Kombo serves a copy
 * that may be hours old, and by default only people who were created through it.
 */
export const CandidateList = z.object({ results: z.array(KnownCandidate) });
export type CandidateList = z.infer<typeof CandidateList>;

/** In which language the pages behind the link are to be. */
export const ReconnectQuery = z.object({ language: z.enum(RELINK_LANGUAGES).catch('en') });

/** A link with which the employer connects its ATS again. Whoever has it can use it. */
export const ReconnectLink = RelinkAnswer;
export type ReconnectLink = RelinkAnswer;
