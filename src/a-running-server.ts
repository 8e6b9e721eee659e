/** A whole server with the demo ATS for tests, its times compressed, its ledger in memory. */

import { expect, vi } from 'vitest';
import { JobList } from './contract/ats.ts';
import { Problem } from './contract/problem.ts';
import { Receipt } from './contract/receipt.ts';
import { routes } from './contract/routes.ts';
import { Session } from './contract/session.ts';
import { readEnvironment } from './gateway/environment.ts';
import type { CandidateBody } from './kombo/request/candidate-request.ts';
import { type ServerOptions, startServer } from './start-server.ts';

export const QUICK = {
  PORT: '0',
  DATA_DIR: ':memory:',
  LOG_LEVEL: 'trace',
  ATS_TIMEOUT_MS: '400',
  RETRY_BASE_MS: '10',
  RETRY_MAX_MS: '50',
  LOOKUP_BASE_MS: '20',
  LOOKUP_WINDOW_MS: '300',
  POLL_MS: '20',
  SHUTDOWN_MS: '500',
  MAX_BODY_BYTES: '200000',
};

/** The problem document of an answer that must be one. */
export async function problemOf(response: Response): Promise<Problem> {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  return Problem.parse(await response.json());
}

export async function aRunningServer(
  variables: Record<string, string> = {},
  options: Pick<ServerOptions, 'wrapLedger' | 'authentication'> = {},
) {
  const logLines: string[] = [];
  const environment = readEnvironment({ ...QUICK, ...variables });
  const server = await startServer(environment, {
    ...options,
    logTo: { write: (line) => logLines.push(line) },
  });

  const get = (path: string, init: RequestInit = {}) => fetch(server.url + path, init);
  const session = Session.parse(await (await get(routes.session())).json());
  const integration = session.integrations[0]?.id ?? '';
  // Where one has to sign in, nobody is told of any.
  const jobs: JobList =
    integration === ''
      ? { results: [], next: null, total: 0, coverage: 'whole' }
      : JobList.parse(await (await get(routes.jobs(integration))).json());
  const job = jobs.results.find(({ question_count }) => question_count === 0)?.id ?? '';

  const body = (changes: Partial<CandidateBody['candidate']> = {}): CandidateBody => ({
    candidate: {
      first_name: 'Frank',
      last_name: 'Doe',
      email_address: `${crypto.randomUUID()}@acme.example`,
      ...changes,
    },
    application: { job_id: job },
    attachments: [
      {
        name: 'cv.txt',
        type: 'CV',
        content_type: 'text/plain',
        data: Buffer.from('Curriculum vitae').toString('base64'),
      },
    ],
  });
  const put = (id: string, request_body: unknown, init: RequestInit = {}, mended?: string) =>
    get(routes.sending(id, mended ?? null), {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ x_integration_id: integration, request_body }),
      ...init,
    });
  const receipt = async (id: string) =>
    Receipt.parse(await (await get(routes.submission(id))).json());

  return {
    ...server,
    logLines,
    session,
    integration,
    jobs,
    job,
    get,
    put,
    body,
    receipt,
    /** The receipt once it is in this state; fails when it never gets there. */
    becomes: (id: string, state: Receipt['state']): Promise<Receipt> =>
      vi.waitFor(async () => {
        const found = await receipt(id);
        expect(found.state).toBe(state);
        return found;
      }),
    post: (path: string, init: RequestInit = {}) => get(path, { method: 'POST', ...init }),
    postJson: (path: string, value: unknown) =>
      get(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(value),
      }),
    /** Sends a candidate, perhaps in place of a refused submission, and returns the id. */
    async send(
      changes: Partial<CandidateBody['candidate']> = {},
      mended?: string,
    ): Promise<string> {
      const id = crypto.randomUUID();
      const answer = await put(id, body(changes), {}, mended);
      if (answer.status !== 202) throw new Error(`${answer.status}: ${await answer.text()}`);
      return id;
    },
  };
}
