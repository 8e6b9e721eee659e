/** What an OpenID provider tells of a person. */
import * as z from 'zod';
import type { KnownPerson } from '../known-person.ts';

const text = z.string().trim().min(1).max(500).optional().catch(undefined);

const Claims = z.looseObject({
  iss: z.string(),
  sub: z.string(),
  sid: text,
  name: text,
  preferred_username: text,
  email: text,
  /** Whoever has not proved an address is in no hiring team by it. */
  email_verified: z.boolean().optional().catch(undefined),
});

/** One group, or many; more than a person could be in are left out. */
const Groups = z.union([z.array(z.string()), z.string().transform((one) => [one])]).catch([]);
const MAX_GROUPS = 2000;

/** Is the claim with the groups missing, so that the provider has to be asked for more? */
export const lacksGroups = (claims: object, rolesClaim: string): boolean =>
  !(rolesClaim in claims) || !('name' in claims || 'email' in claims);

/** @throws ZodError when not even issuer and subject are told, which openid-client has checked */
export function personOf(
  claims: unknown,
  rolesClaim: string,
): KnownPerson & { provider_session: string | null } {
  const told = Claims.parse(claims);
  return {
    issuer: told.iss,
    subject: told.sub,
    provider_session: told.sid ?? null,
    name: told.name ?? told.preferred_username ?? told.email ?? '–',
    email_address: told.email_verified === false ? null : (told.email ?? null),
    groups: Groups.parse(told[rolesClaim]).slice(0, MAX_GROUPS),
  };
}
