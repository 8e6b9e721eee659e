/** Sends webhooks as Kombo does: signed, each until it is taken or a few tries have failed, in no order. */
import { randomUUID } from 'node:crypto';
import { SIGNATURE_HEADER, signatureOf } from '../../kombo/webhooks/signature.ts';
import type { Clock } from '../clock.ts';
import { komboId } from '../wire/kombo-id.ts';

/** Where webhooks go, and what they are signed with. */
export interface WebhookTarget {
  url: string;
  secret: string;
}

/** Tells whoever wants to know, as it was set up in Kombo's dashboard. */
export interface Webhooks {
  /** Null: nobody wants to know. */
  sendTo(target: WebhookTarget | null): void;
  isWanted(): boolean;
  /** Returns at once; a delivery that fails is tried again. */
  send(type: string, data: object): void;
}

/** Pauses before another try, in milliseconds. */
const PAUSES_MS = [500, 2000, 8000];
const TIMEOUT_MS = 10_000;

/** Nobody is told anything before `sendTo`. */
export function createWebhooks(clock: Clock): Webhooks {
  let target: WebhookTarget | null = null;

  async function deliver({ url, secret }: WebhookTarget, body: string): Promise<void> {
    const headers = {
      'content-type': 'application/json',
      [SIGNATURE_HEADER]: signatureOf(secret, Buffer.from(body)),
    };
    for (const pause of [...PAUSES_MS, null]) {
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      const answer = await fetch(url, { method: 'POST', headers, body, signal }).catch(() => null);
      if (answer?.ok || pause === null) return;
      await clock.sleep(pause);
    }
  }

  return {
    sendTo: (wanted) => {
      target = wanted;
    },
    isWanted: () => target !== null,
    send(type, data) {
      if (target === null) return;
      const id = komboId(`webhook/${randomUUID()}`);
      void deliver(target, JSON.stringify({ id, type, data }));
    },
  };
}
