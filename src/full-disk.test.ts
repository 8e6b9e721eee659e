/** The disk of the ledger is full: told over HTTP, harmless to what is there, over with the next room. */
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { aRunningServer, problemOf } from './a-running-server.ts';
import { ReceiptList } from './contract/lists.ts';
import { routes } from './contract/routes.ts';
import { createSqliteLedger } from './gateway/ledger/sqlite/create-sqlite-ledger.ts';
import {
  startThrowawayPostgres,
  type ThrowawayPostgres,
} from './gateway/ledger/suites/throwaway-postgres.ts';
import type { CandidateBody } from './kombo/request/candidate-request.ts';

type Server = Awaited<ReturnType<typeof aRunningServer>>;

/** 100,000 bytes of file: 25 pages of SQLite's, and some for its base64. */
const FILE_BYTES = 100_000;

function large(server: Server): CandidateBody {
  const data = Buffer.alloc(FILE_BYTES, 'CV ').toString('base64');
  return {
    ...server.body(),
    attachments: [{ name: 'cv.txt', type: 'CV', content_type: 'text/plain', data }],
  };
}

/** What a full disk must not do, whatever the ledger. `accepted` were sent before it was full. */
async function expectTold(
  server: Server,
  accepted: readonly string[],
): Promise<() => Promise<void>> {
  const id = crypto.randomUUID();
  const body = large(server);
  const answer = await server.put(id, body);
  expect(answer.status).toBe(507);
  expect(answer.headers.get('retry-after')).toBe('60');
  const problem = await problemOf(answer);
  expect(problem).toMatchObject({ kind: 'storage_full', status: 507, title: 'The disk is full' });
  expect(problem.detail).toContain('Nothing was accepted');

  expect((await server.get(routes.submission(id))).status, 'nothing half is left').toBe(404);
  const list = ReceiptList.parse(await (await server.get(routes.submissions())).json());
  expect(list.results.map((receipt) => receipt.id).sort()).toEqual([...accepted].sort());

  return async () => {
    expect((await server.put(id, body)).status, 'the same id, once there is room').toBe(202);
    for (const each of [...accepted, id]) await server.becomes(each, 'delivered');
  };
}

describe('SQLite', () => {
  test('is told as 507, keeps what it has, and goes on when something is forgotten', async () => {
    const server = await aRunningServer(
      {},
      {
        wrapLedger: () =>
          createSqliteLedger({ dataDir: ':memory:', owner: 'owner', maxPages: 161 }),
      },
    );
    const accepted: string[] = [];
    for (let sent = 0; sent < 50; sent++) {
      const id = crypto.randomUUID();
      const { status } = await server.put(id, large(server));
      if (status !== 202) break;
      accepted.push(id);
      await server.becomes(id, 'delivered');
    }
    expect(accepted.length).toBeGreaterThan(1);
    const expectRecovered = await expectTold(server, accepted);

    const [first = ''] = accepted.splice(0, 1);
    expect((await server.get(routes.submission(first), { method: 'DELETE' })).status).toBe(204);
    await expectRecovered();
    await server.close();
  });
});

describe('PostgreSQL', () => {
  let postgres: ThrowawayPostgres;
  beforeAll(async () => {
    postgres = await startThrowawayPostgres();
  }, 60_000);
  afterAll(() => postgres?.stop(), 60_000);

  test('is told as 507, keeps what it has, and goes on when there is room', async () => {
    const url = await postgres.createDatabase();
    const server = await aRunningServer({ DATABASE_URL: url });
    const accepted = [await server.send(), await server.send()];
    for (const id of accepted) await server.becomes(id, 'delivered');
    await run(url, NO_ROOM_FOR_BODIES);
    const expectRecovered = await expectTold(server, accepted);
    await run(url, 'DROP TRIGGER no_room ON intake.bodies');
    await expectRecovered();
    await server.close();
  });

  test('an outcome that finds no room is recorded later, and nothing is sent twice', async () => {
    const url = await postgres.createDatabase();
    const server = await aRunningServer({ DATABASE_URL: url });
    await run(url, NO_ROOM_FOR_OUTCOMES);
    const id = await server.send();
    await server.becomes(id, 'sending');
    await vi.waitFor(() => expect(server.logLines.join('')).toContain('LedgerFull'));
    await run(url, 'DROP TRIGGER no_room ON intake.submissions');
    await server.becomes(id, 'delivered');
    expect((await server.receipt(id)).attempts).toBe(1);
    await server.close();
  });
});

/**
 * The server itself raises what it raises when it cannot extend a file (53100, "disk_full" in
 * Appendix A of its manual): for bodies that is the second of the two rows that a submission has.
 */
const NO_ROOM = `
  CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full';
  END $$;
  CREATE TRIGGER no_room`;
const NO_ROOM_FOR_BODIES = `${NO_ROOM} BEFORE INSERT ON intake.bodies
  FOR EACH ROW EXECUTE FUNCTION no_room();`;
const NO_ROOM_FOR_OUTCOMES = `${NO_ROOM} BEFORE UPDATE ON intake.submissions
  FOR EACH ROW WHEN (NEW.state <> 'sending') EXECUTE FUNCTION no_room();`;

async function run(url: string, statements: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(statements);
  await client.end();
}
