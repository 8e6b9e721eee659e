/** Who is asking, and what is on offer. */
import * as z from 'zod';
import '../kombo/values/zod-settings.ts';
import { readable } from '../kombo/values/tolerant.ts';
import { AUTH_MODES, ROLES } from './access.ts';
import { DRAFT_AGE_DAYS } from './draft-age.ts';
import { Invited } from './links.ts';

/**
 * What is the matter with the connection to an ATS: its login there has expired; it was switched off;
 * it is being set up; it may not create candidates; it is gone; many candidates failed lately; Kombo
 * reports something else.
 */
export const CONDITIONS = [
  'disconnected',
  'switched_off',
  'being_set_up',
  'not_creating',
  'gone',
  'failing',
  'reported',
] as const;
export type Condition = (typeof CONDITIONS)[number];

/** An ATS that may be chosen: its Kombo id, what people call it, and what is the matter with it. */
export const IntegrationOption = z.object({
  id: z.string(),
  label: z.string(),
  /** Null: nothing, as far as is known. */
  condition: z.enum(CONDITIONS).nullable().catch(null),
});
export type IntegrationOption = z.infer<typeof IntegrationOption>;

/** What the gateway takes. Bytes. */
export const Limits = z.object({
  /** The largest body of a submission, base64 and JSON included. */
  max_body_bytes: z.int(),
});
export type Limits = z.infer<typeof Limits>;

/**
 * What only some may do: the gateway's rules say who may do which and with whose, and the app offers
 * nothing else.
 */
export const CAPABILITIES = [
  /** Read jobs, what an ATS accepts, and its users. */
  'jobs',
  /** Look whether the ATS knows a person. */
  'look_up',
  /** Send candidates for the jobs that one sees. */
  'send',
  /** Read receipts, and hear of them. */
  'read',
  /** Check, resend or confirm, at least what belongs to oneself. */
  'decide',
  /** Have what was sent forgotten, at least what belongs to oneself. */
  'forget',
  'hand_over',
  /** Save the list of what was sent. */
  'export',
  /** Get the link with which an employer connects its ATS again. */
  'reconnect',
  /** See what to write into Intake's settings. */
  'settings',
  'audit',
  /** Make links for people without an account. */
  'links',
] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** Who is signed in. */
export const User = z.object({
  /** Stable and without meaning: what receipts and the audit keep. */
  id: z.string(),
  name: z.string(),
  roles: readable(z.enum(ROLES)),
});
export type User = z.infer<typeof User>;

/** `user` is null where nobody needs to sign in, and where somebody still has to. */
export const Session = z.object({
  demo: z.boolean(),
  /** Where the demo ATS shows what arrived; null when a real one is connected. */
  demo_ats_url: z.string().nullable().catch(null),
  /** Missing in the answers of older gateways. */
  auth: z.enum(AUTH_MODES).catch('none'),
  user: User.nullable(),
  /** What whoever came by a link may send for; null for everybody else, and in older answers. */
  invitation: Invited.nullable().catch(null),
  /** Missing in the answers of older gateways. */
  capabilities: readable(z.enum(CAPABILITIES)).catch([]),
  integrations: z.array(IntegrationOption),
  limits: Limits,
  /** Missing in the answers of older gateways. */
  draft_age_days: z.int().default(DRAFT_AGE_DAYS),
});
export type Session = z.infer<typeof Session>;

/** When a session ends by itself: unused for a while, or at its greatest age. Milliseconds from now. */
export const SessionEnd = z.object({
  /** Null: it does not, as where nobody signs in here. */
  in_ms: z.int().nullable(),
  by: z.enum(['idle', 'age']),
  /** So long before, whoever is there should be told. */
  warn_ms: z.int(),
});
export type SessionEnd = z.infer<typeof SessionEnd>;

/** Told as it happens: what is the matter with an integration now. */
export const IntegrationChange = z.object({
  integration_id: z.string(),
  condition: IntegrationOption.shape.condition,
});
export type IntegrationChange = z.infer<typeof IntegrationChange>;

/** Told as it happens: the jobs of an integration, or what is linked to them, changed. */
export const JobsChange = z.object({ integration_id: z.string() });
export type JobsChange = z.infer<typeof JobsChange>;

/** After signing out: the address to open next. */
export const SignedOut = z.object({ url: z.string() });
