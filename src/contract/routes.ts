/** Every route between browser and gateway, in one place; segments are encoded here. */

const segment = encodeURIComponent;

/**
 * Paths from the root of the gateway. All are read with GET but these: a submission is sent with PUT
 * and forgotten with DELETE; `check`, `resend`, `confirm`, `hand-over` and `reconnect` are POST, and so is whatever
 * looks for people (`users`, `candidates`, `search`): addresses stand in logs and histories.
 */
export const routes = {
  session: () => '/api/session',
  /** To ask is no use of the session, so that it ends all the same. */
  sessionEnd: () => '/api/session/end',
  jobs: (integrationId: string) => `/api/integrations/${segment(integrationId)}/jobs`,
  job: (integrationId: string, jobId: string) =>
    `/api/integrations/${segment(integrationId)}/jobs/${segment(jobId)}`,
  form: (integrationId: string) => `/api/integrations/${segment(integrationId)}/form`,
  users: (integrationId: string) => `/api/integrations/${segment(integrationId)}/users`,
  candidates: (integrationId: string) => `/api/integrations/${segment(integrationId)}/candidates`,
  submissions: () => '/api/submissions',
  search: () => '/api/submissions/search',
  submission: (id: string) => `/api/submissions/${segment(id)}`,
  /** Where a submission is sent to; `mended` is the refused one that it is sent in place of. */
  sending: (id: string, mended: string | null) =>
    `/api/submissions/${segment(id)}${mended === null ? '' : `?mends=${segment(mended)}`}`,
  events: () => '/api/submissions/events',
  check: (id: string) => `/api/submissions/${segment(id)}/check`,
  resend: (id: string) => `/api/submissions/${segment(id)}/resend`,
  cspReports: () => '/api/csp-reports',
  clearSiteData: () => '/api/clear-site-data',
  /** How many were sent and what became of them, by days of a time zone. */
  figures: () => '/api/figures',
  /** The same, to be saved: who did so is written down. */
  figuresExport: () => '/api/figures/export',
  confirm: (id: string) => `/api/submissions/${segment(id)}/confirm`,
  links: () => '/api/links',
  link: (id: string) => `/api/links/${segment(id)}`,
  /** POST exchanges a link's token for a session, DELETE ends it. */
  invitation: () => '/api/invitation',
  audit: () => '/api/audit',
  auditActors: () => '/api/audit/actors',
  /** The same rows as a CSV file. */
  auditExport: () => '/api/audit/export',
  /** A page to open, not to fetch: it leads to whoever asks for the password, and back to this path. */
  signIn: (returnTo: string) => `/auth/sign-in?return_to=${segment(returnTo)}`,
  signInCallback: () => '/auth/callback',
  /** POST; answers with the address to open next. */
  signOut: () => '/auth/sign-out',
  /** POST, from the provider. */
  backchannelLogout: () => '/auth/backchannel-logout',
  handOver: (id: string) => `/api/submissions/${segment(id)}/hand-over`,
  colleagues: () => '/api/colleagues',
  handedDrafts: () => '/api/handed-drafts',
  /** GET reads what was handed, DELETE has it forgotten. */
  handedDraft: (id: string) => `/api/handed-drafts/${segment(id)}`,
  /** PUT; `to` is the colleague's opaque id. */
  handDraft: (id: string, to: string) => `/api/handed-drafts/${segment(id)}?to=${segment(to)}`,
  /** POST: whoever says so has it on his device. */
  handedDraftKept: (id: string) => `/api/handed-drafts/${segment(id)}/kept`,
  reconnect: (integrationId: string) => `/api/integrations/${segment(integrationId)}/reconnect`,
} as const;

/**
 * Server-sent events: `event: receipt` carries a Receipt, `event: forgotten` carries `{ id }`,
 * `event: integration` an IntegrationChange, `event: jobs` a JobsChange: what was read of either is
 * old, and so is the list of handed drafts after `event: handed`. `event: ready` opens the stream and comes again where changes may have been missed.
 * `event: alive` comes every 15 s. `event: later` ends the stream: others need its place for a while.
 */
export const EVENT_NAMES = {
  receipt: 'receipt',
  forgotten: 'forgotten',
  integration: 'integration',
  jobs: 'jobs',
  handed: 'handed',
  ready: 'ready',
  alive: 'alive',
  later: 'later',
} as const;

/** Proxies close what is silent for half a minute, and pages give it up a little later. */
export const HEARTBEAT_MS = 15_000;

/** Where Kombo tells of changes, signed. */
export const KOMBO_HOOK_PATH = '/hooks/kombo';

/** The element of the page that holds the session as JSON. */
export const SESSION_DATA_ID = 'session-data';

/** The build's name for the code of the start page's table, by which the page is told to fetch it at once. */
export const TABLE_CHUNK = 'table';

/**
 * The header in which pages of somebody who came by a link name it. Where the session is another one, or
 * over, the answer is 401: what is meant for a link never happens by anybody else's rights.
 */
export const LINK_HEADER = 'x-intake-link';

/** The header that carries the id of a request, in answers and logs. */
export const REQUEST_ID_HEADER = 'x-request-id';
