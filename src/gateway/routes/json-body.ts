/** Reads a JSON body with a bound, before anything is parsed. */
import type { Context } from 'hono';
import type { ProblemKind } from '../../contract/problem.ts';
import type { ByteBudget } from '../delivery/budget.ts';
import { type LiftedFiles, parseJson } from '../json-bytes.ts';
import { freeMemory, takeMemory } from './memory.ts';
import { Refusal } from './refusal.ts';
import type { GatewayEnv } from './request-id.ts';

const MiB = 1024 * 1024;

export interface BodyLimits {
  maxBytes: number;
  /** Shared by all requests: bodies beyond it wait in the sockets, not in memory. */
  budget: ByteBudget;
}

export interface ReadBody {
  value: unknown;
  /** What stands for the files in `value`. */
  files: LiftedFiles;
  /** Gives back the room of the body; the files are gone with it. */
  giveBack(): void;
}

/** @throws Refusal: too_large, unsupported_media_type, malformed */
export async function readJsonBody(
  c: Context<GatewayEnv>,
  { maxBytes, budget }: BodyLimits,
): Promise<ReadBody> {
  const type = c.req.header('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw await afterDiscarding(c, maxBytes, 'unsupported_media_type', NOT_JSON);
  }
  const announced = c.req.header('content-length');
  if (announced !== undefined && Number(announced) > maxBytes) {
    throw await afterDiscarding(c, maxBytes, 'too_large', tooLarge(maxBytes));
  }

  const room = await budget.take(announced === undefined ? maxBytes : Number(announced));
  let memory: Buffer | null = null;
  const giveBack = () => {
    if (memory !== null) freeMemory(memory);
    room();
  };
  try {
    if (announced === undefined) return { ...parse(await readBounded(c, maxBytes)), giveBack };
    memory = takeMemory(Number(announced));
    return { ...parse(await readInto(memory, c)), giveBack };
  } catch (error) {
    giveBack();
    throw error;
  }
}

const NOT_JSON = 'The body must be JSON (application/json).';

function parse(bytes: Buffer): Omit<ReadBody, 'giveBack'> {
  try {
    return parseJson(bytes);
  } catch {
    throw new Refusal('malformed', 'The body is not readable JSON.');
  }
}

/**
 * Into one piece of memory, as long as was announced: the server ends a body there. What it arrived
 * in goes back at once.
 */
async function readInto(memory: Buffer, { env }: Context<GatewayEnv>): Promise<Buffer> {
  let size = 0;
  for await (const chunk of env.incoming) {
    size += chunk.copy(memory, size);
    freeMemory(chunk);
  }
  return memory.subarray(0, size);
}

/** A body that does not announce its length is counted while it arrives. */
async function readBounded(c: Context<GatewayEnv>, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) {
      throw new Refusal('too_large', tooLarge(maxBytes), { headers: { connection: 'close' } });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * A browser reads the answer only after it has sent its body, so the body is taken in and thrown
 * away, within the same bound again. Beyond it the connection ends with the answer.
 */
async function afterDiscarding(
  c: Context<GatewayEnv>,
  maxBytes: number,
  kind: ProblemKind,
  detail: string,
): Promise<Refusal> {
  let size = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.length;
    if (size > 2 * maxBytes) return new Refusal(kind, detail, { headers: { connection: 'close' } });
  }
  return new Refusal(kind, detail);
}

function tooLarge(maxBytes: number): string {
  const limit = maxBytes < MiB ? `${maxBytes} bytes` : `${Math.floor(maxBytes / MiB)} MiB`;
  return `The submission is larger than ${limit}, files included. Send fewer or smaller files.`;
}
