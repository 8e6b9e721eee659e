/** Starts an abuser as a process of its own, so that its work is not the honest sender's. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Abuse } from './abuses.ts';

const ENTRY = fileURLToPath(new URL('./abuser.ts', import.meta.url));

/** Resolves when it is in full swing. @throws when it ends before that */
export async function startAbuser(
  name: Abuse,
  url: string,
  job: string,
): Promise<{ stop(): void }> {
  const child = fork(ENTRY, [name, url, job]);
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The abuser "${name}" ended too early.`);
  });
  await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => {});
  return { stop: () => child.kill('SIGKILL') };
}
