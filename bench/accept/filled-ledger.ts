/** A ledger that has seen so many people, without waiting for them to come by HTTP. */
import { DEMO_INTEGRATIONS } from '../../src/demo-ats/credentials.ts';
import { createSqliteLedger } from '../../src/gateway/ledger/sqlite/create-sqlite-ledger.ts';
import { newSubmission } from '../../src/gateway/ledger/submission.ts';

const FIRST = ['Ada', 'Frank', 'Łucja', 'Jürgen', 'Aiko', 'Omar', 'Grace', 'Noor', 'Piet', 'Zoë'];
const LAST = ['Nowak', 'Doe', 'Müller', 'Sato', 'Haddad', 'Silva', 'Okafor', 'Jensen', 'Rossi'];
const JOBS = ['Head of Integrations', 'Nurse', 'Data Analyst', 'Warehouse Lead', 'Intern'];
const BATCH = 500;

export async function fillLedger(dataDir: string, count: number): Promise<void> {
  const ledger = createSqliteLedger({ dataDir, owner: 'bench' });
  const now = Date.now();
  for (let start = 0; start < count; start += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - start) }, (_, offset) => {
      const index = start + offset;
      const submission = newSubmission(
        {
          id: crypto.randomUUID(),
          integration_id: DEMO_INTEGRATIONS.acme.id,
          candidate: {
            first_name: FIRST[index % FIRST.length] ?? '',
            last_name: index === 500 ? 'Onlyone' : (LAST[index % LAST.length] ?? ''),
            email_address: `person.${index}@people.example`,
          },
          job: { id: 'job', name: JOBS[index % JOBS.length] ?? '' },
          attachments: [],
        },
        now - (count - index) * 1000,
      );
      return ledger.accept({
        submission: { ...submission, state: 'delivered', next_attempt_at: null },
        bodyHash: `${index}`,
        body: [Buffer.from('{}')],
      });
    });
    await Promise.all(batch);
  }
  await ledger.close();
}
