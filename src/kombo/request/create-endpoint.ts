/**
 * The two ways in which Kombo creates a candidate with an application. Both take the same facts, so
 * that a body is built without knowing which it goes to; what differs is said here alone.
 */
import type * as z from 'zod';
import { Id } from '../values/scalars.ts';
import { CandidateBody } from './candidate-request.ts';

/** `POST /ats/candidates`, or `POST /ats/jobs/{job_id}/applications`. */
export const CREATE_ENDPOINTS = ['candidates', 'applications'] as const;
export type CreateEndpoint = (typeof CREATE_ENDPOINTS)[number];

/** Kombo's name of the action behind each; rules and coverage are asked for by it. */
export const CREATE_ACTIONS = {
  candidates: 'ats_create_candidate',
  applications: 'ats_create_application',
} as const satisfies Record<CreateEndpoint, string>;

/** The body of `POST /ats/jobs/{job_id}/applications`, as strict as the other. */
export const ApplicationBody = CandidateBody.omit({ application: true }).extend({
  stage_id: Id.optional(),
});
export type ApplicationBody = z.infer<typeof ApplicationBody>;

/** Follows Kombo's version. */
export const CANDIDATES_PATH = '/ats/candidates';

/** The same facts for the other endpoint: the job stands in the path, encoded, the stage on top. */
export function toApplicationRequest({ application, ...rest }: CandidateBody): {
  path: string;
  body: ApplicationBody;
} {
  const { job_id, stage_id } = application;
  return {
    path: `/ats/jobs/${encodeURIComponent(job_id)}/applications`,
    body: { ...rest, ...(stage_id !== undefined && { stage_id }) },
  };
}

/** The way back: what `POST /ats/candidates` would have been sent. */
export function toCandidateBody(
  job_id: string,
  { stage_id, ...rest }: ApplicationBody,
): CandidateBody {
  return { ...rest, application: { job_id, ...(stage_id !== undefined && { stage_id }) } };
}
