import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { columnsOf, fixedColumnsOf } from '../columns.ts';
import type { Change, Ledger } from '../ledger.ts';
import { LedgerFull, LedgerUnavailable } from '../ledger.ts';
import type { Sight } from '../sight.ts';
import type { Submission } from '../submission.ts';
import { anAcceptance, aSubmission } from '../suites/a-submission.ts';
import { ledgerSuite } from '../suites/ledger-suite.ts';
import { startThrowawayPostgres, type ThrowawayPostgres } from '../suites/throwaway-postgres.ts';
import { createPostgresLedger } from './create-postgres-ledger.ts';
import { connect, type Database } from './database.ts';
import { migratePostgres } from './migrations.ts';

const LEASE_MS = 300;
let postgres: ThrowawayPostgres;

beforeAll(async () => {
  postgres = await startThrowawayPostgres();
}, 60_000);
afterAll(() => postgres?.stop(), 60_000);

ledgerSuite('PostgreSQL', async () => {
  const url = await postgres.createDatabase();
  let owner = 0;
  let open: Ledger[] = [];
  const closeAll = async () => {
    await Promise.all(open.map((ledger) => ledger.close()));
    open = [];
  };
  return {
    async open({ again }) {
      await closeAll();
      if (!again) await empty(url);
      owner += 1;
      const ledger = await createPostgresLedger({
        url,
        owner: `owner ${owner}`,
        leaseMs: LEASE_MS,
      });
      open.push(ledger);
      return ledger;
    },
    kill: () => postgres.crashAndRestart(),
    stop: closeAll,
  };
});

/**
 * As a ledger is after its first start. Making its schema anew for each test, or truncating, makes a
 * file for each table and index, which takes most of the time of a test; as a replica no trigger counts.
 */
const empty = (url: string) =>
  run(
    url,
    `SET session_replication_role = replica;
     DO $$ DECLARE name text; BEGIN
       FOR name IN SELECT tablename FROM pg_tables
         WHERE schemaname = 'intake' AND tablename NOT IN ('migrations', 'writable')
       LOOP EXECUTE format('DELETE FROM intake.%I', name); END LOOP;
     END $$`,
  );

async function run(url: string, statements: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(statements);
  await client.end();
}

test('several gateways that start at once bring the schema up to date once', async () => {
  const url = await postgres.createDatabase();
  const ledgers = await Promise.all(
    ['a', 'b', 'c', 'd'].map((owner) => createPostgresLedger({ url, owner, leaseMs: LEASE_MS })),
  );
  const submission = aSubmission();
  await ledgers[0]?.accept(anAcceptance(submission));
  expect((await ledgers[3]?.find(submission.id))?.submission).toEqual(submission);
  await Promise.all(ledgers.map((ledger) => ledger.close()));
});

test('a gateway hears of what another one changes', async () => {
  const url = await postgres.createDatabase();
  const here = await createPostgresLedger({ url, owner: 'here', leaseMs: LEASE_MS });
  const there = await createPostgresLedger({ url, owner: 'there', leaseMs: LEASE_MS });
  const told: Change[] = [];
  there.onChange((change) => told.push(change));
  // The second one is not known to listen yet, so the first repeats itself.
  await expect
    .poll(async () => {
      await here.accept(anAcceptance(aSubmission()));
      return told.length;
    })
    .toBeGreaterThan(0);
  expect(told[0]?.kind).toBe('changed');
  await Promise.all([here.close(), there.close()]);
});

test('whoever could not hear for a while is told that something may be missed', async () => {
  const url = await postgres.createDatabase();
  const ledger = await createPostgresLedger({ url, owner: 'here', leaseMs: LEASE_MS });
  const told: Change[] = [];
  ledger.onChange((change) => told.push(change));
  const listening = `datname = current_database() AND query LIKE 'LISTEN%'`;
  await expect
    .poll(async () => {
      await run(url, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${listening}`);
      return told;
    })
    .toContainEqual({ kind: 'missed' });
  await ledger.close();
});

test('a full disk refuses the new whole and keeps the old', async () => {
  const url = await postgres.createDatabase();
  const ledger = await createPostgresLedger({ url, owner: 'owner', leaseMs: LEASE_MS });
  const [first, second] = [aSubmission(), aSubmission()];
  await ledger.accept(anAcceptance(first));
  await run(
    url,
    `CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN RAISE EXCEPTION 'No space left on device' USING ERRCODE = '53100'; END $$;
     CREATE TRIGGER no_room BEFORE INSERT ON intake.bodies EXECUTE FUNCTION no_room()`,
  );
  await expect(ledger.accept(anAcceptance(second))).rejects.toThrow(LedgerFull);
  expect(await ledger.find(second.id), 'its first row was taken back').toBeNull();
  expect((await ledger.find(first.id))?.submission).toEqual(first);
  await run(url, 'DROP TRIGGER no_room ON intake.bodies');
  expect((await ledger.accept(anAcceptance(second))).outcome).toBe('new');
  await ledger.close();
});

test('an unreachable server is named as such, without its password', async () => {
  const url = 'postgres://intake:secret@127.0.0.1:9/none';
  const opening = createPostgresLedger({ url, owner: 'owner', leaseMs: LEASE_MS });
  await expect(opening).rejects.toThrow(LedgerUnavailable);
  await expect(opening).rejects.not.toThrow(/secret/);
});

test('what was accepted before more letters were folded is found as what came since', async () => {
  const url = await postgres.createDatabase();
  const database = connect(url);
  await migratePostgres(database, 1);
  const candidate = { first_name: 'Guðrún', last_name: 'Işık', email_address: 'g@x.example' };
  const before = aSubmission({ candidate });
  await insertFormerly(database, before, '{guðrun,isık,g,x,example}');
  await database.close();

  const ledger = await createPostgresLedger({ url, owner: 'after', leaseMs: LEASE_MS });

  const after = aSubmission({ candidate });
  await ledger.accept(anAcceptance(after));
  const { results } = await ledger.list({
    sight: 'everything',
    words: ['gudrun', 'isik'],
    limit: 10,
  });
  expect(results.map(({ id }) => id)).toEqual([after.id, before.id]);
  await ledger.close();
});

/** As versions before steps 2 and 6 did it. */
async function insertFormerly(
  database: Database,
  submission: Submission,
  words: string,
): Promise<void> {
  const { id, integration_id, person, created_at } = fixedColumnsOf(submission);
  const row = { id, integration_id, person, created_at, ...columnsOf(submission), body_hash: '' };
  const parameters = Object.keys(row).map((_, index) => `$${index + 1}`);
  await database.query(
    `INSERT INTO intake.submissions (${Object.keys(row)}, words)
     VALUES (${parameters}, array_to_tsvector($${parameters.length + 1}::text[]))`,
    [...Object.values(row), words],
  );
}

test('what was accepted before signing in belongs to nobody, and is known by its job', async () => {
  const url = await postgres.createDatabase();
  const database = connect(url);
  await migratePostgres(database, 5);
  const { submitted_by, belongs_to, link_id, ...former } = aSubmission();
  await insertFormerly(database, former as Submission, '{frank}');
  const ledger = await createPostgresLedger({ url, owner: 'after', leaseMs: LEASE_MS });
  // A gateway of the version before goes on for a while.
  const meanwhile = aSubmission();
  await insertFormerly(database, meanwhile, '{frank}');
  await database.close();
  const found = async (sight: Sight) =>
    (await ledger.list({ sight, words: [], limit: 10 })).results;
  expect(await found('everything')).toEqual([
    meanwhile,
    { ...former, submitted_by, belongs_to, link_id },
  ]);
  expect(await found({ actor_id: 'ada', integrations: [], jobs: [] })).toEqual([]);
  const jobs = [{ integration_id: 'sandbox:one', job_id: 'job-1' }];
  expect(await found({ actor_id: 'ada', integrations: [], jobs })).toHaveLength(2);
  await ledger.close();
});
