/**
 * Structured logs. A line holds ids, states, codes, counts and times; never a name, an address,
 * an answer, a file, a query string or a sentence of the ATS, which may quote any of them.
 */
import { type Logger, pino } from 'pino';

/** What every part of the gateway logs with: facts first, then what happened in plain English. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'isLevelEnabled'>;

/** JSON lines from `level` on (a level of pino's), to standard output unless told otherwise. */
export function createLog(level: string, destination?: { write(line: string): void }): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** What may be logged of an error: its kind, not its message, which may quote what was sent. */
export function errorKind(error: unknown): { error: string; code?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return code === undefined ? { error: error.name } : { error: error.name, code };
}
