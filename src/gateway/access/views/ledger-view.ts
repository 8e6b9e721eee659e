/**
 * The ledger as routes have it: everything is asked and done for somebody, who is the first argument, so
 * that a route cannot forget it. What somebody may not see is not there (404); what he sees but may not
 * do is forbidden (403). Delivery and the janitor work for everybody, with the ledger itself.
 */
import { ACTS, type Act } from '../../../contract/receipt.ts';
import type { Capability } from '../../../contract/session.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Delivery } from '../../delivery/delivery.ts';
import type { DeliveryEvent } from '../../delivery/transition.ts';
import { HttpProblem } from '../../http/http-problem.ts';
import type {
  Acceptance,
  Accepted,
  Change,
  Ledger,
  ListPage,
  ListQuery,
} from '../../ledger/ledger.ts';
import { type JobKey, type Sight, sees } from '../../ledger/sight.ts';
import { type Stored, type Submission, whoseIs } from '../../ledger/submission.ts';
import type { Tallied, TallyQuery } from '../../ledger/tally.ts';
import type { Actor } from '../actor.ts';
import { actsOn } from '../capabilities.ts';
import { countUse } from '../links/links.ts';
import { extentsOf, likenessOf, sightOf } from '../rules.ts';
import { demand, forbidden } from './demand.ts';

/** What is done with a submission that is there. */
type ReceiptCapability = Extract<Capability, 'read' | 'decide' | 'forget' | 'hand_over'>;

/** Each @throws HttpProblem not_found and forbidden, and as the ledger. */
export interface LedgerView {
  /** Takes it for this actor, whose it is from now on. What is there under this id may be unseen. */
  accept(actor: Actor, acceptance: Acceptance): Promise<Accepted>;
  /** A submission that the actor may do this with. */
  find(actor: Actor, id: string, capability: ReceiptCapability): Promise<Stored>;
  /** The same, or null where `find` has none to give. */
  findIfThere(actor: Actor, id: string, capability: ReceiptCapability): Promise<Stored | null>;
  list(actor: Actor, query: Omit<ListQuery, 'sight'>): Promise<ListPage>;
  /** Counts what the actor may do this with. */
  tally(
    actor: Actor,
    query: Omit<TallyQuery, 'sight'>,
    capability: 'read' | 'export',
  ): Promise<Tallied>;
  /** Is what was entered still there, so that it can be sent again? */
  hasBody(actor: Actor, id: string): Promise<boolean>;
  /** Replaces what the actor decides on, if nobody changed it since `version`. */
  update(actor: Actor, submission: Submission, version: number): Promise<boolean>;
  /** As `Delivery.check`. */
  check(actor: Actor, id: string): Promise<Submission | null>;
  /** As `Delivery.decide`. */
  decide(actor: Actor, id: string, event: DeliveryEvent): Promise<Submission | null>;
  forget(actor: Actor, id: string): Promise<void>;
  handOver(actor: Actor, id: string, to: string): Promise<void>;
  /** What the actor may do with one that he sees, as far as is known now. */
  acts(actor: Actor, submission: Submission): Act[];
}

/** What news need: they go to many, so each is read once and shown to those who see it. */
export interface NewsOfLedger {
  onChange(listener: (change: Change) => void): () => void;
  /** A submission that nobody may be shown before it was asked whether he sees it. */
  sealed(id: string): Promise<Sealed | null>;
  /** What an actor hears of, as far as is known now. */
  hears(actor: Actor): Sight;
  /** As `LedgerView.acts`. */
  acts(actor: Actor, submission: Submission): Act[];
}

/** A submission for whoever sees it. */
export interface Sealed {
  for(sight: Sight): Submission | null;
  /** Actors of one word see it alike, or do not, and may do the same with it. */
  wordFor(actor: Actor): string;
}

/** What both views are made of. */
export interface ViewOptions {
  ledger: Ledger;
  tally: Ledger['tally'];
  delivery: Pick<Delivery, 'check' | 'decide'>;
  catalogue: Pick<Catalogue, 'teamJobs' | 'knownTeamJobs'>;
}

/** The ledger for routes. */
export function createLedgerView(options: ViewOptions): LedgerView {
  const { ledger, tally, delivery, catalogue } = options;

  async function sight(actor: Actor, capability: Capability): Promise<Sight> {
    const email = extentsOf(actor, capability).has('team') ? actor.email_address : null;
    return sightOf(actor, capability, email === null ? [] : await catalogue.teamJobs(email));
  }

  async function isWithin(
    actor: Actor,
    submission: Submission,
    capability: Capability,
  ): Promise<boolean> {
    if (isOwnOfLink(actor, submission)) return extentsOf(actor, capability).has('own');
    return sees(await sight(actor, capability), whoseIs(submission));
  }

  async function findIfThere(
    actor: Actor,
    id: string,
    capability: ReceiptCapability,
  ): Promise<Stored | null> {
    const stored = await ledger.find(id);
    if (stored === null) return null;
    if (!(await isWithin(actor, stored.submission, capability))) return null;
    return { ...stored, submission: shownTo(actor, stored.submission) };
  }

  async function find(actor: Actor, id: string, capability: ReceiptCapability): Promise<Stored> {
    demand(actor, capability);
    const stored = await findIfThere(actor, id, 'read');
    if (stored === null) throw unknown();
    if (!(await isWithin(actor, stored.submission, capability))) throw forbidden(capability);
    return stored;
  }

  return {
    find,
    findIfThere,
    async accept(actor, { submission, ...rest }) {
      demand(actor, 'send');
      const belongs_to = actor.invitation?.made_by ?? actor.id;
      const link_id = actor.invitation?.link_id ?? null;
      // A repeat is no second use.
      const isUse = link_id !== null && (await ledger.find(submission.id)) === null;
      const link = isUse ? await countUse(ledger.links, link_id, submission.created_at) : null;
      const link_name = link?.name ?? null;
      const marked = { ...submission, submitted_by: actor.id, belongs_to, link_id, link_name };
      const giveBack = async () => isUse && (await ledger.links.giveBack(link_id));
      const accepted = await ledger
        .accept({ submission: marked, ...rest })
        .catch(async (error: unknown) => {
          await giveBack();
          throw error;
        });
      if (accepted.outcome !== 'new') await giveBack();
      const isThere = accepted.outcome === 'same' || accepted.outcome === 'other';
      if (isThere && !(await isWithin(actor, accepted.submission, 'read'))) throw unknown();
      return 'submission' in accepted
        ? { ...accepted, submission: shownTo(actor, accepted.submission) }
        : accepted;
    },
    async list(actor, query) {
      demand(actor, 'read');
      if (actor.invitation !== null) throw forbidden('read');
      return ledger.list({ ...query, sight: await sight(actor, 'read') });
    },
    async tally(actor, query, capability) {
      demand(actor, capability);
      if (actor.invitation !== null) throw forbidden(capability);
      return tally({ ...query, sight: await sight(actor, capability) });
    },
    async hasBody(actor, id) {
      await find(actor, id, 'decide');
      return (await ledger.bodySize(id)) !== null;
    },
    async update(actor, submission, version) {
      await find(actor, submission.id, 'decide');
      return ledger.update(submission, version);
    },
    async check(actor, id) {
      await find(actor, id, 'decide');
      return delivery.check(id);
    },
    async decide(actor, id, event) {
      await find(actor, id, 'decide');
      return delivery.decide(id, event);
    },
    async forget(actor, id) {
      await find(actor, id, 'forget');
      // The draft that it was may be on its way between two devices as well.
      await ledger.handed.forget(id);
      if (!(await ledger.forget(id))) throw unknown();
    },
    async handOver(actor, id, to) {
      await find(actor, id, 'hand_over');
      if (!(await ledger.handOver(id, to))) throw unknown();
    },
    acts: (actor, submission) => actsOf(catalogue, actor, submission),
  };
}

/** Whoever listens is asked again at each event. */
const likenesses = new WeakMap<Actor, string>();

function likeness(actor: Actor): string {
  const known = likenesses.get(actor) ?? likenessOf(actor);
  likenesses.set(actor, known);
  return known;
}

/** The ledger for the streams of news. */
export function createNewsOfLedger({
  ledger,
  catalogue,
}: Pick<ViewOptions, 'ledger' | 'catalogue'>): NewsOfLedger {
  return {
    onChange: ledger.onChange,
    async sealed(id) {
      const stored = await ledger.find(id);
      if (stored === null) return null;
      const { submission } = stored;
      const whose = whoseIs(submission);
      return {
        for: (sight) => (sees(sight, whose) ? submission : null),
        wordFor: (actor) =>
          actor.id === whose.belongs_to ? JSON.stringify(actor) : likeness(actor),
      };
    },
    hears: (actor) => sightOf(actor, 'read', knownTeam(catalogue, actor, ['read'])),
    acts: (actor, submission) => actsOf(catalogue, actor, submission),
  };
}

type KnownTeams = Pick<Catalogue, 'knownTeamJobs'>;

/** The jobs of the actor's hiring teams, where one of these capabilities depends on them. */
function knownTeam(
  catalogue: KnownTeams,
  actor: Actor,
  capabilities: readonly Capability[],
): JobKey[] {
  const isAsked = capabilities.some((capability) => extentsOf(actor, capability).has('team'));
  if (!isAsked || actor.email_address === null) return [];
  return catalogue.knownTeamJobs(actor.email_address);
}

function actsOf(catalogue: KnownTeams, actor: Actor, submission: Submission): Act[] {
  return actsOn(actor, whoseIs(submission), knownTeam(catalogue, actor, ACTS));
}

/** Whoever comes by a link sees what he sent himself, though it belongs to whoever made the link. */
function isOwnOfLink({ id, invitation }: Actor, { submitted_by, link_id }: Submission): boolean {
  return invitation !== null && submitted_by === id && link_id === invitation.link_id;
}

/** What a link is called is for whoever made it. */
function shownTo({ invitation }: Actor, submission: Submission): Submission {
  return invitation === null ? submission : { ...submission, link_name: null };
}

const unknown = () => new HttpProblem('not_found', 'There is no submission with this id.');
