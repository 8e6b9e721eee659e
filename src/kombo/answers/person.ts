/** People as the ATS sends them: candidates with their applications, and its users. */
import * as z from 'zod';
import { isSameRecord } from '../values/record-id.ts';
import {
  AtsId,
  atsText,
  atsWords,
  maybe,
  maybeId,
  openEnum,
  readable,
} from '../values/tolerant.ts';
import { Place } from './job.ts';

const text = atsText();
const reference = maybe(z.object({ id: AtsId, name: text, remote_id: maybeId }));

/** An application as the ATS has it. Dates are ISO 8601. */
export const AtsApplication = z.object({
  id: AtsId,
  remote_id: maybeId,
  outcome: openEnum(['PENDING', 'HIRED', 'DECLINED']),
  rejection_reason_name: text,
  rejected_at: text,
  remote_url: text,
  remote_created_at: text,
  changed_at: text,
  current_stage: reference,
  job: reference,
});
export type AtsApplication = z.infer<typeof AtsApplication>;

/** A person as the ATS has it. Kombo serves a copy that may be hours old. */
export const AtsCandidate = z.object({
  id: AtsId,
  remote_id: maybeId,
  first_name: text,
  last_name: text,
  company: text,
  title: text,
  email_addresses: readable(z.object({ email_address: text, type: text })),
  phone_numbers: readable(z.object({ phone_number: text, type: text })),
  location: maybe(Place),
  remote_url: text,
  remote_created_at: text,
  changed_at: text,
  applications: readable(AtsApplication),
});
export type AtsCandidate = z.infer<typeof AtsCandidate>;

/**
 * An application as `GET /ats/applications` has it: its person stands inside it, mostly with less
 * of them than `GET /ats/candidates` says.
 */
export const AtsApplicationRecord = z.object({
  ...AtsApplication.shape,
  job_id: maybeId,
  candidate_id: maybeId,
  candidate: maybe(AtsCandidate),
});
export type AtsApplicationRecord = z.infer<typeof AtsApplicationRecord>;

/** Somebody who works with the ATS. */
export const AtsUser = z.object({
  id: AtsId,
  remote_id: maybeId,
  first_name: text,
  last_name: text,
  email: text,
  status: openEnum(['ACTIVE', 'INACTIVE']),
  remote_deleted_at: text,
});
export type AtsUser = z.infer<typeof AtsUser>;

/**
 * What came of a creation. Any 2xx means that the person exists, so every part of it
 * may be missing: an odd receipt must not look like a failure.
 */
export const CreatedCandidate = z
  .object({
    data: maybe(AtsCandidate),
    warnings: readable(z.object({ message: atsWords() })),
  })
  .catch({ data: null, warnings: [] });
export type CreatedCandidate = z.infer<typeof CreatedCandidate>;

/** The application for this job: a reused person may come back with several. */
export function applicationFor(
  candidate: Pick<AtsCandidate, 'applications'>,
  jobId: string,
): AtsApplication | null {
  return candidate.applications.find(({ job }) => isSameRecord(job, jobId)) ?? null;
}
