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

/** Which submissions a link lists: those in a state, those of an ATS; empty = all. No words. */
export interface SubmissionsLink {
  state?: string;
  integration_id?: string;
}

const segment = encodeURIComponent;

/** Each gives the path of a page, encoded, with its query where it has one. */
export const pageUrl = {
  start: () => PAGE_PATTERNS.start,
  demo: () => PAGE_PATTERNS.demo,
  newEntry: ({ integration, job }: NewEntryLink = {}) => {
    const query = new URLSearchParams();
    if (integration) query.set('integration', integration);
    if (job) query.set('job', job);
    return query.size > 0 ? `${PAGE_PATTERNS.newEntry}?${query}` : PAGE_PATTERNS.newEntry;
  },
  draft: (id: string, step: StepSlug | typeof SHORT) => `/drafts/${segment(id)}/${step}`,
  submissions: ({ state = '', integration_id = '' }: SubmissionsLink = {}) => {
    const query = new URLSearchParams();
    if (state) query.set('state', state);
    if (integration_id) query.set('integration', integration_id);
    return query.size > 0 ? `${PAGE_PATTERNS.submissions}?${query}` : PAGE_PATTERNS.submissions;
  },
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
