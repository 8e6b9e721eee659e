/**
 * One draft open in one tab: loads it, keeps every change, and knows whether this tab writes or
 * only reads. The form shows `edition` 1, 2, …: a new edition means that the values were read
 * again, because another tab had written them.
 */
import type { IntakeValues } from '../../form/values.ts';
import { createStore, type ReadableStore } from '../../platform/store.ts';
import { type Autosave, createAutosave } from './autosave.ts';
import { type Draft, type DraftJob, emptyDraft } from './draft.ts';
import { claimDraft, type DraftClaim } from './draft-claim.ts';
import { DraftConflict, DraftSent, type DraftStore } from './draft-store.ts';

/** Why nothing can be changed here. */
export type ReadOnly =
  /** Another tab writes. */
  | 'other_tab'
  /** Another tab has written something else and lost it to us or we to it. */
  | 'changed_elsewhere'
  /** The draft was deleted in another tab; what is shown can be kept. */
  | 'deleted_elsewhere';

/** What the page shows under the id of a draft. */
export type DraftState =
  | { phase: 'opening' }
  | { phase: 'missing' }
  | { phase: 'sent' }
  | { phase: 'open'; draft: Draft; edition: number; readOnly: ReadOnly | null };

/** An open draft, for the page that shows it. */
export interface DraftSession {
  state: ReadableStore<DraftState>;
  autosave: Pick<Autosave<unknown>, 'saving' | 'flush'>;
  change(values: IntakeValues): void;
  setStep(step: string): void;
  setJob(job: DraftJob | null): void;
  /** Somebody is about to change something: readies the browser for `keepAtOnce`. */
  prepare(): void;
  /** The reasons of the rejection have been seen and are not to be shown again. */
  hideRejection(): void;
  /** Makes this tab the writer; what the other tab had is kept first. */
  takeOver(): void;
  /** Keeps what is shown although it was changed or deleted elsewhere: as a draft of its own. */
  keepAsNew(newId: string): Promise<void>;
  /** The page goes: keeps what has not been kept yet while there is still time. */
  keepAtOnce(): void;
  close(): void;
}

/** Which draft, and what the browser gives to keep it and to speak with other tabs. */
export interface SessionOptions {
  id: string;
  store: DraftStore;
  locks: LockManager | undefined;
  openChannel(name: string): BroadcastChannel;
  now?: () => Date;
  delayMs?: number;
}

/** Well within the time that the browser is ready for a last write. */
const PREPARE_EVERY_MS = 20_000;

type Parts = Pick<Draft, 'values' | 'step' | 'job' | 'refusal'>;

/** Opens the draft of this id at once; `state` tells when it is there. Close it to let it go. */
export function openDraftSession({
  id,
  store,
  locks,
  openChannel,
  now = () => new Date(),
  delayMs,
}: SessionOptions): DraftSession {
  const state = createStore<DraftState>({ phase: 'opening' });
  /** The draft as it was last kept or read. */
  let kept: Draft = emptyDraft(id, '', '', now().toISOString());
  /** What is shown, kept or not. */
  let shown: Parts = kept;
  let isWriter = false;
  let closed = false;
  let claim: DraftClaim | null = null;
  let preparedAt = Number.NEGATIVE_INFINITY;

  const autosave = createAutosave<Parts>({
    now,
    ...(delayMs === undefined ? {} : { delayMs }),
    async save(parts) {
      const before = kept;
      try {
        const written = await store.save({ ...before, ...parts });
        if (kept === before) kept = written;
        claim?.announce();
      } catch (error) {
        // Overtaken by what was kept at once, which is newer.
        if (kept !== before) return;
        if (error instanceof DraftSent) return state.set({ phase: 'sent' });
        if (error instanceof DraftConflict) return conflict(error.found);
        throw error;
      }
    },
  });

  function conflict(found: Draft | null): void {
    const last = state.get();
    if (last.phase !== 'open') return;
    const readOnly = found === null ? 'deleted_elsewhere' : 'changed_elsewhere';
    state.set({ ...last, readOnly });
  }

  /** Reads what is kept and shows it as a new edition. */
  async function readAgain(): Promise<void> {
    const [draft, sent] = await Promise.all([store.load(id), store.isSent(id)]);
    if (closed) return;
    if (sent) return state.set({ phase: 'sent' });
    const last = state.get();
    if (draft === undefined) {
      if (last.phase === 'open' && kept.revision > 0) return conflict(null);
      return state.set({ phase: 'missing' });
    }
    const readOnly = isWriter ? null : 'other_tab';
    // What this tab has written since the reading began is newer.
    if (last.phase === 'open' && draft.revision <= kept.revision) {
      return state.set({ ...last, readOnly });
    }
    kept = draft;
    shown = draft;
    prepare();
    const edition = last.phase === 'open' ? last.edition + 1 : 1;
    state.set({ phase: 'open', draft, edition, readOnly });
  }

  claim = claimDraft({
    id,
    locks,
    openChannel,
    onWriter() {
      isWriter = true;
      void readAgain();
    },
    onReader() {
      isWriter = false;
      const last = state.get();
      if (last.phase === 'open') state.set({ ...last, readOnly: 'other_tab' });
      else void readAgain();
    },
    onChanged: () => void readAgain(),
    beforeLettingGo: () => autosave.flush(),
  });

  function prepare(): void {
    if (performance.now() - preparedAt < PREPARE_EVERY_MS) return;
    preparedAt = performance.now();
    store.prepareLate();
  }

  function keep(change: Partial<Parts>): void {
    const last = state.get();
    if (!isWriter || last.phase !== 'open' || last.readOnly !== null) return;
    shown = { ...shown, ...change };
    prepare();
    autosave.change(pick(shown));
  }

  return {
    state,
    autosave,
    change: (values) => keep({ values }),
    setStep(step) {
      if (step === shown.step) return;
      // Looking at the steps of an untouched form is not an entry yet.
      if (kept.revision === 0) shown = { ...shown, step };
      else keep({ step });
    },
    setJob(job) {
      if (job?.id === shown.job?.id && job?.name === shown.job?.name) return;
      if (kept.revision === 0) shown = { ...shown, job };
      else keep({ job });
    },
    prepare,
    hideRejection() {
      const last = state.get();
      if (shown.refusal === null || last.phase !== 'open') return;
      const refusal = { ...shown.refusal, hidden: true };
      keep({ refusal });
      state.set({ ...last, draft: { ...last.draft, refusal } });
    },
    takeOver: () => claim?.takeOver(),
    keepAsNew: (newId) =>
      store.copy({ ...kept, ...pick(shown), id: newId, revision: kept.revision + 1 }, id),
    keepAtOnce() {
      const parts = autosave.unsaved();
      if (parts === null) return;
      // Two writes further: one may be under way, which is overtaken.
      const last = { ...kept, ...parts, revision: kept.revision + 2 };
      // Without locks another tab may have written, and only a write that reads first can tell.
      if (locks === undefined || !store.saveLate(last)) return void autosave.flush();
      kept = last;
      autosave.drop();
    },
    close() {
      if (closed) return;
      closed = true;
      void autosave.flush().finally(() => {
        autosave.stop();
        claim?.release();
      });
    },
  };
}

const pick = ({ values, step, job, refusal }: Parts): Parts => ({ values, step, job, refusal });
