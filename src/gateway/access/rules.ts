/**
 * Who may do what, and with whose: the table of docs/decisions/036. Pure; the views beside this module
 * ask it, routes do not.
 */
import type { Role } from '../../contract/access.ts';
import { CAPABILITIES, type Capability } from '../../contract/session.ts';
import type { JobKey, Sight } from '../ledger/sight.ts';
import { type Actor, LOCAL_ACTOR } from './actor.ts';

/**
 * How far: with what belongs to the actor, what concerns the jobs of his hiring teams, what went to the
 * integrations he leads, or all there is. Each is named by itself; `team` does not hold `own`.
 */
export type Extent = 'own' | 'team' | 'led' | 'all';

type Rights = Partial<Record<Capability, readonly Extent[]>>;

const RECRUITER: Rights = {
  jobs: ['all'],
  look_up: ['all'],
  send: ['all'],
  read: ['own'],
  decide: ['own'],
  forget: ['own'],
  hand_over: ['own'],
  links: ['own'],
};

/** What each role may do. Of several roles each adds its own. */
export const RIGHTS: Readonly<Record<Role, Rights>> = {
  recruiter: RECRUITER,
  lead: {
    ...RECRUITER,
    read: ['own', 'led'],
    decide: ['own', 'led'],
    hand_over: ['own', 'led'],
    export: ['own', 'led'],
  },
  hiring_manager: {
    jobs: ['team'],
    look_up: ['team'],
    send: ['team'],
    read: ['own', 'team'],
    decide: ['own'],
    forget: ['own'],
  },
  privacy: { read: ['all'], forget: ['all'], audit: ['all'] },
  admin: Object.fromEntries(CAPABILITIES.map((capability) => [capability, ['all']])),
};

/** What a link allows whoever holds it; of jobs and receipts only its own. */
const INVITED: readonly Capability[] = ['jobs', 'send', 'read'];

const INVITED_EXTENTS: ReadonlySet<Extent> = new Set(['own', 'team']);
const NONE: ReadonlySet<Extent> = new Set();
/** By roles and capability: each receipt that is shown asks about all that may be done with it. */
const extentsOfRoles = new Map<string, ReadonlySet<Extent>>();

/** How far an actor may go with this; empty: not at all. A link is for one job, which is `team` here. */
export function extentsOf(
  { roles, invitation }: Actor,
  capability: Capability,
): ReadonlySet<Extent> {
  if (invitation !== null) return INVITED.includes(capability) ? INVITED_EXTENTS : NONE;
  const key = `${capability} ${roles.join()}`;
  const known = extentsOfRoles.get(key);
  if (known !== undefined) return known;
  const extents = new Set(roles.flatMap((role) => RIGHTS[role][capability] ?? []));
  extentsOfRoles.set(key, extents);
  return extents;
}

/** May the actor do this with anything at all? */
export function may(actor: Actor, capability: Capability): boolean {
  return extentsOf(actor, capability).size > 0;
}

/**
 * The submissions that an actor may do this with; `team` are the jobs of his hiring teams. Whoever
 * leads all integrations sees everything that was sent. Whoever comes by a link sees no list.
 */
export function sightOf(actor: Actor, capability: Capability, team: readonly JobKey[]): Sight {
  const extents = extentsOf(actor, capability);
  const leadsAll = extents.has('led') && actor.integrations === null;
  if (extents.has('all') || leadsAll) return 'everything';
  return {
    actor_id: extents.has('own') && actor.invitation === null ? actor.id : null,
    integrations: extents.has('led') ? (actor.integrations ?? []) : [],
    jobs: extents.has('team') && actor.invitation === null ? team : [],
  };
}

/**
 * Actors of one likeness see the same of what belongs to none of them, and may do the same with it.
 * Whoever sees by his hiring teams or by a link is like nobody else.
 */
export function likenessOf(actor: Actor): string {
  const { id, roles, integrations, invitation } = actor;
  const isAlone = invitation !== null || id === LOCAL_ACTOR.id;
  if (isAlone || roles.some((role) => reachesTeam(RIGHTS[role]))) return JSON.stringify(actor);
  return JSON.stringify([roles, integrations]);
}

const reachesTeam = (rights: Rights) =>
  Object.values(rights).some((extents) => extents.includes('team'));

/** Does this job concern the actor? `team` are the e-mail addresses of its hiring team. */
export function seesJob(
  actor: Actor,
  capability: 'jobs' | 'look_up' | 'send',
  job: TeamJob,
): boolean {
  const extents = extentsOf(actor, capability);
  if (extents.has('all')) return true;
  if (!extents.has('team')) return false;
  const { invitation, email_address } = actor;
  if (invitation !== null) {
    return invitation.integration_id === job.integration_id && invitation.job_id === job.job_id;
  }
  return email_address !== null && job.team.includes(email_address);
}

/** A job with its hiring team, by e-mail addresses in small letters. */
export interface TeamJob extends JobKey {
  team: readonly string[];
}
