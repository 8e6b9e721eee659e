/**
 * Scenarios that a person can type: a candidate with one of these last names is treated as its
 * sentence says. Capitals do not matter.
 */
import type { Scenario } from './scenario.ts';

const ALWAYS = Number.POSITIVE_INFINITY;

/** By the last name that asks for it. */
export const SCENARIOS = {
  Busy: {
    sentence: 'Too many actions at once, twice; the third attempt is taken.',
    attempts: 2,
    work: false,
    reaction: {
      do: 'error',
      code: 'PLATFORM.CONCURRENCY_LIMIT_EXCEEDED',
      headers: { 'concurrency-remaining': '0' },
    },
  },
  Throttled: {
    sentence: 'The rate limit is used up for two seconds; the second attempt is taken.',
    attempts: 1,
    work: false,
    reaction: {
      do: 'error',
      code: 'PLATFORM.RATE_LIMIT_EXCEEDED',
      headers: { 'ratelimit-remaining': '0', 'ratelimit-reset': '2' },
    },
  },
  Overrun: {
    sentence: "The employer's system limits requests once; the second attempt is taken.",
    attempts: 1,
    work: false,
    reaction: { do: 'error', code: 'REMOTE.RATE_LIMIT_EXCEEDED' },
  },
  Down: {
    sentence: "The employer's system is unreachable once; the second attempt is taken.",
    attempts: 1,
    work: false,
    reaction: { do: 'error', code: 'REMOTE.SERVICE_UNAVAILABLE' },
  },
  Maintenance: {
    sentence: 'A proxy answers with an HTML page and 503 once, before any work.',
    attempts: 1,
    work: false,
    reaction: {
      do: 'answer',
      status: 503,
      type: 'text/html',
      body: page('503 Service Unavailable'),
    },
  },
  Gateway: {
    sentence: 'The application is carried out, then a proxy answers with an HTML page and 502.',
    attempts: ALWAYS,
    work: true,
    reaction: { do: 'answer', status: 502, type: 'text/html', body: page('502 Bad Gateway') },
  },
  Silent: {
    sentence: 'Never answers and does nothing.',
    attempts: ALWAYS,
    work: false,
    reaction: { do: 'silence' },
  },
  Ghost: {
    sentence: 'The application is carried out, but no answer ever comes.',
    attempts: ALWAYS,
    work: true,
    reaction: { do: 'silence' },
  },
  Dropped: {
    sentence: 'The line is closed before the work, once; sent again, it is taken.',
    attempts: 1,
    work: false,
    reaction: { do: 'cut' },
  },
  Cutoff: {
    sentence: 'The application is carried out, then the line is closed without an answer.',
    attempts: ALWAYS,
    work: true,
    reaction: { do: 'cut' },
  },
  Delayed: {
    sentence:
      'The application is carried out, the line is closed, and the person can be read four seconds later.',
    attempts: ALWAYS,
    work: true,
    reaction: { do: 'hide', ms: 4000, cut: true },
  },
  Late: {
    sentence: 'The answer is normal, but the person can be read only four seconds later.',
    attempts: ALWAYS,
    work: true,
    reaction: { do: 'hide', ms: 4000, cut: false },
  },
  Slow: {
    sentence: 'The answer takes five seconds.',
    attempts: ALWAYS,
    work: true,
    reaction: { do: 'wait', ms: 5000 },
  },
  Refused: {
    sentence: 'The phone number is refused; another phone number is taken.',
    attempts: ALWAYS,
    work: false,
    reaction: { do: 'refuse_phone' },
  },
  Filled: {
    sentence: 'The job was closed a moment ago.',
    attempts: ALWAYS,
    work: false,
    reaction: { do: 'error', code: 'ATS.JOB_CLOSED' },
  },
  Warned: {
    sentence: 'The application is carried out with two warnings.',
    attempts: ALWAYS,
    work: true,
    reaction: {
      do: 'warn',
      warnings: [
        'The phone number could not be stored and was skipped.',
        'One screening question answer was not taken over by the tool.',
      ],
    },
  },
  Odd: {
    sentence: 'The application is carried out; the answer is 201 and lacks its warnings.',
    attempts: ALWAYS,
    work: true,
    reaction: { do: 'odd_success' },
  },
  Timeout: {
    sentence: 'The task timed out without having been carried out.',
    attempts: ALWAYS,
    work: false,
    reaction: { do: 'error', code: 'PLATFORM.TASK_TIMED_OUT' },
  },
  Overtime: {
    sentence: 'The task timed out, and was carried out all the same.',
    attempts: ALWAYS,
    work: true,
    reaction: { do: 'error', code: 'PLATFORM.TASK_TIMED_OUT' },
  },
  Mystery: {
    sentence: 'An unknown error; nothing was carried out.',
    attempts: ALWAYS,
    work: false,
    reaction: { do: 'error', code: 'PLATFORM.UNKNOWN_ERROR' },
  },
  Unmapped: {
    sentence: "The employer's system fails in a way nobody knows; the application is carried out.",
    attempts: ALWAYS,
    work: true,
    reaction: { do: 'error', code: 'REMOTE.UNKNOWN_HTTP_ERROR' },
  },
  Future: {
    sentence: 'An error code that does not exist yet; nothing was carried out.',
    attempts: ALWAYS,
    work: false,
    reaction: {
      do: 'answer',
      status: 422,
      type: 'application/json',
      body: JSON.stringify({
        status: 'error',
        error: {
          code: 'ATS.STAGE_NOT_FOUND_EXAMPLE',
          title: 'A code this client does not know.',
          message: 'The stage is not part of the hiring process any more.',
          log_url: null,
        },
      }),
    },
  },
  Legacy: {
    sentence: 'A refusal whose message is an object and which has no code.',
    attempts: ALWAYS,
    work: false,
    reaction: {
      do: 'answer',
      status: 400,
      type: 'application/json',
      body: JSON.stringify({
        status: 'error',
        error: {
          message: {
            remote_http_status: 500,
            remote_error: { error: { code: 'COE_GENERAL_SERVER_FAILURE' } },
          },
        },
      }),
    },
  },
  Expired: {
    sentence: "The integration's credentials for the employer's system have expired.",
    attempts: ALWAYS,
    work: false,
    reaction: { do: 'error', code: 'INTEGRATION.AUTHENTICATION_INVALID' },
  },
  Forbidden: {
    sentence: "The integration's account may not create candidates.",
    attempts: ALWAYS,
    work: false,
    reaction: { do: 'error', code: 'INTEGRATION.PERMISSION_MISSING' },
  },
} as const satisfies Record<string, Scenario>;

/** A last name that asks for a scenario. */
export type ScenarioName = keyof typeof SCENARIOS;

/** In the order of the list that people read. */
export const SCENARIO_NAMES = Object.keys(SCENARIOS).filter(isScenarioName);

function isScenarioName(name: string): name is ScenarioName {
  return Object.hasOwn(SCENARIOS, name);
}

/** The scenario that a last name stands for, or null. */
export function scenarioNamed(lastName: string): ScenarioName | null {
  const wanted = lastName.trim().toLowerCase();
  return SCENARIO_NAMES.find((name) => name.toLowerCase() === wanted) ?? null;
}

function page(title: string): string {
  return `<html><head><title>${title}</title></head><body><center><h1>${title}</h1></center></body></html>`;
}
