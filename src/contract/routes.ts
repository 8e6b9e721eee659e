/** Every route between browser and gateway, in one place; segments are encoded here. */

const segment = encodeURIComponent;

export const routes = {
  session: () => '/api/session',
  jobs: (integrationId: string) => `/api/integrations/${segment(integrationId)}/jobs`,
  job: (integrationId: string, jobId: string) =>
    `/api/integrations/${segment(integrationId)}/jobs/${segment(jobId)}`,
  form: (integrationId: string) => `/api/integrations/${segment(integrationId)}/form`,
  users: (integrationId: string) => `/api/integrations/${segment(integrationId)}/users`,
  candidates: (integrationId: string) => `/api/integrations/${segment(integrationId)}/candidates`,
  submissions: () => '/api/submissions',
  submission: (id: string) => `/api/submissions/${segment(id)}`,
  events: () => '/api/submissions/events',
  check: (id: string) => `/api/submissions/${segment(id)}/check`,
  resend: (id: string) => `/api/submissions/${segment(id)}/resend`,
  confirm: (id: string) => `/api/submissions/${segment(id)}/confirm`,
} as const;

/**
 * Server-sent events: `event: receipt` carries a Receipt, `event: forgotten` carries `{ id }`,
 * `event: ready` opens the stream and comes again where changes may have been missed.
 * `event: alive` comes after every 15 s of silence.
 */
export const EVENT_NAMES = {
  receipt: 'receipt',
  forgotten: 'forgotten',
  ready: 'ready',
  alive: 'alive',
} as const;

/** Proxies close what is silent for half a minute, and pages give it up a little later. */
export const HEARTBEAT_MS = 15_000;

/** The header that carries the id of a request, in answers and logs. */
export const REQUEST_ID_HEADER = 'x-request-id';
