/** What is known of the connection between Kombo and one ATS, as the ledger keeps it for all gateways. */
import * as z from 'zod';
import { KomboIssue } from '../../kombo/webhooks/webhook.ts';

const Text = z.string().nullable();

/** The record that both backends keep as JSON. */
export const Connection = z.object({
  integration_id: z.string(),
  /** Kombo's words for it, as it was read or told last; null: not known. */
  status: Text,
  setup_status: Text,
  /** May candidates be created here? Null: not known. */
  creates: z.boolean().nullable(),
  /** Kombo does not know this integration any more. */
  gone: z.boolean(),
  /** The time of the newest word that Kombo sent by itself, in milliseconds since 1970. */
  told_at: z.number().nullable(),
  /** Issues that are open, or were until lately. */
  issues: z.array(KomboIssue),
});
export type Connection = z.infer<typeof Connection>;

/** A connection of which nothing is known. */
export function newConnection(integrationId: string): Connection {
  return {
    integration_id: integrationId,
    status: null,
    setup_status: null,
    creates: null,
    gone: false,
    told_at: null,
    issues: [],
  };
}

/** The connection from the column of either backend; one without a record is new. */
export function toConnection(integrationId: string, record: unknown): Connection {
  return typeof record === 'string'
    ? Connection.parse(JSON.parse(record))
    : newConnection(integrationId);
}
