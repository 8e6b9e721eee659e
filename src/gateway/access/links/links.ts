/**
 * Links for people without an account. The token is told once and kept as a hash; whoever brings it gets
 * a session that can do one thing. (docs/decisions/037-links-and-the-short-form.md)
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Link, MadeLink, NewLink, LinkEnd as ToldEnd } from '../../../contract/links.ts';
import type { Clock } from '../../clock.ts';
import { HttpProblem } from '../../http/http-problem.ts';
import { endOf, type LinkEnd, type LinkStore, type StoredLink } from '../../ledger/link-store.ts';
import type { Actor, Invitation } from '../actor.ts';
import { extentsOf } from '../rules.ts';
import { demand } from '../views/demand.ts';

/** Each @throws HttpProblem, and as the ledger. */
export interface Links {
  /** `job` is one that the actor may send for. @throws forbidden */
  make(actor: Actor, wanted: NewLink, job: { id: string; name: string | null }): Promise<MadeLink>;
  /** Those that the actor made, or all that there are where he looks after everything. */
  list(actor: Actor): Promise<Link[]>;
  /** @throws forbidden, not_found; conflict when it was revoked before */
  revoke(actor: Actor, id: string): Promise<void>;
  /**
   * Who comes by this token. With the same `holder` it is the same person each time.
   * @throws not_found, forbidden with the reason
   */
  guestOf(token: string, holder?: string): Promise<Guest>;
}

/** Whoever comes by a link. */
export interface Guest extends Actor {
  invitation: Invitation;
}

/** 256 bits: nobody guesses one. */
const TOKEN_BYTES = 32;
/** As many as are shown; older ones have mostly ended. */
const MAX_LISTED = 500;
const DAY_MS = 24 * 60 * 60 * 1000;

const SENTENCES: Readonly<Record<LinkEnd, string>> = {
  revoked: 'This link was revoked. Ask whoever sent it to you for another one.',
  expired: 'The time of this link is over. Ask whoever sent it to you for another one.',
  used_up: 'This link was used as often as it may be. Ask whoever sent it to you for another one.',
};

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('base64url');

/** Links kept in `store`; by `clock` they end. */
export function createLinks(options: { store: LinkStore; clock: Pick<Clock, 'now'> }): Links {
  const { store, clock } = options;

  /** Null stands for all makers. */
  const makerFor = (actor: Actor) => {
    demand(actor, 'links');
    return extentsOf(actor, 'links').has('all') ? null : actor.id;
  };

  return {
    async make(actor, { integration_id, name, expires_in_days, max_uses }, job) {
      demand(actor, 'links');
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      const now = clock.now();
      const link: StoredLink = {
        id: randomUUID(),
        token_hash: hashOf(token),
        integration_id,
        job_id: job.id,
        job_name: job.name,
        name,
        created_by: actor.id,
        created_at: now,
        expires_at: now + expires_in_days * DAY_MS,
        max_uses,
        uses: 0,
        revoked_at: null,
        last_used_at: null,
      };
      await store.add(link);
      return { link: toLink(link), token };
    },
    list: async (actor) => (await store.list(makerFor(actor), MAX_LISTED)).map(toLink),
    async revoke(actor, id) {
      const maker = makerFor(actor);
      const link = await store.find(id);
      if (link === null || (maker !== null && link.created_by !== maker)) {
        throw new HttpProblem('not_found', 'There is no link with this id.');
      }
      if (await store.revoke(id, clock.now())) return;
      throw new HttpProblem('conflict', 'This link was revoked before.');
    },
    async guestOf(token, holder = randomUUID()) {
      const link = await store.findByToken(hashOf(token));
      if (link === null) {
        throw new HttpProblem('not_found', 'There is no such link. It may not be whole.');
      }
      throwIfEnded(link, clock.now());
      return {
        id: `guest-${hashOf(`${link.id} ${holder}`)}`,
        name: null,
        email_address: null,
        roles: [],
        integrations: [],
        invitation: {
          link_id: link.id,
          integration_id: link.integration_id,
          job_id: link.job_id,
          single_use: link.max_uses === 1,
          made_by: link.created_by,
        },
      };
    },
  };
}

/** Counts a use of the link that somebody came by. @throws HttpProblem forbidden with the reason */
export async function countUse(
  store: LinkStore,
  linkId: string,
  now: number,
): Promise<StoredLink | null> {
  const isCounted = await store.use(linkId, now);
  const link = await store.find(linkId);
  if (isCounted) return link;
  if (link !== null) throwIfEnded(link, now);
  throw ended('expired');
}

function throwIfEnded(link: StoredLink, now: number): void {
  const end = endOf(link, now);
  if (end !== null) throw ended(end);
}

function ended(end: LinkEnd): HttpProblem {
  const code: ToldEnd = `link_${end}`;
  return new HttpProblem('forbidden', SENTENCES[end], { code });
}

const iso = (time: number) => new Date(time).toISOString();
const isoOrNull = (time: number | null) => (time === null ? null : iso(time));

function toLink(link: StoredLink): Link {
  return {
    id: link.id,
    integration_id: link.integration_id,
    job: { id: link.job_id, name: link.job_name },
    name: link.name,
    max_uses: link.max_uses,
    uses: link.uses,
    created_at: iso(link.created_at),
    expires_at: iso(link.expires_at),
    revoked_at: isoOrNull(link.revoked_at),
    last_used_at: isoOrNull(link.last_used_at),
  };
}
