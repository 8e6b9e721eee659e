/** What the ATS says of earlier applications of a person. */
import type { CandidateList } from '../../../contract/ats.ts';
import type { RecordIds } from '../../../kombo/values/record-id.ts';

/** An earlier application, as far as the ATS says. */
export interface KnownApplication {
  /** Whose: the name as the ATS has it. */
  name: string;
  /** ISO 8601. */
  at: string | null;
  stage: string | null;
  /** Where the ATS shows it, or its person. */
  url: string | null;
}

type Known = CandidateList['results'][number];

/** Somebody's name as the ATS has it. */
export const knownName = ({ first_name, last_name }: Known): string =>
  [first_name, last_name].filter(Boolean).join(' ');

/** The first application to the job among those of these people; null where there is none. */
export function applicationTo(
  people: readonly Known[],
  isJob: (job: RecordIds | null) => boolean,
): KnownApplication | null {
  for (const person of people) {
    const found = person.applications.find(({ job }) => isJob(job));
    if (found === undefined) continue;
    return {
      name: knownName(person),
      at: found.remote_created_at,
      stage: found.current_stage?.name ?? null,
      url: found.remote_url ?? person.remote_url,
    };
  }
  return null;
}
