/** A browser's outbox: sends a submission until it is accepted, as often as that takes. */
import { Receipt } from '../../src/contract/receipt.ts';
import { routes } from '../../src/contract/routes.ts';
import type { PostAtsCandidatesRequest } from '../../src/kombo/request/candidate-request.ts';

export interface Sent {
  id: string;
  request: PostAtsCandidatesRequest;
  acceptedAt: number;
  /** How often it was sent to a gateway. */
  tries: number;
}

/** What no later try can change. */
export class Unacceptable extends Error {
  override name = 'Unacceptable';
}

const PAUSE_MS = 60;
/** A gateway that is gone for so long does not come back; the drill must end. */
const PATIENCE_MS = 60_000;

export function createOutbox(options: { urls: readonly string[]; onPutting(): void }) {
  return async function send(id: string, request: PostAtsCandidatesRequest): Promise<Sent> {
    const body = JSON.stringify(request);
    const deadline = Date.now() + PATIENCE_MS;
    for (let tries = 1; ; tries += 1) {
      const url = options.urls[tries % options.urls.length];
      const answer = fetch(`${url}${routes.submission(id)}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body,
      })
        .then(async (response) => ({ status: response.status, text: await response.text() }))
        .catch(() => null);
      options.onPutting();
      const answered = await answer;
      if (answered !== null && (answered.status === 200 || answered.status === 202)) {
        Receipt.parse(JSON.parse(answered.text));
        return { id, request, acceptedAt: Date.now(), tries };
      }
      if (answered !== null && answered.status < 500) {
        throw new Unacceptable(`PUT was answered ${answered.status}: ${answered.text}`);
      }
      if (Date.now() > deadline) throw new Error('No gateway accepts anything any more.');
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };
}
