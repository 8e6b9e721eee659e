import { describe, expect, test } from 'vitest';
import { ERROR_MEANINGS, meaningOf } from './error.ts';
import samples from './samples.golden.json' with { type: 'json' };

const retry = { outcome: 'retry', actionRequiredBy: 'nobody' };
const retryOnce = { outcome: 'retry_once', actionRequiredBy: 'nobody' };
const waits = { outcome: 'wait', actionRequiredBy: 'customer' };
const unknown = { outcome: 'unknown', actionRequiredBy: 'nobody' };
const refused = (actionRequiredBy: string) => ({ outcome: 'refused', actionRequiredBy });

/** Each documented code, with the one thing that may be done about a creation that met it. */
const MEANINGS = {
  'PLATFORM.INPUT_INVALID': refused('person'),
  'PLATFORM.RATE_LIMIT_EXCEEDED': retry,
  'PLATFORM.CONCURRENCY_LIMIT_EXCEEDED': retry,
  'PLATFORM.TASK_TIMED_OUT': unknown,
  'PLATFORM.UNKNOWN_ERROR': unknown,
  'PLATFORM.AUTHENTICATION_INVALID': refused('operator'),
  'PLATFORM.IP_NOT_WHITELISTED': refused('operator'),
  'PLATFORM.INTEGRATION_NOT_FOUND': refused('operator'),
  'INTEGRATION.AUTHENTICATION_INVALID': waits,
  'INTEGRATION.PERMISSION_MISSING': refused('customer'),
  'INTEGRATION.INACTIVE': refused('customer'),
  'INTEGRATION.SETUP_SYNC_PENDING': waits,
  'INTEGRATION.SETUP_INCOMPLETE': refused('customer'),
  'INTEGRATION.QA_FAILED': refused('customer'),
  'INTEGRATION.MODEL_NOT_AVAILABLE': refused('customer'),
  'INTEGRATION.MODEL_DISABLED': refused('customer'),
  'INTEGRATION.ACTION_NOT_AVAILABLE': refused('customer'),
  'INTEGRATION.ACTION_DISABLED': refused('customer'),
  'REMOTE.SERVICE_UNAVAILABLE': retryOnce,
  'REMOTE.RATE_LIMIT_EXCEEDED': retry,
  'REMOTE.INPUT_INVALID': refused('person'),
  'REMOTE.UNKNOWN_HTTP_ERROR': unknown,
  'ATS.JOB_CLOSED': refused('person'),
  'ATS.APPLICATION_ALREADY_EXISTS': refused('nobody'),
} as const;

describe('a documented code', () => {
  test.each(Object.entries(MEANINGS))('%s means %o, whatever the status', (code, meaning) => {
    for (const status of [400, 429, 500, 503, 504]) {
      expect(meaningOf(code, status)).toEqual(meaning);
    }
  });

  test('is in the table, and each code of the table is documented', () => {
    const documented = Object.keys(samples.errors).filter((name) => name.includes('.'));
    expect(documented.toSorted()).toEqual(Object.keys(ERROR_MEANINGS).toSorted());
    expect(Object.keys(MEANINGS).toSorted()).toEqual(documented.toSorted());
  });
});

describe('without a code the status decides', () => {
  test.each([
    [503, retryOnce],
    [429, retry],
    [400, refused('person')],
    [413, refused('person')],
    [401, refused('operator')],
    [403, refused('operator')],
    [408, unknown],
    [500, unknown],
    [502, unknown],
    [504, unknown],
    [302, unknown],
  ])('%i means %o', (status, meaning) => {
    expect(meaningOf(null, status)).toEqual(meaning);
  });
});

describe('a code that nobody documented', () => {
  test.each([
    ['with a 4xx was read and turned down', 422, refused('person')],
    ['with a 5xx leaves the outcome open', 500, unknown],
    ['with a 429 was turned away before any work', 429, retry],
    ['with a 503 is not a balancer: the outcome stays open', 503, unknown],
  ])('%s', (_name, status, meaning) => {
    expect(meaningOf('ATS.SOMETHING_NEW', status)).toEqual(meaning);
  });

  test.each(['toString', '__proto__', 'constructor', ''])(
    'may be called %j and is still not in the table',
    (code) => {
      expect(meaningOf(code, 500)).toEqual(unknown);
    },
  );
});
