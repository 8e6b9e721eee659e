/**
 * What Kombo tells by itself. Delivered at least once and in no order, so nothing here may be taken
 * for the latest word without looking at its time. Kombo adds types: an unknown one is no fault.
 */
import * as z from 'zod';
import { MAX_ID_LENGTH } from '../values/bounds.ts';
import { atsText, maybe, openEnum, readable } from '../values/tolerant.ts';

const Id = z.string().min(1).max(MAX_ID_LENGTH);
const Instant = maybe(z.iso.datetime({ offset: true }));

/** Records were created, changed or deleted in the copy that reads are answered from. */
const DataChanged = z.object({
  type: z.literal('data-changed'),
  data: z.object({
    integration_id: Id,
    /** Empty where it cannot be read: then anything may have changed. */
    changed_models: readable(z.object({ name: z.string() })),
  }),
});

/** A sync of that copy came to an end, whether or not it changed anything. */
const SyncFinished = z.object({
  type: z.literal('sync-finished'),
  data: z.object({ integration_id: Id }),
});

/** The connection works, is broken, is switched off, or its setup went on. */
const IntegrationStateChanged = z.object({
  type: z.literal('integration-state-changed'),
  data: z.object({
    integration_id: Id,
    state: openEnum(['ACTIVE', 'INVALID', 'INACTIVE']),
    setup_status: openEnum(['INCOMPLETE', 'FINAL_SYNC_PENDING', 'COMPLETED']),
    updated_at: Instant,
  }),
});
/** What `integration-state-changed` says of an integration. */
export type StateChange = z.infer<typeof IntegrationStateChanged>['data'];

/** An integration is new, or gone. */
const IntegrationListed = z.object({
  type: z.enum(['integration-created', 'integration-deleted']),
  data: z.object({ id: Id }),
});

/** A problem that Kombo watches: its type is an open set, such as `integration.action_failing`. */
export const KomboIssue = z.object({
  id: Id,
  type: z.string().max(MAX_ID_LENGTH),
  title: atsText(),
  status: openEnum(['OPEN', 'RESOLVED']),
  /** Since when it is observed; a new time is a new episode of the same issue. */
  first_observed_at: Instant,
  resolved_at: Instant,
});
export type KomboIssue = z.infer<typeof KomboIssue>;

/** An issue was raised or resolved; without an integration it is about the whole environment. */
const IssueStatusChanged = z.object({
  type: z.literal('issue-status-changed'),
  data: z.object({ issue: KomboIssue, integration: maybe(z.object({ id: Id })) }),
});

/** A webhook of a type that is used here. */
export const Webhook = z.discriminatedUnion('type', [
  DataChanged,
  SyncFinished,
  IntegrationStateChanged,
  IntegrationListed,
  IssueStatusChanged,
]);
export type Webhook = z.infer<typeof Webhook>;

/** What any webhook has. */
export const AnyWebhook = z.object({ type: z.string().max(MAX_ID_LENGTH) });
