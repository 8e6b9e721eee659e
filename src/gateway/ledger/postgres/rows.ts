/** Rows as PostgreSQL returns them. */
import { z } from 'zod';
import { SubmissionState } from '../../../contract/receipt.ts';

/** The columns that `toStored` reads, of a table called `s`. */
export const STORED = 's.record, s.version, s.body_hash';

/** The columns that `toGone` reads. */
export const WHOSE = 'id, belongs_to, integration_id, job_id';

/** How many submissions there are of each state and integration. */
export const COUNTS = `SELECT state, integration_id, sum(difference) AS count FROM intake.counts
  GROUP BY state, integration_id HAVING sum(difference) > 0`;

/** A row of counted submissions. */
export const CountRow = z.object({
  state: SubmissionState,
  integration_id: z.string(),
  count: z.coerce.number().int(),
});

/** A row of the oldest submission of a state. */
export const OldestRow = z.object({ state: SubmissionState, created_at: z.coerce.number() });

/** A row with the number that the list is ordered by. */
export const SeqRow = z.object({ seq: z.coerce.number() });

/** A row with the id of a submission. */
export const IdRow = z.object({ id: z.string() });
/** A single number, such as a minimum that may not exist. */
export const NumberRow = z.object({ n: z.coerce.number().nullable() });
