/** One way to ask the gateway for something, with typed failures. */
import type { Problem } from '../../contract/problem.ts';
import { LINK_HEADER } from '../../contract/routes.ts';
import { isRenewed } from './renewal.ts';
import { invitationInPage } from './session-data.ts';

/** The gateway answered with a problem document. Its facts are in `problem`. */
export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.kind}`);
    this.name = 'ApiProblem';
    this.problem = problem;
  }
}

/** No answer came: no network, a stopped gateway, or time ran out. Whether it was received is not known. */
export class ApiUnreachable extends Error {
  constructor(cause: unknown) {
    super('The gateway cannot be reached.', { cause });
    this.name = 'ApiUnreachable';
  }
}

/** An answer that is not of the agreed shape: a proxy's page, or another version of the gateway. */
export class ApiUnreadable extends Error {
  readonly status: number;

  constructor(status: number, cause?: unknown) {
    super(`The answer (HTTP ${status}) is not understood.`, { cause });
    this.name = 'ApiUnreadable';
    this.status = status;
  }
}

/**
 * The login has expired: 401, or a proxy before the gateway leads to its login page. The gateway
 * itself leads nowhere. Signing in again is enough; nothing was carried out.
 */
export class ApiSignedOut extends Error {
  constructor() {
    super('The login has expired.');
    this.name = 'ApiSignedOut';
  }
}

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'DELETE';
  query?: Record<string, string | undefined>;
  body?: unknown;
  /** Reads take this long at most where nothing else is said, in milliseconds. */
  timeoutMs?: number;
  signal?: AbortSignal | undefined;
}

/** Says with whose rights a page asks that is for one link (`LINK_HEADER`). */
export const linkHeader: Readonly<Record<string, string>> =
  invitationInPage === null ? {} : { [LINK_HEADER]: invitationInPage.link_id };

/** The ATS is never waited for longer than this. */
const TIMEOUT_MS = 30_000;

/** What reads an answer: any zod schema, of which this module knows no more. */
export interface Reader<T> {
  safeParse(data: unknown): { success: true; data: T } | { success: false; error: unknown };
}

/** Brings the schema of an answer; loading it may need the network as well. */
export type SchemaOf<T> = () => Reader<T> | Promise<Reader<T>>;

/**
 * Sends a request and reads the answer with a schema; an answer without a body reads as null.
 * Throws ApiProblem, ApiSignedOut, ApiUnreachable or ApiUnreadable; an abort of the caller's
 * passes through.
 */
export async function request<T>(
  path: string,
  schemaOf: SchemaOf<T>,
  options?: RequestOptions,
): Promise<T> {
  const response = await ask(path, options);
  const parsed = (await load(schemaOf)).safeParse((await jsonOf(response)) ?? null);
  if (!parsed.success) throw new ApiUnreadable(response.status, parsed.error);
  return parsed.data;
}

/** The answer itself, once its head says that it worked. Throws as `request`. */
export async function ask(
  path: string,
  { method = 'GET', query = {}, body, timeoutMs = TIMEOUT_MS, signal }: RequestOptions = {},
): Promise<Response> {
  const url = new URL(path, window.location.origin);
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') url.searchParams.set(key, value);
  }
  const ask = () =>
    reach(url, {
      method,
      headers: {
        ...linkHeader,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      body: body === undefined ? null : JSON.stringify(body),
      // A login page is no answer, and on another site it could not even be read.
      redirect: 'manual',
      signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]),
    });
  let response = await ask();
  if (response.status === 401 && (await isRenewed())) {
    response = await ask();
  }
  if (response.status === 401 || response.type === 'opaqueredirect') throw new ApiSignedOut();
  if (!response.ok) throw await problemOf(response.status, await jsonOf(response));
  return response;
}

const jsonOf = (response: Response): Promise<unknown> => response.json().catch(() => undefined);

async function load<T>(schemaOf: SchemaOf<T>): Promise<Reader<T>> {
  try {
    return await schemaOf();
  } catch (error) {
    throw new ApiUnreachable(error);
  }
}

async function reach(url: URL, init: RequestInit & { signal: AbortSignal }): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (init.signal.aborted && init.signal.reason?.name === 'AbortError') throw error;
    throw new ApiUnreachable(error);
  }
}

/** The error that an answer outside 2xx stands for. */
async function problemOf(status: number, answer: unknown): Promise<ApiProblem | ApiUnreadable> {
  const schema = await load(async () => (await import('../../contract/problem.ts')).Problem);
  const parsed = schema.safeParse(answer);
  return parsed.success ? new ApiProblem(parsed.data) : new ApiUnreadable(status);
}
