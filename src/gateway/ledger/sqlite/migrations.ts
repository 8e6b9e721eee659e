/** The SQLite ledger's schema, step by step. A step that was published is never changed. */
import type { DatabaseSync } from 'node:sqlite';
import { searchedWords } from '../../../contract/receipt-search.ts';
import { LedgerUnavailable } from '../ledger.ts';
import { Submission } from '../submission.ts';

const Searched = Submission.pick({ candidate: true, job: true });

/**
 * Brings the schema up to date, each step in a transaction of its own. A test of a step stops before
 * it with `steps`.
 * @throws LedgerUnavailable when a newer Intake has written this ledger
 */
export function migrateSqlite(db: DatabaseSync, steps = STEPS.length): void {
  const row = db.prepare('PRAGMA user_version').get();
  const version = Number(row?.user_version ?? 0);
  if (version > STEPS.length) {
    throw new LedgerUnavailable(
      `The ledger was written by a newer Intake (its schema is ${version}, this one knows ${STEPS.length}).`,
    );
  }
  db.function('searched_words', (record) =>
    searchedWords(Searched.parse(JSON.parse(`${record}`))).join(' '),
  );
  STEPS.slice(version, steps).forEach((step, index) => {
    db.exec(`BEGIN; ${step} PRAGMA user_version = ${version + index + 1}; COMMIT`);
  });
}

const STEPS: readonly string[] = [
  /* 1 */ `
  CREATE TABLE submissions (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL DEFAULT 1,
    body_hash TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    state TEXT NOT NULL,
    person TEXT NOT NULL,
    open INTEGER NOT NULL,
    next_attempt_at INTEGER,
    application_id TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    settled_at INTEGER,
    has_body INTEGER NOT NULL DEFAULT 1,
    owner TEXT,
    record TEXT NOT NULL,
    search TEXT NOT NULL
  );
  CREATE INDEX submissions_due ON submissions (integration_id, state, next_attempt_at) WHERE open = 1;
  CREATE INDEX submissions_open ON submissions (person, integration_id, seq) WHERE open = 1;
  CREATE INDEX submissions_state ON submissions (state, seq);
  CREATE INDEX submissions_integration ON submissions (integration_id, seq);
  CREATE INDEX submissions_application ON submissions (application_id) WHERE application_id IS NOT NULL;
  CREATE INDEX submissions_settled ON submissions (settled_at) WHERE has_body = 1 AND settled_at IS NOT NULL;
  CREATE INDEX submissions_updated ON submissions (updated_at) WHERE open = 0;

  CREATE TABLE bodies (
    seq INTEGER PRIMARY KEY REFERENCES submissions (seq) ON DELETE CASCADE,
    body BLOB NOT NULL
  );
  CREATE TABLE forgotten (id TEXT PRIMARY KEY, forgotten_at INTEGER NOT NULL) WITHOUT ROWID;

  -- How many there are of each, so that no list counts its rows.
  CREATE TABLE counts (
    state TEXT NOT NULL, integration_id TEXT NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (state, integration_id)
  ) WITHOUT ROWID;
  CREATE TRIGGER counts_insert AFTER INSERT ON submissions BEGIN
    INSERT INTO counts VALUES (new.state, new.integration_id, 1)
      ON CONFLICT DO UPDATE SET count = count + 1;
  END;
  CREATE TRIGGER counts_update AFTER UPDATE OF state ON submissions WHEN old.state <> new.state BEGIN
    UPDATE counts SET count = count - 1 WHERE state = old.state AND integration_id = old.integration_id;
    INSERT INTO counts VALUES (new.state, new.integration_id, 1)
      ON CONFLICT DO UPDATE SET count = count + 1;
  END;
  CREATE TRIGGER counts_delete AFTER DELETE ON submissions BEGIN
    UPDATE counts SET count = count - 1 WHERE state = old.state AND integration_id = old.integration_id;
  END;

  CREATE TABLE writable (at INTEGER NOT NULL);
  INSERT INTO writable VALUES (0);

  -- Words of names, addresses and jobs. secure-delete: a deleted name leaves the index at once.
  -- New rows are indexed in groups, not with each acceptance, which would double its cost.
  CREATE VIRTUAL TABLE words USING fts5 (
    search, content='submissions', content_rowid='seq', prefix='2 4', detail=none, columnsize=0
  );
  INSERT INTO words (words, rank) VALUES ('secure-delete', 1);
  CREATE TABLE indexed (seq INTEGER NOT NULL);
  INSERT INTO indexed VALUES (0);
  CREATE TRIGGER words_delete AFTER DELETE ON submissions WHEN old.seq <= (SELECT seq FROM indexed) BEGIN
    INSERT INTO words (words, rowid, search) VALUES ('delete', old.seq, old.search);
    -- The numbers of the newest rows are given again once these are gone.
    UPDATE indexed SET seq = min(seq, (SELECT coalesce(max(seq), 0) FROM submissions));
  END;
  `,
  /* 2 */ `
  -- Large bodies are in files; "bodies" holds the small ones.
  CREATE TABLE body_files (
    seq INTEGER PRIMARY KEY REFERENCES submissions (seq) ON DELETE CASCADE,
    file TEXT NOT NULL,
    "offset" INTEGER NOT NULL,
    size INTEGER NOT NULL
  );
  CREATE INDEX body_files_file ON body_files (file);
  -- What has to be overwritten in a file, until it is.
  CREATE TABLE erasures (file TEXT NOT NULL, "offset" INTEGER NOT NULL, size INTEGER NOT NULL);
  CREATE TRIGGER erasures_add AFTER DELETE ON body_files BEGIN
    INSERT INTO erasures VALUES (old.file, old."offset", old.size);
  END;
  `,
  /* 3 */ `
  -- Before its body a file says again what the row says: so many bytes of it.
  ALTER TABLE body_files ADD COLUMN lead INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE erasures ADD COLUMN lead INTEGER NOT NULL DEFAULT 0;
  DROP TRIGGER erasures_add;
  CREATE TRIGGER erasures_add AFTER DELETE ON body_files BEGIN
    INSERT INTO erasures (file, "offset", lead, size) VALUES (old.file, old."offset", old.lead, old.size);
  END;
  -- The files that were begun since the start: only these may have what no row says.
  CREATE TABLE begun (file TEXT PRIMARY KEY) WITHOUT ROWID;
  `,
  /* 4 */ `
  -- Words are told apart by src/text alone: "ascii" parts them at spaces and changes no letter.
  DROP TRIGGER words_delete;
  DROP TABLE words;
  UPDATE submissions SET search = searched_words(record);
  CREATE VIRTUAL TABLE words USING fts5 (
    search, content='submissions', content_rowid='seq', prefix='2 4', detail=none, columnsize=0,
    tokenize='ascii'
  );
  INSERT INTO words (words, rank) VALUES ('secure-delete', 1);
  INSERT INTO words (words) VALUES ('rebuild');
  UPDATE indexed SET seq = (SELECT coalesce(max(seq), 0) FROM submissions);
  CREATE TRIGGER words_delete AFTER DELETE ON submissions WHEN old.seq <= (SELECT seq FROM indexed) BEGIN
    INSERT INTO words (words, rowid, search) VALUES ('delete', old.seq, old.search);
    -- The numbers of the newest rows are given again once these are gone.
    UPDATE indexed SET seq = min(seq, (SELECT coalesce(max(seq), 0) FROM submissions));
  END;
  `,
  /* 5 */ `
  -- When the ATS was last asked for a sync of each integration, and until when nobody asks again.
  CREATE TABLE syncs (
    integration_id TEXT PRIMARY KEY, asked_at INTEGER NOT NULL, not_before INTEGER NOT NULL
  ) WITHOUT ROWID;
  `,
  /* 6 */ `
  -- What is known of the connection between Kombo and each ATS.
  CREATE TABLE connections (integration_id TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID;
  `,
  /* 7 */ `
  -- Who sees a submission: what was accepted before belongs to nobody.
  ALTER TABLE submissions ADD COLUMN belongs_to TEXT;
  ALTER TABLE submissions ADD COLUMN job_id TEXT NOT NULL DEFAULT '';
  UPDATE submissions SET job_id = record ->> '$.job.id';
  CREATE INDEX submissions_belongs ON submissions (belongs_to, seq) WHERE belongs_to IS NOT NULL;
  CREATE INDEX submissions_job ON submissions (integration_id, job_id, seq);
  `,
  /* 8 */ `
  -- Who signed in before; roles are JSON.
  CREATE TABLE people (
    actor_id TEXT PRIMARY KEY, name TEXT NOT NULL, roles TEXT NOT NULL, seen_at INTEGER NOT NULL
  ) WITHOUT ROWID;
  `,
  /* 9 */ `
  -- Who is signed in. The id that the browser holds is kept as a hash alone.
  CREATE TABLE sessions (
    hash TEXT PRIMARY KEY,
    subject TEXT,
    provider_session TEXT,
    created_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    record TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX sessions_subject ON sessions (subject) WHERE subject IS NOT NULL;
  CREATE INDEX sessions_provider ON sessions (provider_session) WHERE provider_session IS NOT NULL;

  -- Who did what: rows are added and, when they are old, deleted.
  CREATE TABLE audit (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    actor_id TEXT NOT NULL,
    action TEXT NOT NULL,
    object_id TEXT,
    outcome TEXT NOT NULL
  );
  CREATE INDEX audit_at ON audit (at);
  CREATE INDEX audit_actor ON audit (actor_id, seq);
  CREATE INDEX audit_object ON audit (object_id, seq) WHERE object_id IS NOT NULL;
  CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN
    SELECT raise(ABORT, 'The audit is append-only.');
  END;
  `,
  /* 10 */ `
  -- Links for people without an account. The token is kept as a hash alone.
  CREATE TABLE links (
    id TEXT PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,
    integration_id TEXT NOT NULL,
    job_id TEXT NOT NULL,
    job_name TEXT,
    name TEXT NOT NULL,
    created_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    max_uses INTEGER NOT NULL,
    uses INTEGER NOT NULL,
    revoked_at INTEGER,
    last_used_at INTEGER
  ) WITHOUT ROWID;
  CREATE INDEX links_maker ON links (created_by, created_at);
  `,
  /* 11 */ `
  -- What the first tabs of the list hold is little beside all there is.
  CREATE INDEX submissions_action ON submissions (seq, integration_id)
    WHERE (state = 'refused' AND instr(record, '"successor_id":"') = 0 OR state = 'unconfirmed' AND open = 0);
  CREATE INDEX submissions_under_way ON submissions (seq, integration_id) WHERE open = 1;
  `,
  /* 12 */ `
  -- Drafts on their way from one colleague to another. Of what was taken the row alone stays for a while.
  CREATE TABLE handed (
    id TEXT PRIMARY KEY,
    from_id TEXT NOT NULL,
    to_id TEXT NOT NULL,
    state TEXT NOT NULL,
    handed_at INTEGER NOT NULL,
    until INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    updated_at TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    hash TEXT NOT NULL,
    content_id TEXT,
    about TEXT
  ) WITHOUT ROWID;
  CREATE INDEX handed_from ON handed (from_id);
  CREATE INDEX handed_to ON handed (to_id);
  CREATE INDEX handed_content ON handed (content_id) WHERE content_id IS NOT NULL;
  CREATE TABLE handed_parts (
    content_id TEXT NOT NULL,
    n INTEGER NOT NULL,
    data BLOB NOT NULL,
    written_at INTEGER NOT NULL,
    PRIMARY KEY (content_id, n)
  );
  `,
  /* 13 */ `
  -- All that figures are made of, so that no row is read. Nothing is written here before it is settled.
  CREATE INDEX submissions_figures ON submissions
    (settled_at, state, integration_id, job_id, belongs_to, created_at) WHERE settled_at IS NOT NULL;
  `,
  /* 14 */ `
  -- Whose a session was that has ended, whichever way: a browser that still brings it is told from a guess.
  CREATE TABLE ended_sessions (
    hash TEXT PRIMARY KEY,
    actor_id TEXT NOT NULL,
    seen_at INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX ended_sessions_seen ON ended_sessions (seen_at);
  CREATE TRIGGER sessions_end AFTER DELETE ON sessions BEGIN
    INSERT OR REPLACE INTO ended_sessions
      VALUES (old.hash, json_extract(old.record, '$.actor.id'), old.seen_at);
  END;
  `,
];
