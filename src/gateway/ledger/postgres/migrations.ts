/** The PostgreSQL ledger's schema, step by step. A step that was published is never changed. */
export const MIGRATIONS: readonly string[] = [
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
];
