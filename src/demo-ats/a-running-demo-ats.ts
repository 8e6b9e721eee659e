/** For tests: a demo ATS on a free port with a clock that jumps, and a client that asks it. */
import { onTestFinished } from 'vitest';
import type { ErrorCode } from '../kombo/answers/error.ts';
import type { Clock } from './clock.ts';
import { DEMO_API_KEY, DEMO_INTEGRATIONS } from './credentials.ts';
import { createDemoAts, type DemoAtsOptions } from './demo-ats.ts';
import { INTEGRATIONS } from './integrations/integrations.ts';
import type { WireQuestion } from './wire/wire-job.ts';

/** Sleeping takes no time but moves the clock. */
export function jumpingClock(start = Date.parse('2026-11-24T09:00:00Z')): Clock & {
  pass(ms: number): void;
} {
  let time = start;
  return {
    now: () => time,
    pass: (ms) => {
      time += ms;
    },
    sleep: async (ms) => {
      time += ms;
    },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape, right or wrong.
type Json = any;

/** What came back; `json` is null when the answer says that it is something else. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  json: Json;
}

interface Asking {
  integration?: string | null;
  key?: string | null;
  body?: unknown;
  /** Sent as it is, instead of `body`. */
  raw?: string;
  content_type?: string;
  signal?: AbortSignal;
}

/** Starts one for the running test and stops it afterwards. */
export async function runDemoAts(options: Partial<DemoAtsOptions> = {}) {
  const clock = jumpingClock();
  const demoAts = createDemoAts({ dataDir: null, clock, ...options });
  const { url, close } = await demoAts.listen(0);
  onTestFinished(close);

  const ask = async (method: string, path: string, asking: Asking = {}): Promise<Answer> => {
    const { integration = DEMO_INTEGRATIONS.acme.id, key = DEMO_API_KEY } = asking;
    const body = asking.raw ?? (asking.body === undefined ? null : JSON.stringify(asking.body));
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(key !== null && { authorization: `Bearer ${key}` }),
        ...(integration !== null && { 'x-integration-id': integration }),
        ...(body !== null && { 'content-type': asking.content_type ?? 'application/json' }),
      },
      body,
      ...(asking.signal && { signal: asking.signal }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: isJson ? JSON.parse(text) : null,
    };
  };

  return {
    url,
    /** Of the ATS window. */
    origin: new URL(url).origin,
    clock,
    get: (path: string, asking?: Asking) => ask('GET', path, asking),
    create: (body: unknown, asking?: Asking) => ask('POST', '/ats/candidates', { body, ...asking }),
    ask,
    /** The people with this address, as they can be read. */
    async people(email: string, integration?: string): Promise<Json[]> {
      const path = `/ats/candidates?email=${encodeURIComponent(email)}`;
      const answer = await ask('GET', path, integration === undefined ? {} : { integration });
      return answer.json.data.results;
    },
  };
}

/** Kombo's code in an answer; null when there is none. */
export function errorCode(answer: Answer): ErrorCode | null {
  return answer.json?.error?.code ?? null;
}

/** A job of the demo by its `remote_id`. */
export function jobOf(remoteId: string) {
  const job = INTEGRATIONS.flatMap(({ jobs }) => jobs).find((one) => one.remote_id === remoteId);
  if (job === undefined) throw new Error(`There is no job ${remoteId}.`);
  return job;
}

/** A question of a job by its key, with the ids of its options by name. */
export function questionOf(jobRemoteId: string, key: string) {
  const question = jobOf(jobRemoteId).screening_questions.find((one) => one.remote_id === key);
  if (question === undefined) throw new Error(`${jobRemoteId} has no question ${key}.`);
  return { ...question, option: (name: string) => optionOf(question, name) };
}

function optionOf({ format }: WireQuestion, name: string): string {
  return format?.options?.find((option) => option.name === name)?.id ?? `no option ${name}`;
}

/** The smallest attachment that Acme takes. */
export const TEXT_CV = {
  name: 'CV.txt',
  type: 'CV',
  content_type: 'text/plain',
  data: Buffer.from('Ten years of integrations.').toString('base64'),
};

interface RequestDraft {
  last_name?: string;
  email?: string;
  job?: string;
  candidate?: Record<string, unknown>;
  application?: Record<string, unknown>;
  with?: Record<string, unknown>;
}

/** A body that the first job of Acme takes. */
export function aRequest(draft: RequestDraft = {}) {
  return {
    candidate: {
      first_name: 'Frank',
      last_name: draft.last_name ?? 'Doe',
      email_address: draft.email ?? 'frank.doe@example.com',
      ...draft.candidate,
    },
    application: {
      job_id: jobOf(draft.job ?? 'R-1001-head-of-integrations').id,
      ...draft.application,
    },
    attachments: [TEXT_CV],
    ...draft.with,
  };
}
