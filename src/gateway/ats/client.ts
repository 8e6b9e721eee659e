/** The ATS over HTTP: the one place that holds the API key. */
import { setImmediate } from 'node:timers/promises';
import * as z from 'zod';
import { KomboError } from '../../kombo/answers/error.ts';
import { ActionRules, Integration } from '../../kombo/answers/integration.ts';
import { MAX_PAGE_SIZE, Page, Single } from '../../kombo/answers/page.ts';
import { AtsApplicationRecord, AtsCandidate, AtsUser } from '../../kombo/answers/person.ts';
import { RelinkAnswer } from '../../kombo/answers/relink.ts';
import { SyncAnswer } from '../../kombo/answers/sync.ts';
import { CREATE_ACTIONS, type CreateEndpoint } from '../../kombo/request/create-endpoint.ts';
import { MAX_ATS_ITEMS } from '../../kombo/values/bounds.ts';
import type { Clock } from '../clock.ts';
import { AtsSaidNo, AtsTimedOut, AtsUnreachable } from './ats-error.ts';
import { type Exchange, exchange } from './exchange.ts';
import { type RateLimits, readLimits } from './headers.ts';
import type { OutgoingCreation } from './outgoing-creation.ts';
import { pageItems } from './page-items.ts';

const MiB = 1024 * 1024;
/** A page of 250 jobs with 200 questions each stays below it. */
const MAX_READ_BYTES = 64 * MiB;
const MAX_CREATION_BYTES = 4 * MiB;
/** Jobs are large: 250 of them, which Kombo would give at once, hold up everybody else while they come. */
const JOBS_PER_PAGE = 100;

/**
 * Kombo's query of lists. Dates are ISO 8601; ids are separated by commas; left out, everything is
 * meant.
 */
export interface PageQuery {
  cursor?: string | undefined;
  updated_after?: string | undefined;
  ids?: string | undefined;
  remote_ids?: string | undefined;
  include_deleted?: 'true' | undefined;
  statuses?: string | undefined;
  ignore_unsupported_filters?: 'true' | undefined;
  email?: string | undefined;
  job_ids?: string | undefined;
  job_remote_ids?: string | undefined;
  remote_created_after?: string | undefined;
  page_size?: string | undefined;
}

/** One page; `next` is the cursor of the page after it, null at the last. */
export interface PageOf<T> {
  next: string | null;
  results: T[];
}

/** The endpoints of Kombo's that the gateway uses. All but `create` read, and @throws AtsError. */
export interface Ats {
  /** The POST that is never repeated lightly. */
  create(integrationId: string, creation: OutgoingCreation, signal: AbortSignal): Promise<Exchange>;
  /** Jobs as they came, each a JSON text: thousands are read in slices by whoever keeps them. */
  jobs(integrationId: string, query: PageQuery): Promise<PageOf<unknown>>;
  candidates(integrationId: string, query: PageQuery): Promise<PageOf<AtsCandidate>>;
  applications(integrationId: string, query: PageQuery): Promise<PageOf<AtsApplicationRecord>>;
  users(integrationId: string, query: PageQuery): Promise<PageOf<AtsUser>>;
  /** Asks for a delta sync of the copy that reads are answered from. Changes nothing else. */
  forceSync(integrationId: string): Promise<SyncAnswer>;
  integration(integrationId: string): Promise<Integration>;
  /** A link with which the employer connects its ATS again; `language` is of two letters. */
  relink(integrationId: string, language: string): Promise<RelinkAnswer>;
  /** Kombo describes this endpoint in its OpenAPI only, so it may be missing: AtsSaidNo. */
  actionRules(integrationId: string): Promise<ActionRules>;
}

/**
 * `baseUrl` ends in Kombo's version, without a slash. Times are milliseconds: `timeoutMs` is for a
 * creation as a whole, `readTimeoutMs` for a read, `connectTimeoutMs` for the connection of either.
 */
export interface AtsOptions {
  baseUrl: string;
  apiKey: string;
  /** Whose rules are asked for. */
  endpoint: CreateEndpoint;
  clock: Clock;
  timeoutMs: number;
  connectTimeoutMs: number;
  readTimeoutMs: number;
  /** Told the limits that any answer carries. */
  onLimits?(integrationId: string, limits: RateLimits): void;
}

interface ReadOptions {
  withHeader?: boolean;
  /** Makes it a POST. */
  body?: unknown;
}

/** Reads throw an AtsError; `create` never throws, since how it failed decides what follows. */
export function createAts(options: AtsOptions): Ats {
  const { baseUrl, apiKey, endpoint, clock, connectTimeoutMs } = options;

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

  async function readText(
    integrationId: string,
    path: string,
    query: PageQuery,
    { withHeader = true, body }: ReadOptions = {},
  ): Promise<{ status: number; text: string }> {
    const result = observed(
      integrationId,
      await exchange({
        method: body === undefined ? 'GET' : 'POST',
        url: `${baseUrl}${path}${queryString(query)}`,
        headers: {
          ...headersFor(withHeader ? integrationId : null),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: [Buffer.from(JSON.stringify(body))] }),
        connectTimeoutMs,
        timeoutMs: options.readTimeoutMs,
        maxAnswerBytes: MAX_READ_BYTES,
      }),
    );
    if (result.kind === 'unanswered') {
      throw result.reason === 'timed_out' ? new AtsTimedOut() : new AtsUnreachable(result.code);
    }
    const { status, text } = result;
    if (status >= 200 && status <= 299) return { status, text };
    throw new AtsSaidNo(status, KomboError.safeParse(readJson(text)).data?.error.code ?? null);
  }

  async function read<T>(
    integrationId: string,
    path: string,
    query: PageQuery,
    schema: z.ZodType<T>,
    how?: ReadOptions,
  ): Promise<T> {
    const { status, text } = await readText(integrationId, path, query, how);
    const answer = schema.safeParse(readJson(text));
    if (!answer.success) throw new AtsSaidNo(status, null);
    return answer.data;
  }

  /** A page of jobs is megabytes: its items stay texts until somebody reads them, one by one. */
  async function readTexts(integrationId: string, query: PageQuery): Promise<PageOf<string>> {
    const sized = { page_size: `${JOBS_PER_PAGE}`, ...query };
    const { status, text } = await readText(integrationId, '/ats/jobs', sized);
    // The last piece of the answer came a moment ago: others first.
    await setImmediate();
    const page = pageItems(text);
    await setImmediate();
    const frame = page && Page(z.unknown()).safeParse(readJson(page.frame));
    if (!frame?.success) throw new AtsSaidNo(status, null);
    return { next: frame.data.next, results: page?.items.slice(0, MAX_ATS_ITEMS) ?? [] };
  }

  const list =
    <T>(path: string, item: z.ZodType<T>) =>
    (integrationId: string, query: PageQuery): Promise<PageOf<T>> =>
      read(integrationId, path, { page_size: `${MAX_PAGE_SIZE}`, ...query }, Page(item));

  return {
    create: async (integrationId, { path, body }, signal) =>
      observed(
        integrationId,
        await exchange({
          method: 'POST',
          url: `${baseUrl}${path}`,
          headers: { ...headersFor(integrationId), 'content-type': 'application/json' },
          body,
          connectTimeoutMs,
          timeoutMs: options.timeoutMs,
          maxAnswerBytes: MAX_CREATION_BYTES,
          signal,
        }),
      ),
    jobs: readTexts,
    candidates: list('/ats/candidates', AtsCandidate),
    applications: list('/ats/applications', AtsApplicationRecord),
    users: list('/ats/users', AtsUser),
    forceSync: (id) => read(id, '/force-sync', {}, Single(SyncAnswer), { body: { type: 'DELTA' } }),
    integration: (id) =>
      read(id, `/integrations/${encodeURIComponent(id)}`, {}, Single(Integration), {
        withHeader: false,
      }),
    // The other type of link works inside of Kombo's own frame only.
    relink: (id, language) =>
      read(id, `/integrations/${encodeURIComponent(id)}/relink`, {}, Single(RelinkAnswer), {
        withHeader: false,
        body: { language, link_type: 'MAGIC_LINK' },
      }),
    actionRules: (id) =>
      read(id, `/ats/actions/${CREATE_ACTIONS[endpoint]}`, {}, Single(ActionRules)),
  };
}

/** Parses JSON; undefined when it is none, such as a proxy's HTML. */
export function readJson(text: string): unknown {
  try {
    // Some servers write a mark of UTF-8 before it, which JSON does not know.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
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
