/** What a piece of work costs: tasks of the page's main thread, and memory of all its processes. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import * as z from 'zod';

const Trace = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      ph: z.string(),
      pid: z.number(),
      tid: z.number(),
      dur: z.number().optional(),
      tdur: z.number().optional(),
      args: z.unknown(),
    }),
  ),
});
const ThreadName = z.object({ name: z.string() });

/** In milliseconds of processor time: on a busy machine a clock would count other programs too. */
export interface MainThread {
  /** All tasks together. */
  sum: number;
  longest: number;
  /** The longest task by the clock. */
  longestByClock: number;
}

interface Task {
  processor: number;
  clock: number;
}

/** Tasks of the main thread of the page's process while `work` runs. */
export async function traceTasks(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
): Promise<MainThread> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await work();
  const { traceEvents } = Trace.parse(JSON.parse((await browser.stopTracing()).toString()));
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => {
        const thread = ThreadName.safeParse(args);
        return name === 'thread_name' && thread.data?.name === 'CrRendererMain';
      })
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const byThread = new Map<string, Task[]>();
  for (const { name, ph, pid, tid, dur = 0, tdur = dur } of traceEvents) {
    const thread = `${pid} ${tid}`;
    if (ph !== 'X' || name !== 'ThreadControllerImpl::RunTask' || !mains.has(thread)) continue;
    const task = { processor: tdur / 1000, clock: dur / 1000 };
    byThread.set(thread, [...(byThread.get(thread) ?? []), task]);
  }
  // Spare renderers idle: the page is the one that worked most.
  const totals = [...byThread.values()].map((tasks) => ({
    sum: tasks.reduce((total, { processor }) => total + processor, 0),
    longest: Math.max(...tasks.map(({ processor }) => processor)),
    longestByClock: Math.max(...tasks.map(({ clock }) => clock)),
  }));
  const [busiest] = totals.sort((a, b) => b.sum - a.sum);
  if (busiest === undefined) throw new Error('The trace holds no task of a page.');
  return busiest;
}

const Processes = z.object({ processInfo: z.array(z.object({ id: z.number() })) });
const SAMPLE_MS = 20;

/**
 * By how many bytes the memory of all the browser's processes grows at most while `work` runs.
 * Null where the system does not say (it needs Linux's smaps_rollup).
 */
export async function peakGrowth(
  browser: Browser,
  work: () => Promise<void>,
): Promise<number | null> {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = Processes.parse(await devtools.send('SystemInfo.getProcessInfo'));
  const ids = processInfo.map(({ id }) => id);
  const before = await memoryOf(ids);
  if (before === null) return null;
  let peak = before;
  let running = true;
  const sampling = (async () => {
    while (running) {
      peak = Math.max(peak, (await memoryOf(ids)) ?? 0);
      await new Promise((resolve) => setTimeout(resolve, SAMPLE_MS));
    }
  })();
  await work();
  running = false;
  await sampling;
  return peak - before;
}

/** Memory of processes in bytes; what they share counts once (PSS). */
async function memoryOf(ids: readonly number[]): Promise<number | null> {
  try {
    const all = await Promise.all(
      ids.map(async (id) => {
        const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8');
        return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1024;
      }),
    );
    return all.reduce((sum, bytes) => sum + bytes, 0);
  } catch {
    return null;
  }
}
