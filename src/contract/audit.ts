/** What the audit says: who did what with which object, when, and how it ended. */
import * as z from 'zod';
import '../kombo/values/zod-settings.ts';

/** What is recorded. `read` stands for whatever was asked for and not allowed, where no other name fits. */
export const AUDIT_ACTIONS = [
  'sign_in',
  'sign_out',
  'list',
  'read',
  'look_up',
  'send',
  'check',
  'resend',
  'confirm',
  'hand_over',
  'hand_draft',
  'read_draft',
  'keep_draft',
  'forget',
  'export',
  'export_submissions',
  'reconnect',
  'read_audit',
  'make_link',
  'revoke_link',
  'use_link',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/**
 * Why nobody was signed in: the provider is away, too slow, or answers what cannot be understood; it is
 * another one than was asked; its clock or its keys do not fit; the way back came without its beginning,
 * twice or too late; the person said no, or has no role here; a token was not made for us.
 */
export const SIGN_IN_PROBLEMS = [
  'provider_away',
  'provider_slow',
  'provider_failed',
  'other_issuer',
  'wrong_clock',
  'other_keys',
  'foreign_state',
  'declined',
  'no_role',
  'bad_token',
] as const;

/** Those that the page of signing in has a sentence for: Intake itself may not have been able to. */
export const TOLD_PROBLEMS = [...SIGN_IN_PROBLEMS, 'intake_away'] as const;
export type ToldProblem = (typeof TOLD_PROBLEMS)[number];

/**
 * How it ended. `denied`: whoever asked may not. A sign-in that fails says why; `session_over`: a
 * browser brought a session of this actor that has ended, or a copy of it; `unknown_session`: one that
 * was never seen, such as a guess, or that ended over a month ago.
 */
export const AUDIT_OUTCOMES = [
  'done',
  'denied',
  'failed',
  ...SIGN_IN_PROBLEMS,
  'session_over',
  'unknown_session',
] as const;
export type AuditOutcome = (typeof AUDIT_OUTCOMES)[number];

const Id = z.string().min(1).max(200);

/** Which rows to read; what is left out does not narrow them down. `until` is without itself. */
export const AuditFilter = z.object({
  actor: Id.optional(),
  action: z.enum(AUDIT_ACTIONS).optional(),
  outcome: z.enum(AUDIT_OUTCOMES).optional(),
  object: Id.optional(),
  since: z.iso.datetime({ offset: true }).optional(),
  until: z.iso.datetime({ offset: true }).optional(),
  cursor: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional(),
});
export type AuditFilter = z.infer<typeof AuditFilter>;

/** Who stands in the audit; the name is null where nobody signed in, or long ago. */
export const AuditActor = z.object({ id: z.string(), name: z.string().nullable() });
export type AuditActor = z.infer<typeof AuditActor>;

/** A row: who did what with which object, when, and how it ended. */
export const AuditRow = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  actor: AuditActor,
  /** Tolerant, so that a newer gateway's words break no page. */
  action: z.string(),
  object_id: z.string().nullable(),
  outcome: z.string(),
});
export type AuditRow = z.infer<typeof AuditRow>;

/** Those who are known by name, by name: whose rows can be asked for. */
export const AuditActorList = z.object({ results: z.array(AuditActor) });
export type AuditActorList = z.infer<typeof AuditActorList>;

/** A file has at most so many rows, the newest; one with more is asked for in parts, by time. */
export const MAX_EXPORTED_ROWS = 100_000;

/** Newest first; `next` is the cursor of the page after it, null at the last. */
export const AuditList = z.object({ results: z.array(AuditRow), next: z.string().nullable() });
export type AuditList = z.infer<typeof AuditList>;
