/** A problem document (RFC 9457): this request failed. What became of a submission is a receipt. */
import * as z from 'zod';
import '../kombo/values/zod-settings.ts';

/** The kinds of problem and the HTTP status that each travels with. */
export const PROBLEM_STATUS = {
  /** The request is not readable: broken JSON, an id that is not a UUID, a wrong query. */
  malformed: 400,
  /** Nobody is signed in, or not any more. */
  unauthenticated: 401,
  /** A write from another site, or something that is not for whoever asks. */
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  /** The body came too slowly, or stopped on its way; nothing was carried out. */
  request_timeout: 408,
  /** The same submission id with another body, or a state that does not allow the action. */
  conflict: 409,
  /** The body is over the limit. */
  too_large: 413,
  /** Something but JSON was sent. */
  unsupported_media_type: 415,
  /** Readable but wrong; `issues` says where. */
  invalid: 422,
  /** Too many requests. */
  throttled: 429,
  /** An error of ours. */
  internal: 500,
  /** The ATS answered with an error or not understandably. */
  ats_failed: 502,
  /** The ATS or the ledger cannot be reached now. */
  unavailable: 503,
  /** The ATS did not answer in time. */
  ats_timeout: 504,
  /** The disk of the ledger is full; nothing was accepted. */
  storage_full: 507,
} as const;

/** What tells problems apart. */
export type ProblemKind = keyof typeof PROBLEM_STATUS;

/** Where a value is wrong: a path in the body, and an encoded issue or the ATS's own sentence. */
export const Issue = z.object({ path: z.string(), message: z.string() });
export type Issue = z.infer<typeof Issue>;

/**
 * `type` is `about:blank` (RFC 9457, section 4.2.1): `kind` tells problems apart.
 * `detail` says in plain English what happened and what to do. `code` is the ATS's error code, or one of
 * `LINK_ENDS`.
 */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  kind: z.string(),
  requestId: z.string(),
  issues: z.array(Issue).default([]),
  code: z.string().nullish(),
});
export type Problem = z.infer<typeof Problem>;

/** The media type of a problem document. */
export const PROBLEM_TYPE = 'application/problem+json';
