/**
 * The jobs that are listed, in their order. Sorting 20,000 jobs at once would hold up everybody else, so
 * what comes page by page is merged into what is in order already.
 */
import { comparePositions, isListed, type KeptJob, positionOf } from './kept-job.ts';

/** Listed jobs, newest first. */
export interface JobOrder {
  put(job: KeptJob): void;
  remove(jobId: string): void;
  /** Costs little where little came since the last time. The list that is returned never changes. */
  jobs(): readonly KeptJob[];
}

const compare = (a: KeptJob, b: KeptJob) => comparePositions(positionOf(a), positionOf(b));

/** An empty list. */
export function createJobOrder(): JobOrder {
  let ordered: readonly KeptJob[] = [];
  /** What came or went since `ordered` was made, by the job's id. */
  const news = new Map<string, KeptJob | null>();

  return {
    put: (job) => void news.set(job.rest.id, isListed(job) ? job : null),
    remove: (jobId) => void news.set(jobId, null),
    jobs() {
      if (news.size > 0) {
        const added = [...news.values()].filter((job) => job !== null).sort(compare);
        ordered = merge(
          ordered.filter(({ rest }) => !news.has(rest.id)),
          added,
        );
        news.clear();
      }
      return ordered;
    },
  };
}

/** Two lists that are in order, as one. */
function merge(one: readonly KeptJob[], two: readonly KeptJob[]): KeptJob[] {
  const merged: KeptJob[] = [];
  let next = 0;
  for (const job of one) {
    for (let other = two[next]; other && compare(other, job) < 0; other = two[++next]) {
      merged.push(other);
    }
    merged.push(job);
  }
  return merged.concat(two.slice(next));
}
