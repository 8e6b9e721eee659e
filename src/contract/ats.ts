/** What one ATS offers and takes: its form, its jobs, its users, the people it knows. */
import * as z from 'zod';
import { AttachmentRestrictions } from '../kombo/integration.ts';
import { Job, Place } from '../kombo/job.ts';
import { AtsCandidate, AtsUser } from '../kombo/person.ts';
import { IntegrationOption } from './session.ts';

/**
 * What this ATS accepts. `fields` maps the dotted paths of the request that the ATS is known to
 * store or not; a path that is missing is offered. `creation` says whether sending is possible.
 */
export const IntegrationForm = z.object({
  integration: z.object({ ...IntegrationOption.shape, tool: z.string() }),
  creation: z.object({ possible: z.boolean(), detail: z.string().nullable() }),
  fields: z.record(z.string(), z.boolean()),
  users: z.boolean(),
  attachment_restrictions: AttachmentRestrictions.nullable(),
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

/** `total` counts all that match; `next` is the cursor of the next page. */
export const JobList = z.object({
  results: z.array(JobSummary),
  next: z.string().nullable(),
  total: z.number().int(),
});
export type JobList = z.infer<typeof JobList>;

/** One job with stages and questions; `open` says whether candidates may be entered for it. */
export const JobDetail = z.object({ job: Job, open: z.boolean() });
export type JobDetail = z.infer<typeof JobDetail>;

export const UserList = z.object({ results: z.array(AtsUser) });
export type UserList = z.infer<typeof UserList>;

/** People known under an e-mail address. An empty list is no proof: see `KnownPeople` in the form. */
export const CandidateList = z.object({ results: z.array(AtsCandidate) });
export type CandidateList = z.infer<typeof CandidateList>;
