/** The PostgreSQL ledger's schema, step by step. A step that was published is never changed. */
import { z } from 'zod';
import { searchedWords } from '../../../contract/receipt-search.ts';
import { LedgerUnavailable } from '../ledger.ts';
import { Submission } from '../submission.ts';
import { type Database, LOCKS } from './database.ts';

type Query = Database['query'];

/**
 * Several gateways may start at once: the first brings the schema up to date, the others wait.
 * A test of a step stops before it with `steps`.
 * @throws LedgerUnavailable when a newer Intake has written this ledger
 */
export async function migratePostgres(database: Database, steps = STEPS.length): Promise<void> {
  await database.transaction(async (query) => {
    await query('SELECT pg_advisory_xact_lock($1)', [LOCKS.migration]);
    await query('CREATE SCHEMA IF NOT EXISTS intake');
    await query('CREATE TABLE IF NOT EXISTS intake.migrations (version integer PRIMARY KEY)');
    const [row] = await query('SELECT coalesce(max(version), 0) AS version FROM intake.migrations');
    const version = Number(row?.version);
    if (version > STEPS.length) {
      throw new LedgerUnavailable(
        `The ledger was written by a newer Intake (its schema is ${version}, this one knows ${STEPS.length}).`,
      );
    }
    for (const [index, step] of STEPS.slice(version, steps).entries()) {
      await (typeof step === 'string' ? query(step) : step(query));
      await query('INSERT INTO intake.migrations VALUES ($1)', [version + index + 1]);
    }
  });
}

const SearchedRow = z.object({ seq: z.coerce.number(), record: z.string() });
const Searched = Submission.pick({ candidate: true, job: true });
const ROWS_AT_ONCE = 1000;

/** Since the first step, more letters are folded, and long words parted. */
async function foldAgain(query: Query): Promise<void> {
  for (let last = 0; ; ) {
    const raw = await query(
      `SELECT seq, record FROM intake.submissions WHERE seq > $1 ORDER BY seq LIMIT ${ROWS_AT_ONCE}`,
      [last],
    );
    const rows = raw.map((row) => SearchedRow.parse(row));
    const texts = rows.map(({ record }) =>
      searchedWords(Searched.parse(JSON.parse(record))).join(' '),
    );
    await query(
      `UPDATE intake.submissions s SET words = array_to_tsvector(string_to_array(row.text, ' '))
       FROM unnest($1::bigint[], $2::text[]) AS row (seq, text) WHERE s.seq = row.seq`,
      [rows.map(({ seq }) => seq), texts],
    );
    if (rows.length < ROWS_AT_ONCE) return;
    last = rows.at(-1)?.seq ?? last;
  }
}

const STEPS: readonly (string | ((query: Query) => Promise<void>))[] = [
  /* 1 */ `
  CREATE TABLE intake.submissions (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id text NOT NULL UNIQUE,
    version integer NOT NULL DEFAULT 1,
    body_hash text NOT NULL,
    integration_id text NOT NULL,
    state text NOT NULL,
    person text NOT NULL,
    open boolean NOT NULL,
    next_attempt_at bigint,
    application_id text,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    settled_at bigint,
    has_body boolean NOT NULL DEFAULT true,
    owner text,
    lease_until timestamptz,
    record text NOT NULL,
    words tsvector NOT NULL
  );
  CREATE INDEX submissions_due ON intake.submissions (integration_id, state, next_attempt_at) WHERE open;
  CREATE INDEX submissions_open ON intake.submissions (person, integration_id, seq) WHERE open;
  CREATE INDEX submissions_sending ON intake.submissions (integration_id) WHERE state = 'sending';
  CREATE INDEX submissions_state ON intake.submissions (state, seq);
  CREATE INDEX submissions_integration ON intake.submissions (integration_id, seq);
  CREATE INDEX submissions_application ON intake.submissions (application_id) WHERE application_id IS NOT NULL;
  CREATE INDEX submissions_settled ON intake.submissions (settled_at) WHERE has_body AND settled_at IS NOT NULL;
  CREATE INDEX submissions_updated ON intake.submissions (updated_at) WHERE NOT open;
  CREATE INDEX submissions_unfinished ON intake.submissions (state, created_at) WHERE state IN ('queued', 'sending', 'unconfirmed');
  -- Without a pending list, a search costs the same however much was just written.
  CREATE INDEX submissions_words ON intake.submissions USING gin (words) WITH (fastupdate = off);

  CREATE TABLE intake.bodies (
    submission_id text PRIMARY KEY REFERENCES intake.submissions (id) ON DELETE CASCADE,
    body text NOT NULL
  );
  -- Base64 of compressed documents does not compress again.
  ALTER TABLE intake.bodies ALTER COLUMN body SET STORAGE EXTERNAL;
  CREATE TABLE intake.forgotten (id text PRIMARY KEY, forgotten_at bigint NOT NULL);
  CREATE TABLE intake.writable (at bigint NOT NULL);
  INSERT INTO intake.writable VALUES (0);

  -- How many there are of each, as differences: a row that all would update would make all wait.
  CREATE TABLE intake.counts (state text NOT NULL, integration_id text NOT NULL, difference bigint NOT NULL);
  CREATE FUNCTION intake.count_submission() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP <> 'INSERT' THEN
      INSERT INTO intake.counts VALUES (OLD.state, OLD.integration_id, -1);
    END IF;
    IF TG_OP <> 'DELETE' THEN
      INSERT INTO intake.counts VALUES (NEW.state, NEW.integration_id, 1);
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER counts_insert AFTER INSERT OR DELETE ON intake.submissions
    FOR EACH ROW EXECUTE FUNCTION intake.count_submission();
  CREATE TRIGGER counts_update AFTER UPDATE OF state ON intake.submissions
    FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION intake.count_submission();
  `,
  /* 2 */ foldAgain,
  /* 3 */ `
  -- When the ATS was last asked for a sync of each integration, and until when nobody asks again.
  CREATE TABLE intake.syncs (
    integration_id text PRIMARY KEY, asked_at bigint NOT NULL, not_before bigint NOT NULL);
  `,
  /* 4 */ `
  -- What is known of the connection between Kombo and each ATS; null before anything is.
  CREATE TABLE intake.connections (integration_id text PRIMARY KEY, record text);
  `,
  /* 5 */ `
  -- How much each sender asked in the minute that ends at "expire" (milliseconds since 1970). As
  -- rate-limiter-flexible wants it; it deletes what is an hour old. Nothing is lost with it in a crash.
  CREATE UNLOGGED TABLE intake.rates (
    key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint);
  `,
  /* 6 */ `
  -- Who sees a submission: what was accepted before belongs to nobody. A gateway of the version before
  -- still writes without them while the others are being replaced, so the job is filled in.
  ALTER TABLE intake.submissions ADD COLUMN belongs_to text, ADD COLUMN job_id text;
  UPDATE intake.submissions SET job_id = record::json #>> '{job,id}';
  CREATE FUNCTION intake.fill_job() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.job_id := NEW.record::json #>> '{job,id}';
    RETURN NEW;
  END $$;
  CREATE TRIGGER submissions_job BEFORE INSERT ON intake.submissions
    FOR EACH ROW WHEN (NEW.job_id IS NULL) EXECUTE FUNCTION intake.fill_job();
  CREATE INDEX submissions_belongs ON intake.submissions (belongs_to, seq) WHERE belongs_to IS NOT NULL;
  CREATE INDEX submissions_job ON intake.submissions (integration_id, job_id, seq);
  `,
  /* 7 */ `
  -- Who signed in before; roles are JSON.
  CREATE TABLE intake.people (
    actor_id text PRIMARY KEY, name text NOT NULL, roles text NOT NULL, seen_at bigint NOT NULL);
  `,
  /* 8 */ `
  -- Who is signed in. The id that the browser holds is kept as a hash alone.
  CREATE TABLE intake.sessions (
    hash text PRIMARY KEY,
    subject text,
    provider_session text,
    created_at bigint NOT NULL,
    seen_at bigint NOT NULL,
    record text NOT NULL
  );
  CREATE INDEX sessions_subject ON intake.sessions (subject) WHERE subject IS NOT NULL;
  CREATE INDEX sessions_provider ON intake.sessions (provider_session) WHERE provider_session IS NOT NULL;

  -- Who did what: rows are added and, when they are old, deleted.
  CREATE TABLE intake.audit (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at bigint NOT NULL,
    actor_id text NOT NULL,
    action text NOT NULL,
    object_id text,
    outcome text NOT NULL
  );
  CREATE INDEX audit_at ON intake.audit (at);
  CREATE INDEX audit_actor ON intake.audit (actor_id, seq);
  CREATE INDEX audit_object ON intake.audit (object_id, seq) WHERE object_id IS NOT NULL;
  CREATE FUNCTION intake.audit_stays() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'The audit is append-only.';
  END $$;
  CREATE TRIGGER audit_stays BEFORE UPDATE ON intake.audit
    FOR EACH ROW EXECUTE FUNCTION intake.audit_stays();
  `,
  /* 9 */ `
  -- Links for people without an account. The token is kept as a hash alone.
  CREATE TABLE intake.links (
    id text PRIMARY KEY,
    token_hash text NOT NULL UNIQUE,
    integration_id text NOT NULL,
    job_id text NOT NULL,
    job_name text,
    name text NOT NULL,
    created_by text NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    max_uses integer NOT NULL,
    uses integer NOT NULL,
    revoked_at bigint,
    last_used_at bigint
  );
  CREATE INDEX links_maker ON intake.links (created_by, created_at);
  `,
  /* 10 */ `
  -- What the first tabs of the list hold is little beside all there is.
  CREATE INDEX submissions_action ON intake.submissions (seq, integration_id)
    WHERE (state = 'refused' AND strpos(record, '"successor_id":"') = 0 OR state = 'unconfirmed' AND NOT open);
  CREATE INDEX submissions_under_way ON intake.submissions (seq, integration_id) WHERE open;
  `,
  /* 11 */ `
  -- Drafts on their way from one colleague to another. Of what was taken the row alone stays for a while.
  CREATE TABLE intake.handed (
    id text PRIMARY KEY,
    from_id text NOT NULL,
    to_id text NOT NULL,
    state text NOT NULL,
    handed_at bigint NOT NULL,
    until bigint NOT NULL,
    revision bigint NOT NULL,
    updated_at text NOT NULL,
    bytes bigint NOT NULL,
    hash text NOT NULL,
    content_id text,
    about text
  );
  CREATE INDEX handed_from ON intake.handed (from_id);
  CREATE INDEX handed_to ON intake.handed (to_id);
  CREATE INDEX handed_content ON intake.handed (content_id) WHERE content_id IS NOT NULL;
  CREATE TABLE intake.handed_parts (
    content_id text NOT NULL,
    n integer NOT NULL,
    data bytea NOT NULL,
    written_at bigint NOT NULL,
    PRIMARY KEY (content_id, n)
  );
  `,
  /* 12 */ `
  -- All that figures are made of. Nothing is written here before it is settled.
  CREATE INDEX submissions_figures ON intake.submissions (settled_at)
    INCLUDE (state, integration_id, job_id, belongs_to, created_at, seq) WHERE settled_at IS NOT NULL;
  `,
  /* 13 */ `
  -- Whose a session was that has ended, whichever way: a browser that still brings it is told from a guess.
  CREATE TABLE intake.ended_sessions (
    hash text PRIMARY KEY,
    actor_id text NOT NULL,
    seen_at bigint NOT NULL
  );
  CREATE INDEX ended_sessions_seen ON intake.ended_sessions (seen_at);
  CREATE FUNCTION intake.session_ended() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO intake.ended_sessions
      VALUES (OLD.hash, OLD.record::json -> 'actor' ->> 'id', OLD.seen_at) ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $$;
  CREATE TRIGGER sessions_end AFTER DELETE ON intake.sessions
    FOR EACH ROW EXECUTE FUNCTION intake.session_ended();
  `,
];
