/**
 * What the ATSs offer as routes have it: for somebody, who is the first argument. A job that he may not
 * see is not there, and neither is an ATS.
 */
import type { AtsApplication } from '../../../kombo/answers/person.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { JobListing } from '../../catalogue/jobs.ts';
import { teamOf, type UsedJob } from '../../catalogue/kept-job.ts';
import type { IntegrationChoice } from '../../environment.ts';
import { HttpProblem } from '../../http/http-problem.ts';
import type { Actor } from '../actor.ts';
import { extentsOf, seesJob } from '../rules.ts';
import { demand, forbidden } from './demand.ts';

type InTime = Awaited<ReturnType<Catalogue['inTime']>>;
type Application = Pick<AtsApplication, 'job'>;

/** Each @throws HttpProblem forbidden, and as the catalogue. */
export interface CatalogueView extends Pick<Catalogue, 'fieldsOf' | 'isRemembered'> {
  /**
   * The ATSs that the actor may know of. Of a hiring manager's, waits a moment for lists of jobs that
   * nobody has read since the start: until then each could be his.
   */
  integrations(actor: Actor): Promise<IntegrationChoice[]>;
  isOffered(actor: Actor, integrationId: string): boolean;
  listedJobs(actor: Actor, integrationId: string): Promise<JobListing>;
  /** Null also when the actor may not see it. */
  job(actor: Actor, integrationId: string, jobId: string): Promise<UsedJob | null>;
  form(actor: Actor, integrationId: string): ReturnType<Catalogue['form']>;
  /**
   * For accepting: the job is null also when the actor may not send for it.
   * @throws HttpProblem unavailable when that cannot be known now
   */
  inTime(actor: Actor, integrationId: string, jobId: string): Promise<InTime>;
  /** Of people whom the ATS knows, those and that of them which the actor may look up. */
  peopleFor<Person extends { applications: readonly Application[] }>(
    actor: Actor,
    integrationId: string,
    people: readonly Person[],
  ): Promise<Person[]>;
}

/** The catalogue for routes. */
export function createCatalogueView(catalogue: Catalogue): CatalogueView {
  function isOffered(actor: Actor, id: string): boolean {
    if (!catalogue.isOffered(id)) return false;
    if (actor.invitation !== null) return actor.invitation.integration_id === id;
    // Nobody, and whoever has no role here, learns no names of customers.
    if (actor.roles.length === 0) return false;
    if (!isForTeamOnly(actor)) return true;
    // What is not known yet is not denied: the list of its jobs will say it.
    const isKnown = catalogue
      .jobStates()
      .some((s) => s.integration_id === id && s.coverage === 'whole');
    const jobs = catalogue.knownTeamJobs(actor.email_address ?? '');
    return !isKnown || jobs.some(({ integration_id }) => integration_id === id);
  }

  return {
    fieldsOf: catalogue.fieldsOf,
    isRemembered: catalogue.isRemembered,
    isOffered,
    async integrations(actor) {
      if (isForTeamOnly(actor)) await catalogue.teamJobs(actor.email_address ?? '');
      return catalogue.integrations.filter(({ id }) => isOffered(actor, id));
    },
    async listedJobs(actor, id) {
      demand(actor, 'jobs');
      // A link is for a job that is known already.
      if (actor.invitation !== null) throw forbidden('jobs');
      const listing = await catalogue.listedJobs(id);
      if (extentsOf(actor, 'jobs').has('all')) return listing;
      const jobs = listing.jobs.filter(({ rest, team }) =>
        seesJob(actor, 'jobs', { integration_id: id, job_id: rest.id, team }),
      );
      return { ...listing, jobs };
    },
    async job(actor, id, jobId) {
      demand(actor, 'jobs');
      const job = await catalogue.job(id, jobId);
      if (job === null) return null;
      const key = { integration_id: id, job_id: jobId, team: teamOf(job) };
      return seesJob(actor, 'jobs', key) ? job : null;
    },
    async form(actor, id) {
      demand(actor, 'jobs');
      const form = await catalogue.form(id);
      // No look-ups by a link, colleagues of whoever made it included.
      return actor.invitation === null ? form : { ...form, users: false };
    },
    async inTime(actor, id, jobId) {
      demand(actor, 'send');
      const { job, form } = await catalogue.inTime(id, jobId);
      const key = { integration_id: id, job_id: jobId, team: job ? teamOf(job) : [] };
      if (seesJob(actor, 'send', key)) return { job, form };
      if (job === undefined && actor.invitation === null) throw unknownYet();
      return { job: null, form };
    },
    async peopleFor(actor, id, people) {
      demand(actor, 'look_up');
      if (extentsOf(actor, 'look_up').has('all')) return [...people];
      const jobs = await catalogue.teamJobs(actor.email_address ?? '');
      const isMine = ({ job }: Application) =>
        jobs.some(({ integration_id, job_id }) => integration_id === id && job_id === job?.id);
      return people
        .map((person) => ({ ...person, applications: person.applications.filter(isMine) }))
        .filter(({ applications }) => applications.length > 0);
    },
  };
}

/** Whoever has no role here, or came by a link, hires for nobody. */
const isForTeamOnly = ({ roles, invitation }: Actor) =>
  invitation === null && roles.length > 0 && roles.every((role) => role === 'hiring_manager');

const unknownYet = () =>
  new HttpProblem(
    'unavailable',
    'The ATS cannot be asked now whether this job is one of yours. Try again in a moment.',
    { headers: { 'retry-after': '5' } },
  );
