/** The ATS over HTTP: the one place that holds the API key. */
import type * as z from 'zod';
import { KomboError } from '../../kombo/error.ts';
import { ActionRules, CREATE_CANDIDATE, Integration } from '../../kombo/integration.ts';
import { Job } from '../../kombo/job.ts';
import { MAX_PAGE_SIZE, Page, Single } from '../../kombo/page.ts';
import { AtsCandidate, AtsUser } from '../../kombo/person.ts';
import type { Clock } from '../clock.ts';
import { AtsSaidNo, AtsTimedOut, AtsUnreachable } from './ats-fault.ts';
import { type Exchange, exchange } from './exchange.ts';
import { type Limits, readLimits } from './headers.ts';

const MiB = 1024 * 1024;
/** A page of 250 jobs with 200 questions each stays below it. */
const MAX_READ_BYTES = 64 * MiB;
const MAX_CREATION_BYTES = 4 * MiB;

export interface PageQuery {
  cursor?: string | undefined;
  updated_after?: string | undefined;
  ids?: string | undefined;
  remote_ids?: string | undefined;
  include_deleted?: 'true' | undefined;
  email?: string | undefined;
  page_size?: string | undefined;
}

export interface PageOf<T> {
  next: string | null;
  results: T[];
}

export interface Ats {
  /** The POST that is never repeated lightly. `body` is a whole `CandidateBody` as JSON. */
  create(integrationId: string, body: Uint8Array, signal: AbortSignal): Promise<Exchange>;
  jobs(integrationId: string, query: PageQuery): Promise<PageOf<Job>>;
  candidates(integrationId: string, query: PageQuery): Promise<PageOf<AtsCandidate>>;
  users(integrationId: string, query: PageQuery): Promise<PageOf<AtsUser>>;
  integration(integrationId: string): Promise<Integration>;
  /** Kombo describes this endpoint in its OpenAPI only, so it may be missing: AtsSaidNo. */
  actionRules(integrationId: string): Promise<ActionRules>;
}

export interface AtsOptions {
  baseUrl: string;
  apiKey: string;
  clock: Clock;
  timeoutMs: number;
  connectTimeoutMs: number;
  readTimeoutMs: number;
  /** Told the limits that any answer carries. */
  onLimits?(integrationId: string, limits: Limits): void;
}

/** Reads throw an AtsFault; `create` never throws, since how it failed decides what follows. */
export function createAts(options: AtsOptions): Ats {
  const { baseUrl, apiKey, clock, connectTimeoutMs } = options;

  const headersFor = (integrationId: string | null): Record<string, string> => ({
    authorization: `Bearer ${apiKey}`,
    accept: 'application/json',
    'user-agent': 'intake',
    ...(integrationId === null ? {} : { 'x-integration-id': integrationId }),
  });

  const observed = (integrationId: string, result: Exchange): Exchange => {
    if (result.kind === 'answered') {
      options.onLimits?.(integrationId, readLimits(result.headers, clock.now()));
    }
    return result;
  };

  async function read<T>(
    integrationId: string,
    path: string,
    query: PageQuery,
    schema: z.ZodType<T>,
    withHeader = true,
  ): Promise<T> {
    const result = observed(
      integrationId,
      await exchange({
        method: 'GET',
        url: `${baseUrl}${path}${queryString(query)}`,
        headers: headersFor(withHeader ? integrationId : null),
        connectTimeoutMs,
        timeoutMs: options.readTimeoutMs,
        maxAnswerBytes: MAX_READ_BYTES,
      }),
    );
    if (result.kind === 'unanswered') {
      throw result.reason === 'timed_out' ? new AtsTimedOut() : new AtsUnreachable(result.code);
    }
    const parsed = readJson(result.text);
    if (result.status < 200 || result.status > 299) {
      throw new AtsSaidNo(result.status, KomboError.safeParse(parsed).data?.error.code ?? null);
    }
    const answer = schema.safeParse(parsed);
    if (!answer.success) throw new AtsSaidNo(result.status, null);
    return answer.data;
  }

  const list =
    <T>(path: string, item: z.ZodType<T>) =>
    (integrationId: string, query: PageQuery): Promise<PageOf<T>> =>
      read(integrationId, path, { page_size: `${MAX_PAGE_SIZE}`, ...query }, Page(item));

  return {
    create: async (integrationId, body, signal) =>
      observed(
        integrationId,
        await exchange({
          method: 'POST',
          url: `${baseUrl}/ats/candidates`,
          headers: { ...headersFor(integrationId), 'content-type': 'application/json' },
          body,
          connectTimeoutMs,
          timeoutMs: options.timeoutMs,
          maxAnswerBytes: MAX_CREATION_BYTES,
          signal,
        }),
      ),
    jobs: list('/ats/jobs', Job),
    candidates: list('/ats/candidates', AtsCandidate),
    users: list('/ats/users', AtsUser),
    integration: (id) =>
      read(id, `/integrations/${encodeURIComponent(id)}`, {}, Single(Integration), false),
    actionRules: (id) => read(id, `/ats/actions/${CREATE_CANDIDATE}`, {}, Single(ActionRules)),
  };
}

/** Parses JSON; undefined when it is none, such as a proxy's HTML. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function queryString(query: PageQuery): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (typeof value === 'string') parameters.set(name, value);
  }
  return parameters.size === 0 ? '' : `?${parameters}`;
}
