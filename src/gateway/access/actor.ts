/** Who asks. Every route knows its actor, and every read and write of the ledger is done for one. */
import { ROLES, type Role } from '../../contract/access.ts';
import type { Invited } from '../../contract/links.ts';
import type { User } from '../../contract/session.ts';

/** What somebody without an account may do: send for one job. */
export interface Invitation {
  link_id: string;
  integration_id: string;
  job_id: string;
  /** The link is for one candidate. */
  single_use: boolean;
  /** The actor that made the link: what comes by it belongs to him. */
  made_by: string;
}

/** A person who signed in, or who holds a link. */
export interface Actor {
  /** Stable and without meaning: what receipts and the audit keep. Never shown to others. */
  id: string;
  /** What the person is called; null where nobody signs in. */
  name: string | null;
  /** In small letters: hiring teams are matched by it. Null where it is not known. */
  email_address: string | null;
  /** Empty for whoever comes by a link. */
  roles: readonly Role[];
  /** The integrations that a lead leads; null: all of them. */
  integrations: readonly string[] | null;
  /** Null but for whoever comes by a link. */
  invitation: Invitation | null;
}

/** Whoever reaches a gateway without sign-in. */
export const LOCAL_ACTOR: Actor = {
  id: 'local',
  name: null,
  email_address: null,
  roles: ROLES,
  integrations: null,
  invitation: null,
};

/** Whoever is not signed in where one has to be: the name of nobody in the audit. */
export const NOBODY: Actor = { ...LOCAL_ACTOR, id: 'nobody', roles: [], integrations: [] };

/** What the app is told of whoever signed in; null where nobody did. */
export function userOf({ id, name, roles }: Actor): User | null {
  return name === null ? null : { id, name, roles: [...roles] };
}

/** What the app is told of a link that somebody came by; null where nobody did. */
export function invitedOf({ invitation }: Actor): Invited | null {
  if (invitation === null) return null;
  const { made_by: _, ...told } = invitation;
  return told;
}
