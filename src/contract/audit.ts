/** What the audit says: who did what with which object, when, and how it ended. */

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
  'forget',
  'export',
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

/** How it ended. `denied`: whoever asked may not. A sign-in that fails says why. */
export const AUDIT_OUTCOMES = ['done', 'denied', 'failed', ...SIGN_IN_PROBLEMS] as const;
export type AuditOutcome = (typeof AUDIT_OUTCOMES)[number];
