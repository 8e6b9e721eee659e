/** Open pages as a process of their own, so that their work is not the sender's. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ENTRY = fileURLToPath(new URL('./pages.ts', import.meta.url));

/** When a submission was first heard of, for each page that keeps watch; milliseconds since 1970. */
export type Heard = [id: string, at: number][];

/** Pages that listen. `heard` is what came since it was asked last. */
export interface Pages {
  heard(): Promise<Heard>;
  close(): void;
}

/** Opens so many; `asPeople`: each is another person's. @throws when they end before all listen */
export async function openPages(url: string, count: number, asPeople: boolean): Promise<Pages> {
  const child = fork(ENTRY, [url, `${count}`, asPeople ? 'people' : 'one']);
  const ended = once(child, 'exit').then(() => {
    throw new Error('The pages ended too early.');
  });
  await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => {});
  return {
    async heard() {
      child.send('heard');
      const [heard] = await once(child, 'message');
      return heard as Heard;
    },
    close: () => child.kill('SIGKILL'),
  };
}
