/** Workers that wait for the next piece of work, as many as the machine can spare. */

/** What a pool needs of a `Worker`. */
export interface PooledWorker {
  terminate(): void;
}

/** Workers that are taken for a task, and then kept for the next one or dropped. */
export interface WorkerPool<W extends PooledWorker> {
  /** A free worker, or one more while there is room, or the next that comes back. Rejects with what `create` throws. */
  take(): Promise<W>;
  /** Gives a worker back that can work on. */
  keep(worker: W): void;
  /** Gives up a worker together with all it held. */
  drop(worker: W): void;
  /** A free worker for whoever asks, who ends it: the pool no longer counts it. Null when none is free. */
  release(): W | null;
}

/** How many workers there may be, and for how long they wait. */
export interface WorkerPoolOptions<W> {
  create(): W;
  /** Workers at the same time. */
  size: number;
  /** A worker that nobody asks for so long goes, and the memory it held with it. Milliseconds. */
  maxIdle: number;
}

/** Leaves a core for the page; more than four readers wait for memory, not for cores. */
export function spareCores(cores: number): number {
  return Math.max(1, Math.min(4, cores - 1));
}

/** A pool without workers; the first is made when it is asked for. */
export function createWorkerPool<W extends PooledWorker>(
  options: WorkerPoolOptions<W>,
): WorkerPool<W> {
  const idle: { worker: W; leaving: ReturnType<typeof setTimeout> }[] = [];
  const waiting: PromiseWithResolvers<W>[] = [];
  let running = 0;

  function serve(): void {
    while (waiting.length > 0 && (idle.length > 0 || running < options.size)) {
      const next = waiting.shift();
      const warm = idle.pop();
      clearTimeout(warm?.leaving);
      if (warm) next?.resolve(warm.worker);
      else start(next);
    }
  }

  function start(next: PromiseWithResolvers<W> | undefined): void {
    try {
      const worker = options.create();
      running += 1;
      next?.resolve(worker);
    } catch (error) {
      next?.reject(error);
    }
  }

  function drop(worker: W): void {
    worker.terminate();
    running -= 1;
    serve();
  }

  return {
    take() {
      const next = Promise.withResolvers<W>();
      waiting.push(next);
      serve();
      return next.promise;
    },
    keep(worker) {
      const leaving = setTimeout(() => {
        idle.splice(
          idle.findIndex((other) => other.worker === worker),
          1,
        );
        drop(worker);
      }, options.maxIdle);
      idle.push({ worker, leaving });
      serve();
    },
    drop,
    release() {
      const free = idle.pop();
      if (free === undefined) return null;
      clearTimeout(free.leaving);
      running -= 1;
      return free.worker;
    },
  };
}
