/** Submissions for tests, told apart by what a test says about them. */
import { hash } from 'node:crypto';
import { newSubmission, type Submission } from '../submission.ts';

let count = 0;

/** A queued submission, accepted at 1000. */
export function aSubmission(changes: Partial<Submission> = {}): Submission {
  count += 1;
  const fresh = newSubmission(
    {
      id: `00000000-0000-4000-8000-${`${count}`.padStart(12, '0')}`,
      integration_id: 'sandbox:one',
      candidate: {
        first_name: 'Frank',
        last_name: 'Doe',
        email_address: `frank.${count}@acme.example`,
      },
      job: { id: 'job-1', name: 'Head of Integrations' },
      attachments: [],
    },
    1000,
  );
  return { ...fresh, ...changes };
}

/** The person of a submission, under this address. */
export const email = (email_address: string) => ({
  candidate: { first_name: 'Frank', last_name: 'Doe', email_address },
});

/** What `Ledger.accept` takes for this submission; the hash is that of the body. */
export function anAcceptance(submission: Submission, body = '{"candidate":{}}') {
  return { submission, bodyHash: hash('sha256', body, 'hex'), body: [Buffer.from(body)] };
}
