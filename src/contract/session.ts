/**
 * Who is asking, and what is on offer. The one answer that the first page waits for, so it is
 * read with zod's small half: the other schemas load while the first step can be used already.
 */
import * as z from 'zod/mini';

export const IntegrationOption = z.object({ id: z.string(), label: z.string() });
export type IntegrationOption = z.infer<typeof IntegrationOption>;

export const Limits = z.object({
  /** The largest body of a submission, base64 and JSON included. */
  max_body_bytes: z.int(),
});
export type Limits = z.infer<typeof Limits>;

/** For how many days browsers keep a draft that nobody touches, where the gateway says nothing else. */
export const DRAFT_AGE_DAYS = 30;

/** `user` is null where nobody needs to sign in. */
export const Session = z.object({
  demo: z.boolean(),
  user: z.nullable(z.object({ name: z.string() })),
  integrations: z.array(IntegrationOption),
  limits: Limits,
  /** Missing in the answers of older gateways. */
  draft_age_days: z._default(z.int(), DRAFT_AGE_DAYS),
});
export type Session = z.infer<typeof Session>;
