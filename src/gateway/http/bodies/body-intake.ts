/** How bodies come in: into memory that all share, at a bearable pace, the smaller before the larger. */
import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { HttpProblem } from '../http-problem.ts';
import { createBodyRoom, NoRoom } from './body-room.ts';
import { createGrowingMemory } from './growing-memory.ts';
import { createPaces } from './pace.ts';
import { BrokenOff, receive, TooSlow } from './receive.ts';
import { createTurns } from './turns.ts';

/** A body in memory. */
export interface TakenIn {
  bytes: Buffer;
  /** Gives its memory back; the bytes are gone then. */
  giveBack(): void;
}

/** Takes bodies in. Both calls @throws HttpProblem request_timeout, malformed, after which the line ends */
export interface BodyIntake {
  /** At most `maxBytes`. @throws HttpProblem unavailable, too_large */
  read(incoming: IncomingMessage, maxBytes: number): Promise<TakenIn>;
  /** Throws it away as it comes. False when there are more than `maxBytes`, and the rest is left. */
  discard(incoming: IncomingMessage, maxBytes: number): Promise<boolean>;
}

/** Times are milliseconds. */
export interface BodyIntakeOptions {
  /** How many bytes may be in memory at once. */
  memoryBytes: number;
  /** How long a body waits for room among them. */
  waitMs: number;
  /** How long a body may bring less than `minRate` bytes a second. */
  patienceMs: number;
  minRate: number;
}

/** What is left of a body that found no room is taken for so long: then its sender sees the answer. */
const LINGER_MS = 2000;
const CLOSE = { connection: 'close' };

/** One for the whole gateway. */
export function createBodyIntake(options: BodyIntakeOptions): BodyIntake {
  const room = createBodyRoom({ maxBytes: options.memoryBytes, waitMs: options.waitMs });
  const paces = createPaces({ ...options, isShort: room.isShort });
  const turns = createTurns();

  async function discard(incoming: IncomingMessage, maxBytes: number): Promise<boolean> {
    const size = lengthOf(incoming) ?? maxBytes;
    let left = maxBytes;
    try {
      await receive(incoming, paces, (chunk) => {
        left -= chunk.length;
        if (left < 0) throw new TooMuch();
        return turns.take(size, chunk.length);
      });
      return true;
    } catch (error) {
      if (error instanceof TooMuch) return false;
      throw toProblem(error);
    }
  }

  return {
    discard,
    async read(incoming, maxBytes) {
      const announced = lengthOf(incoming);
      const share = room.open(announced);
      const memory = createGrowingMemory(announced);
      const giveBack = () => {
        memory.free();
        share.close();
      };
      try {
        await receive(incoming, paces, (chunk) => {
          const { length } = chunk;
          if (memory.size + length > maxBytes) throw tooLarge(maxBytes, CLOSE);
          memory.add(chunk);
          return both(share.charge(length), turns.take(announced ?? maxBytes, length));
        });
        return { bytes: memory.bytes(), giveBack };
      } catch (error) {
        giveBack();
        if (error instanceof NoRoom) {
          await Promise.race([discard(incoming, maxBytes).catch(() => {}), sleep(LINGER_MS)]);
        }
        throw toProblem(error);
      }
    },
  };
}

class TooMuch extends Error {}

const MiB = 1024 * 1024;

/** The problem of a body that is larger than it may be. */
export function tooLarge(maxBytes: number, headers: Record<string, string> = {}): HttpProblem {
  const limit = maxBytes < MiB ? `${maxBytes} bytes` : `${Math.floor(maxBytes / MiB)} MiB`;
  const detail = `The submission is larger than ${limit}, files included. Send fewer or smaller files.`;
  return new HttpProblem('too_large', detail, { headers });
}

/** Null when it is not announced: then it comes in chunks. */
export function lengthOf({ headers }: IncomingMessage): number | null {
  return headers['content-length'] === undefined ? null : Number(headers['content-length']);
}

function both(
  first: Promise<void> | undefined,
  second: Promise<void> | undefined,
): Promise<unknown> | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return Promise.all([first, second]);
}

function toProblem(error: unknown): unknown {
  if (error instanceof NoRoom) {
    return new HttpProblem(
      'unavailable',
      'Too much comes in at once. Nothing was accepted; send it again in a moment.',
      { headers: { ...CLOSE, 'retry-after': '5' } },
    );
  }
  if (error instanceof TooSlow) {
    return new HttpProblem(
      'request_timeout',
      'This came too slowly, or stopped on its way. Nothing was accepted; send it again.',
      { headers: CLOSE },
    );
  }
  if (error instanceof BrokenOff) {
    return new HttpProblem('malformed', 'The line broke before all of this had come.', {
      headers: CLOSE,
    });
  }
  return error;
}
