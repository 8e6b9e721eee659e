/**
 * Several CVs at once: each becomes a draft of its own, filled with what is certain. Files are
 * kept before they are read, a few at a time; a pause or a left page loses nothing.
 */

import type { KeepRejection } from '../../files/attach/add-file.ts';
import { digestOf } from '../../files/attach/same-bytes.ts';
import type { PickedFile } from '../../files/check/check-file.ts';
import { CANDIDATE_FIELDS } from '../../form/candidate/candidate-fields.ts';
import { createStore, type ReadableStore } from '../../platform/store.ts';
import type { Draft } from '../../storage/drafts/draft.ts';
import type { DraftStore } from '../../storage/drafts/draft-store.ts';
import type { CvReading, FieldPath } from '../read/cv-reading.ts';
import { READERS } from '../read/read-cv.ts';
import { isRowsPath, valuesAt, withValue } from '../session/cv-fields.ts';
import type { Outcome } from '../session/cv-state.ts';
import { planFill } from '../session/plan-fill.ts';
import { rememberUnchecked } from '../session/unchecked.ts';
import { keepAsDraft } from './keep-as-draft.ts';

/** One file of a batch, as far as it is. */
export interface BatchRow {
  key: string;
  /** The file's name. */
  name: string;
  state: 'waiting' | 'reading' | 'ready' | 'look' | 'refused';
  rejection: { why: KeepRejection; size: number } | null;
  /** Null until the draft is kept, which was at `keptAt` (milliseconds since 1970). */
  draftId: string | null;
  keptAt: number;
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
  /** Which bytes it holds (SHA-256 in hex); null until known, and where the browser cannot tell. */
  digest: string | null;
  /** The file before it in the batch that holds the same bytes. */
  copyOf: string | null;
}

/** Every file that was dropped since the page was opened, in that order. */
export interface BatchState {
  rows: readonly BatchRow[];
  paused: boolean;
}

/** Several CVs being read; its value is what the page shows. */
export interface Batch extends ReadableStore<BatchState> {
  /** Resolves when all that was added by then is settled. */
  add(picked: readonly PickedFile[], target: BatchTarget): Promise<void>;
  setPaused(paused: boolean): void;
}

/** The ATS that the entries are for, and which fields it stores. */
export interface BatchTarget {
  /** Empty while nobody knows which ATS there is: the entry asks once it is opened. */
  integrationId: string;
  /** What the ATS stores, asked for after the file is kept; every field where it cannot be known. */
  takes: Promise<(path: FieldPath) => boolean>;
}

interface BatchOptions {
  drafts: Pick<DraftStore, 'start' | 'save' | 'files'>;
  read(file: Blob): Promise<CvReading>;
  newId(): string;
  now?: () => Date;
}

/** One more file than is read at once is being checked and kept, so that no reader waits for the disk. */
const MAX_FILES = READERS + 1;

/** No entry can do without them. */
const NEEDED: readonly FieldPath[] = CANDIDATE_FIELDS.flatMap((field) =>
  field.required ? [field.path] : [],
);

/** Nothing is in it; `read` gives the fields of a CV, `newId` a UUID for each draft. */
export function createBatch({ drafts, read, newId, now = () => new Date() }: BatchOptions): Batch {
  const state = createStore<BatchState>({ rows: [], paused: false });
  const queue: (() => Promise<void>)[] = [];
  let running = 0;

  const setState = (change: Partial<BatchState>) => state.set({ ...state.get(), ...change });
  const setRow = (key: string, change: Partial<BatchRow>) =>
    setState({
      rows: state.get().rows.map((row) => (row.key === key ? { ...row, ...change } : row)),
    });

  function work(): void {
    while (running < MAX_FILES && !state.get().paused) {
      const next = queue.shift();
      if (next === undefined) return;
      running += 1;
      void next().finally(() => {
        running -= 1;
        work();
      });
    }
  }

  /** Never throws: each failure ends as a state of its row. */
  async function make(key: string, picked: PickedFile, target: BatchTarget): Promise<void> {
    setRow(key, { state: 'reading' });
    const kept = await keepAsDraft(picked, target.integrationId, { drafts, newId, now });
    if (kept.draft === null) return setRow(key, { state: 'refused', rejection: kept.rejection });
    const { draft } = kept;
    const digest = await digestOf(picked.file);
    const copy = state
      .get()
      .rows.find((row) => row.key !== key && digest !== null && row.digest === digest);
    setRow(key, {
      draftId: draft.id,
      keptAt: now().getTime(),
      digest,
      copyOf: copy?.name ?? null,
    });
    if (kept.group === 'image') {
      return setRow(key, { state: 'look', outcome: 'photo', missing: NEEDED });
    }
    try {
      await fill(key, draft, await read(picked.file), target);
    } catch {
      // The entry and its file are kept: a person types what the reader did not give.
      setRow(key, { state: 'look', outcome: 'failed', missing: NEEDED });
    }
  }

  async function fill(key: string, draft: Draft, reading: CvReading, target: BatchTarget) {
    const { fills, offers } = planFill(draft.values, reading.fields, await target.takes);
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
    const same = state
      .get()
      .rows.find((row) => row.key !== key && email !== '' && row.email === email);
    // Further numbers and links may wait; a doubtful name or title may not.
    const offered = offers.filter(({ path }) => !isRowsPath(path)).length;
    const isCopy = state.get().rows.some((row) => row.key === key && row.copyOf !== null);
    const isReady =
      !isCopy &&
      reading.status === 'ok' &&
      missing.length === 0 &&
      offered === 0 &&
      same === undefined;
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
    get: state.get,
    subscribe: state.subscribe,
    async add(picked, target) {
      const added = picked.map((file) => ({ key: newId(), file }));
      const fresh = added.map(({ key, file }) => aRow(key, file.name));
      setState({ rows: [...state.get().rows, ...fresh] });
      const settled = added.map(
        ({ key, file }) =>
          new Promise<void>((resolve) => {
            queue.push(() => make(key, file, target).finally(resolve));
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
    rejection: null,
    draftId: null,
    keptAt: 0,
    outcome: null,
    person: '',
    email: '',
    filled: 0,
    offered: 0,
    missing: [],
    sameAs: null,
    digest: null,
    copyOf: null,
  };
}
