/** A gateway as a real process that is killed without warning and started again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';

export interface GatewayProcess {
  url: string;
  /** SIGKILL: nothing in the process gets to run any more. Resolves when it is dead. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
}

export interface GatewayProcessOptions {
  /** `src/server.ts`, or a gateway that breaks a rule on purpose. */
  entry: string;
  port: number;
  environment: Record<string, string>;
  logFile: string;
}

/** A busy machine may take its time. */
const START_TIMEOUT_MS = 120_000;

export function createGatewayProcess(options: GatewayProcessOptions): GatewayProcess {
  const url = `http://127.0.0.1:${options.port}`;
  let child: ChildProcess | null = null;

  const ended = (one: ChildProcess) =>
    new Promise<number | null>((resolve) => {
      if (one.exitCode !== null || one.signalCode !== null) return resolve(one.exitCode);
      one.once('exit', (code) => resolve(code));
    });

  return {
    url,
    async start() {
      const log = createWriteStream(options.logFile, { flags: 'a' });
      const started = spawn(process.execPath, [options.entry], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { PATH: process.env.PATH, PORT: `${options.port}`, ...options.environment },
      });
      child = started;
      started.stdout?.pipe(log, { end: false });
      started.stderr?.pipe(log, { end: false });
      const deadline = Date.now() + START_TIMEOUT_MS;
      while (Date.now() < deadline) {
        if (started.exitCode !== null) break;
        const isReady = await fetch(`${url}/readyz`).then(
          ({ ok }) => ok,
          () => false,
        );
        if (isReady) return;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      throw new Error(`The gateway did not start; its log is ${options.logFile}.`);
    },
    async kill() {
      child?.kill('SIGKILL');
      if (child !== null) await ended(child);
    },
    async stop() {
      child?.kill('SIGTERM');
      return child === null ? null : ended(child);
    },
  };
}
