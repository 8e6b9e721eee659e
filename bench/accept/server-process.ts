/** A server under measurement as a process of its own. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface ServerProcess {
  url: string;
  /** The most resident memory that it ever had, in MiB. */
  peakMiB(): number;
  /** How long processors have worked for it, in seconds: others' work on this machine is not in it. */
  workedSeconds(): number;
  stop(): Promise<void>;
}

/** Linux counts in these. */
const TICKS_PER_SECOND = 100;

export async function startProcess(
  entry: string,
  port: number,
  environment: Record<string, string>,
): Promise<ServerProcess> {
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [entry], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { PATH: process.env.PATH, PORT: `${port}`, ...environment },
  });
  while (
    !(await fetch(`${url}/healthz`).then(
      () => true,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error(`${entry} did not start.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    url,
    peakMiB: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
    },
    workedSeconds: () => {
      // The fields after the name of the program, which stands in brackets: see proc(5).
      const [, after = ''] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(/\) /);
      const [user, system] = after.split(' ').slice(11, 13).map(Number);
      return ((user ?? 0) + (system ?? 0)) / TICKS_PER_SECOND;
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}
