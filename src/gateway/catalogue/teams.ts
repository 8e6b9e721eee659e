/** Which jobs a person hires for, found without going through all jobs. */
import type { KeptJob } from './kept-job.ts';

/** Jobs by the e-mail addresses of their hiring teams. */
export interface Teams {
  /** Takes a job, in place of what was known of it. */
  put(job: KeptJob): void;
  remove(jobId: string): void;
  /** The jobs whose team holds this address, in small letters. */
  of(email: string): KeptJob[];
}

/** Empty. Events ask for every person who listens, so `of` costs as much as the person has jobs. */
export function createTeams(): Teams {
  const jobs = new Map<string, KeptJob>();
  const byEmail = new Map<string, Set<string>>();

  function remove(jobId: string): void {
    for (const email of jobs.get(jobId)?.team ?? []) {
      const ids = byEmail.get(email);
      ids?.delete(jobId);
      if (ids?.size === 0) byEmail.delete(email);
    }
    jobs.delete(jobId);
  }

  return {
    put(job) {
      remove(job.rest.id);
      if (job.team.length === 0) return;
      jobs.set(job.rest.id, job);
      for (const email of job.team) {
        const ids = byEmail.get(email) ?? new Set();
        byEmail.set(email, ids.add(job.rest.id));
      }
    },
    remove,
    of: (email) => [...(byEmail.get(email) ?? [])].flatMap((id) => jobs.get(id) ?? []),
  };
}
