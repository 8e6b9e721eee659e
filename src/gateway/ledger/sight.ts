/** What somebody sees of the ledger: told to the database, and to whoever has a row in hand. */

/** A job of one integration, by Kombo's ids. */
export interface JobKey {
  integration_id: string;
  job_id: string;
}

/** What decides who sees a submission: ids alone. */
export interface Whose extends JobKey {
  /** The actor it belongs to; null: nobody, since it is older than signing in. */
  belongs_to: string | null;
}

/** Everything, or what belongs to an actor, went to these integrations, or went to these jobs. */
export type Sight =
  | 'everything'
  | { actor_id: string | null; integrations: readonly string[]; jobs: readonly JobKey[] };

/** Is this submission within sight? The same as `branchesOf` says to a database. */
export function sees(sight: Sight, { belongs_to, integration_id, job_id }: Whose): boolean {
  if (sight === 'everything') return true;
  return (
    (belongs_to !== null && belongs_to === sight.actor_id) ||
    sight.integrations.includes(integration_id) ||
    sight.jobs.some((job) => job.integration_id === integration_id && job.job_id === job_id)
  );
}

/**
 * A part of what is seen that one index gives in order; all that is named must hold. No submission is
 * in two parts of one sight, so that numbers add up.
 */
export interface Branch {
  integration_id?: string;
  belongs_to?: string;
  jobs?: readonly JobKey[];
  /** Is in none of these integrations. */
  not_integrations?: readonly string[];
  /** Does not belong to this actor. */
  not_belongs_to?: string;
}

/** The parts of a sight, within one integration when that is asked for. */
export function branchesOf(sight: Sight, integrationId?: string): Branch[] {
  const only = integrationId === undefined ? {} : { integration_id: integrationId };
  if (sight === 'everything') return [only];
  const within = (id: string) => integrationId === undefined || id === integrationId;
  const led = [...new Set(sight.integrations)];
  if (integrationId !== undefined && led.includes(integrationId)) return [only];
  const jobs = sight.jobs.filter((job) => within(job.integration_id));
  const rest = { ...only, ...(led.length > 0 && { not_integrations: led }) };
  const me = sight.actor_id;
  return [
    ...led.filter(within).map((id) => ({ integration_id: id })),
    ...(me === null ? [] : [{ ...rest, belongs_to: me }]),
    ...(jobs.length === 0 ? [] : [{ ...rest, jobs, ...(me !== null && { not_belongs_to: me }) }]),
  ];
}
