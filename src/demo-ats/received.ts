/** Every body that reached `POST /v1/ats/candidates`, exactly, for tests and curious people. */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { parseJson } from './wire/json.ts';

const WithEmail = z.object({ candidate: z.object({ email_address: z.string() }) });

interface Received {
  received_at: string;
  integration_id: string;
  email: string | null;
  raw: string;
}

/** What is kept at most; the oldest goes first. */
const MAX_REQUESTS = 1000;
const MAX_CHARACTERS = 192 * 1024 * 1024;

export function createReceived(now: () => number) {
  const requests: Received[] = [];
  let characters = 0;

  return {
    add(integration_id: string, raw: string, json: unknown): void {
      const known = WithEmail.safeParse(json);
      requests.push({
        received_at: new Date(now()).toISOString(),
        integration_id,
        email: known.success ? known.data.candidate.email_address.toLowerCase() : null,
        raw,
      });
      characters += raw.length;
      while (
        requests.length > MAX_REQUESTS ||
        (characters > MAX_CHARACTERS && requests.length > 1)
      ) {
        characters -= requests.shift()?.raw.length ?? 0;
      }
    },

    /** Oldest first. `body` is the parsed JSON, `sha256` that of the text as it came. */
    list(email: string | undefined) {
      const wanted = email?.toLowerCase();
      return requests
        .filter((request) => wanted === undefined || request.email === wanted)
        .map(({ received_at, integration_id, raw }) => ({
          received_at,
          integration_id,
          bytes: Buffer.byteLength(raw),
          sha256: createHash('sha256').update(raw).digest('hex'),
          body: parseJson(raw) ?? null,
        }));
    },
  };
}
