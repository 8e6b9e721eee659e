/** A person as the provider or the proxy tells of him, as the actor that he is here. */
import { createHash } from 'node:crypto';
import type { Role } from '../../contract/access.ts';
import type { Pair } from './access-variables.ts';
import type { Actor } from './actor.ts';

/** What groups mean here. */
export interface GroupMeanings {
  roles: readonly Pair<Role>[];
  /** Null: whoever is a lead leads all integrations. */
  leadIntegrations: readonly Pair<string>[] | null;
}

/** What is told of a person. */
export interface KnownPerson {
  /** Who says so, and what it calls the person, for ever. */
  issuer: string;
  subject: string;
  name: string;
  email_address: string | null;
  groups: readonly string[];
}

const MAX_NAME = 200;

/** Of names and addresses nothing can be read in the actor's id. */
export function actorOfPerson(person: KnownPerson, meanings: GroupMeanings): Actor {
  const meant = <T extends string>(pairs: readonly Pair<T>[]): T[] => [
    ...new Set(
      pairs.filter(({ group }) => person.groups.includes(group)).map(({ means }) => means),
    ),
  ];
  return {
    id: idOf(person),
    name: person.name.slice(0, MAX_NAME),
    email_address: person.email_address?.trim().toLowerCase() || null,
    roles: meant(meanings.roles),
    integrations: meanings.leadIntegrations === null ? null : meant(meanings.leadIntegrations),
    invitation: null,
  };
}

/** 128 bits of a hash. Stable, since what a person sent must stay his. */
function idOf({ issuer, subject }: KnownPerson): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([issuer, subject]))
    .digest();
  return hash.subarray(0, 16).toString('base64url');
}
