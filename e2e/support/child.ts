/** A process of ours that a journey or benchmark starts, with its output and its orderly end. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const START_MS = 60_000;
const STOP_MS = 10_000;

export interface Child {
  process: ChildProcess;
  /** Everything that it has written so far, both streams. */
  output(): string;
  /** Asks it to stop and waits; after ten seconds it is killed. */
  stop(): Promise<void>;
}

interface Start<Ready> {
  /** The script and its arguments, relative to the project. */
  command: readonly string[];
  environment: Record<string, string>;
  /** What its standard output says once it is ready; null until then. */
  ready(stdout: string): Ready | null;
}

/**
 * Starts a script with this Node and waits until it says that it is ready.
 * @throws Error with the process's own output when it ends before or takes over a minute.
 */
export async function startChild<Ready>({
  command,
  environment,
  ready,
}: Start<Ready>): Promise<Child & { ready: Ready }> {
  const child = spawn(process.execPath, command, {
    cwd: ROOT,
    env: { ...inherited(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let stdout = '';
  let output = '';
  const isReady = new Promise<Ready>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      output += text;
      const found = ready(stdout);
      if (found !== null) resolve(found);
    });
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });

  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await ended;
    clearTimeout(late);
  };
  const failed = async (why: string) => {
    await stop();
    throw new Error(`${command.join(' ')} ${why}:\n${output}`);
  };
  let timer: NodeJS.Timeout | undefined;
  const started = await Promise.race([
    isReady.then((value) => ({ value })),
    ended.then(() => 'ended before it was ready'),
    new Promise<string>((resolve) => {
      timer = setTimeout(resolve, START_MS, `was not ready after ${START_MS / 1000} s`);
    }),
  ]);
  clearTimeout(timer);
  if (typeof started === 'string') return failed(started);
  return { process: child, output: () => output, stop, ready: started.value };
}

/** The environment without settings of our own, so that a developer's `.env` decides no test. */
function inherited(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, TZ, LANG, SystemRoot } = process.env;
  return { PATH, HOME, TMPDIR, TZ, LANG, SystemRoot };
}
