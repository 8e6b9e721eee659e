/**
 * Which questions of a job are answered the same for each of its candidates, as a person marked them on
 * this device. Local storage holds ids of the ATS alone, no answer: those are taken from the entry before.
 */
import { createStore, type ReadableStore } from '../platform/store.ts';

const KEY = 'intake.same-answers';
/** Of so many jobs it is remembered, those marked last; so many questions of each. */
const MAX_JOBS = 50;
const MAX_QUESTIONS = 200;

/** Ids of questions by job, the job that was marked last at the end. */
type Marks = Readonly<Record<string, readonly string[]>>;

/** A job of one ATS. */
export interface MarkedJob {
  integrationId: string;
  jobId: string;
}

const keyOf = ({ integrationId, jobId }: MarkedJob) => `${integrationId} ${jobId}`;
const NONE: readonly string[] = [];

/** What an earlier version, or somebody else, may have written: whatever cannot be read is not marked. */
function read(): Marks {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).map(([job, ids]) => [
        job,
        Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [],
      ]),
    );
  } catch {
    return {};
  }
}

const marks = createStore(read());

/** The marks of all jobs, to be followed; `markedIn` reads those of one. */
export const sameAnswers: ReadableStore<Marks> = marks;

/** Ids of the questions that are marked for this job. The same list until they change. */
export const markedIn = (all: Marks, job: MarkedJob): readonly string[] => all[keyOf(job)] ?? NONE;

/** Marks one question of a job, or takes its mark away; other tabs' marks are kept. */
export function markSame(job: MarkedJob, questionId: string, isSame: boolean): void {
  const { [keyOf(job)]: before = NONE, ...others } = read();
  const without = before.filter((id) => id !== questionId);
  const ids = isSame ? [...without, questionId].slice(-MAX_QUESTIONS) : without;
  const entries = Object.entries(others);
  const next = Object.fromEntries(
    ids.length === 0 ? entries : [...entries, [keyOf(job), ids] as const].slice(-MAX_JOBS),
  );
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Private windows may deny storage: the marks last until the page is left.
  }
  marks.set(next);
}
