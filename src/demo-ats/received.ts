/** Every body that reached one of the creations, exactly, for tests and curious people. */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { parseJson } from './wire/json.ts';

const WithEmail = z.object({ candidate: z.object({ email_address: z.string() }) });

interface Received {
  received_at: string;
  integration_id: string;
  path: string;
  email: string | null;
  raw: string;
  answer: Answer | null;
}

interface Answer {
  status: number;
  after_ms: number;
}

/** A request as it came. */
export interface ReceivedRequest {
  received_at: string;
  integration_id: string;
  /** From the root of the demo ATS. */
  path: string;
  bytes: number;
  /** Of the text as it came. */
  sha256: string;
  /** The parsed JSON; null for what is none. */
  body: unknown;
  /** Its HTTP status and when it was sent; null as long as there was none. */
  answer: Answer | null;
}

/** What is kept at most; the oldest goes first. */
const MAX_REQUESTS = 1000;
const MAX_CHARACTERS = 192 * 1024 * 1024;

/**
 * Keeps the last thousand bodies, or fewer when they are large; `now` is milliseconds since 1970.
 */
export function createReceived(now: () => number) {
  const requests: Received[] = [];
  let characters = 0;

  return {
    /** Returns the way to say how it was answered. */
    add(
      integration_id: string,
      path: string,
      raw: string,
      json: unknown,
    ): (status: number) => void {
      const known = WithEmail.safeParse(json);
      const at = now();
      const request: Received = {
        received_at: new Date(at).toISOString(),
        integration_id,
        path,
        email: known.success ? known.data.candidate.email_address.toLowerCase() : null,
        raw,
        answer: null,
      };
      requests.push(request);
      characters += raw.length;
      while (
        requests.length > MAX_REQUESTS ||
        (characters > MAX_CHARACTERS && requests.length > 1)
      ) {
        characters -= requests.shift()?.raw.length ?? 0;
      }
      return (status) => {
        request.answer = { status, after_ms: now() - at };
      };
    },

    clear(): void {
      requests.length = 0;
      characters = 0;
    },

    /** Oldest first; of one address, where it is given. */
    list(email: string | undefined): ReceivedRequest[] {
      const wanted = email?.toLowerCase();
      return requests
        .filter((request) => wanted === undefined || request.email === wanted)
        .map(({ received_at, integration_id, path, raw, answer }) => ({
          received_at,
          integration_id,
          path,
          bytes: Buffer.byteLength(raw),
          sha256: createHash('sha256').update(raw).digest('hex'),
          body: parseJson(raw) ?? null,
          answer,
        }));
    },
  };
}
