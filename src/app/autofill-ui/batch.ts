/**
 * Several CVs at once: each becomes a draft of its own, filled with what is certain. Files are
 * kept before they are read, a few at a time; a pause or a left page loses nothing.
 */
import type { CvReading, FieldPath } from '../autofill/cv-reading.ts';
import { type Draft, emptyDraft } from '../drafts/draft.ts';
import type { DraftStore } from '../drafts/draft-store.ts';
import { asAttachment, keepFile, type Refusal } from '../files/add-file.ts';
import { MAX_FILE_BYTES, type PickedFile } from '../files/check-file.ts';
import { isRowsPath, valuesAt, withValue } from './cv-fields.ts';
import type { Outcome } from './cv-store.ts';
import { planFill } from './plan-fill.ts';
import { rememberUnchecked } from './unchecked.ts';

export interface BatchRow {
  key: string;
  /** The file's name. */
  name: string;
  state: 'waiting' | 'reading' | 'ready' | 'look' | 'refused';
  refusal: { why: Refusal; size: number } | null;
  /** Null until the draft is kept. */
  draftId: string | null;
  outcome: Outcome | null;
  person: string;
  email: string;
  filled: number;
  /** Doubtful values, offered under their fields. */
  offered: number;
  /** What an entry needs and the CV did not give. */
  missing: readonly FieldPath[];
  /** The file before it in the batch with the same e-mail address. */
  sameAs: string | null;
}

export interface BatchState {
  rows: readonly BatchRow[];
  paused: boolean;
}

export interface Batch {
  get(): BatchState;
  subscribe(listener: () => void): () => void;
  /** Resolves when all that was added by then is settled. */
  add(picked: readonly PickedFile[], target: BatchTarget): Promise<void>;
  setPaused(paused: boolean): void;
}

export interface BatchTarget {
  integrationId: string;
  takes(path: FieldPath): boolean;
}

interface BatchOptions {
  drafts: Pick<DraftStore, 'save' | 'files'>;
  read(file: Blob): Promise<CvReading>;
  newId(): string;
  now?: () => Date;
}

/** Readers at the same time; each is a thread that a browser with two cores can spare. */
const MAX_READERS = 2;

const NEEDED: readonly FieldPath[] = [
  'candidate.first_name',
  'candidate.last_name',
  'candidate.email_address',
];

export function createBatch({ drafts, read, newId, now = () => new Date() }: BatchOptions): Batch {
  const listeners = new Set<() => void>();
  let state: BatchState = { rows: [], paused: false };
  const queue: (() => Promise<void>)[] = [];
  let running = 0;

  const setState = (change: Partial<BatchState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const setRow = (key: string, change: Partial<BatchRow>) =>
    setState({ rows: state.rows.map((row) => (row.key === key ? { ...row, ...change } : row)) });

  function work(): void {
    while (running < MAX_READERS && !state.paused) {
      const next = queue.shift();
      if (next === undefined) return;
      running += 1;
      void next().finally(() => {
        running -= 1;
        work();
      });
    }
  }

  async function make(key: string, picked: PickedFile, target: BatchTarget): Promise<void> {
    setRow(key, { state: 'reading' });
    const id = newId();
    const store = drafts.files(id);
    const kept = await keepFile(picked, { store, accepted: [], maxBytes: MAX_FILE_BYTES });
    if (kept.refusal !== null) {
      const refusal = { why: kept.refusal, size: picked.file.size };
      return setRow(key, { state: 'refused', refusal });
    }
    const entry = { ...asAttachment(kept, [], null), type: 'CV' as const };
    const empty = emptyDraft(id, target.integrationId, '', now().toISOString());
    const draft = await drafts.save({
      ...empty,
      values: { ...empty.values, attachments: [entry] },
    });
    setRow(key, { draftId: id });
    if (kept.examined.group === 'image') {
      return setRow(key, { state: 'look', outcome: 'photo', missing: NEEDED });
    }
    await fill(key, draft, await read(picked.file), target);
  }

  async function fill(key: string, draft: Draft, reading: CvReading, { takes }: BatchTarget) {
    const { fills, offers } = planFill(draft.values, reading.fields, takes);
    const values = fills.reduce(
      (filled, { path, value }) => withValue(filled, path, value),
      draft.values,
    );
    if (fills.length > 0) {
      // Somebody who has opened it meanwhile writes it now: their page offers the same values.
      await drafts.save({ ...draft, values }).catch(() => {});
      rememberUnchecked(
        draft.id,
        fills.map(({ path }) => path),
      );
    }
    const missing = NEEDED.filter((path) => valuesAt(values, path)[0] === '');
    const email = values.candidate.email_address;
    const same = state.rows.find((row) => row.key !== key && email !== '' && row.email === email);
    // Further numbers and links may wait; a doubtful name or title may not.
    const offered = offers.filter(({ path }) => !isRowsPath(path)).length;
    const isReady =
      reading.status === 'ok' && missing.length === 0 && offered === 0 && same === undefined;
    setRow(key, {
      state: isReady ? 'ready' : 'look',
      outcome: reading.status,
      person: `${values.candidate.first_name} ${values.candidate.last_name}`.trim(),
      email,
      filled: fills.length,
      offered,
      missing,
      sameAs: same?.name ?? null,
    });
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async add(picked, target) {
      const added = picked.map((file) => ({ key: newId(), file }));
      const fresh = added.map(({ key, file }) => aRow(key, file.name));
      setState({ rows: [...state.rows, ...fresh] });
      const settled = added.map(
        ({ key, file }) =>
          new Promise<void>((resolve) => {
            queue.push(() =>
              make(key, file, target)
                .catch(() => {
                  const refusal = { why: 'no_room' as const, size: file.file.size };
                  setRow(key, { state: 'refused', refusal });
                })
                .finally(resolve),
            );
          }),
      );
      work();
      await Promise.all(settled);
    },
    setPaused(paused) {
      setState({ paused });
      work();
    },
  };
}

function aRow(key: string, name: string): BatchRow {
  return {
    key,
    name,
    state: 'waiting',
    refusal: null,
    draftId: null,
    outcome: null,
    person: '',
    email: '',
    filled: 0,
    offered: 0,
    missing: [],
    sameAs: null,
  };
}
