/**
 * The addresses of the app's pages, in one place: the patterns that wouter matches and the
 * functions that build what they match. They stand with the form because a draft's address names
 * one of its steps. No address holds personal data: ids alone.
 */
import type { StepSlug } from './step-order.ts';

/** For wouter's `Route`; the parts after a colon come as its params. */
export const PAGE_PATTERNS = {
  start: '/',
  newEntry: '/new',
  demo: '/demo',
  draft: '/drafts/:id/:step',
  submissions: '/submissions',
  audit: '/audit',
  submission: '/submissions/:id',
  thanks: '/submissions/:id/thanks',
  /** With a link's token in its fragment; of the token nothing goes into a log. */
  apply: '/apply',
  links: '/links',
  signIn: '/sign-in',
  signedOut: '/signed-out',
} as const;

/** The whole form on one page, for a job that is given (docs/decisions/037). It stands in a draft's address like a step. */
export const SHORT = 'short';

/** What a link may set for the entry that it starts. */
export interface NewEntryLink {
  /** The id of a connected integration. */
  integration?: string | undefined;
  /** The id of a job, or `remote:` and its id in the ATS. */
  job?: string | undefined;
}

/** Which submissions a link lists: those of a tab, those of an ATS; empty = all. No words. */
export interface SubmissionsLink {
  tab?: string;
  integration_id?: string;
}

/** Which rows of the audit a link lists; empty = all. Nobody's name or id. */
export interface AuditLink {
  action?: string;
  outcome?: string;
  /** Days as `2026-11-28`. */
  from?: string;
  to?: string;
}

const segment = encodeURIComponent;

/** The path with those of the values that are there. */
function withQuery(path: string, values: Record<string, string | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value) query.set(name, value);
  return query.size > 0 ? `${path}?${query}` : path;
}

/** Each gives the path of a page, encoded, with its query where it has one. */
export const pageUrl = {
  start: () => PAGE_PATTERNS.start,
  demo: () => PAGE_PATTERNS.demo,
  newEntry: ({ integration, job }: NewEntryLink = {}) =>
    withQuery(PAGE_PATTERNS.newEntry, { integration, job }),
  draft: (id: string, step: StepSlug | typeof SHORT) => `/drafts/${segment(id)}/${step}`,
  submissions: ({ tab, integration_id }: SubmissionsLink = {}) =>
    withQuery(PAGE_PATTERNS.submissions, { tab, integration: integration_id }),
  audit: ({ action, outcome, from, to }: AuditLink = {}) =>
    withQuery(PAGE_PATTERNS.audit, { action, outcome, from, to }),
  links: () => PAGE_PATTERNS.links,
  apply: (token?: string) => (token ? `${PAGE_PATTERNS.apply}#${token}` : PAGE_PATTERNS.apply),
  submission: (id: string) => `/submissions/${segment(id)}`,
  thanks: (id: string) => `/submissions/${segment(id)}/thanks`,
} as const;

/** The link behind the query of `newEntry`. */
export function readNewEntryLink(query: URLSearchParams): NewEntryLink {
  return {
    integration: query.get('integration') ?? undefined,
    job: query.get('job') ?? undefined,
  };
}
