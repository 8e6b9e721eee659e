/** The jobs of an ATS, page by page. */
import { AtsBusy } from '../ats/ats-error.ts';
import type { Ats, PageOf, PageQuery } from '../ats/client.ts';
import type { Clock } from '../clock.ts';
import { inSlices } from '../in-slices.ts';
import { readJob, type UsedJob } from './kept-job.ts';

/** 100 jobs a page: far above any ATS. Beyond it a list has no end. */
export const MAX_PAGES = 1000;

/** One page that was read. */
export interface JobPage {
  jobs: UsedJob[];
  /** When it was asked for, in milliseconds since 1970. */
  at: number;
  /** False when the pages stop although the ATS has more: they began again, or were too many. */
  isWhole: boolean;
}

/**
 * Reads all pages of a query. A job that cannot be read is left out. Ends early, with a page that
 * is not whole, where a cursor comes back a second time or the pages have no end.
 * @throws AtsError
 */
export async function* jobPages(
  { ats, integrationId, clock }: { ats: Pick<Ats, 'jobs'>; integrationId: string; clock: Clock },
  query: PageQuery,
): AsyncGenerator<JobPage> {
  const seen = new Set<string>();
  let cursor: string | null = null;
  let asked = 0;

  /** What has begun goes on when the ATS may be asked again. */
  async function askFor(cursor: string | null): Promise<PageOf<unknown>> {
    for (;;) {
      asked = clock.now();
      try {
        return await ats.jobs(integrationId, { ...query, cursor: cursor ?? undefined });
      } catch (error) {
        if (!(error instanceof AtsBusy) || cursor === null) throw error;
        await clock.sleep(error.waitMs);
      }
    }
  }
  do {
    const page: PageOf<unknown> = await askFor(cursor);
    const at = asked;
    const jobs: UsedJob[] = [];
    await inSlices(page.results, (raw) => {
      const job = readJob(raw);
      if (job !== null) jobs.push(job);
    });
    cursor = page.next;
    const isWhole = cursor === null || (!seen.has(cursor) && seen.size < MAX_PAGES);
    yield { jobs, at, isWhole };
    if (!isWhole || cursor === null) return;
    seen.add(cursor);
  } while (true);
}
