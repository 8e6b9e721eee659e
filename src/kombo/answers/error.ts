/**
 * Errors of the ATS. Kombo: branch on the code, on the HTTP status only where the code is null,
 * never on the text. Bodies may be a proxy's HTML, and codes may be new.
 */
import * as z from 'zod';
import { MAX_ATS_WORD_LENGTH } from '../values/bounds.ts';
import { atsText, atsWords, maybe } from '../values/tolerant.ts';

/** How a failed creation may go on. */
export type Outcome =
  /** Certainly not carried out: the gateway may send it again by itself. */
  | 'retry'
  /** Certainly not carried out, and one delayed try more is all it gets. */
  | 'retry_once'
  /**
   * Certainly not carried out, and in vain until the employer has mended the connection: it waits and
   * goes on by itself.
   */
  | 'wait'
  /** The answer is no; a person may change something and send a new submission. */
  | 'refused'
  /** May have been carried out: never sent again without a person's word. */
  | 'unknown';

/** Who must do something before it can go on: the person who sent it, whoever runs this, the customer. */
export type ActionRequiredBy = 'person' | 'operator' | 'customer' | 'nobody';

interface Meaning {
  outcome: Outcome;
  actionRequiredBy: ActionRequiredBy;
}

const refused = (actionRequiredBy: ActionRequiredBy): Meaning => ({
  outcome: 'refused',
  actionRequiredBy,
});

/** Every documented code and what a creation that ended in it means. */
export const ERROR_MEANINGS = {
  'PLATFORM.INPUT_INVALID': refused('person'),
  'PLATFORM.RATE_LIMIT_EXCEEDED': { outcome: 'retry', actionRequiredBy: 'nobody' },
  'PLATFORM.CONCURRENCY_LIMIT_EXCEEDED': { outcome: 'retry', actionRequiredBy: 'nobody' },
  'PLATFORM.TASK_TIMED_OUT': { outcome: 'unknown', actionRequiredBy: 'nobody' },
  'PLATFORM.UNKNOWN_ERROR': { outcome: 'unknown', actionRequiredBy: 'nobody' },
  'PLATFORM.AUTHENTICATION_INVALID': refused('operator'),
  'PLATFORM.IP_NOT_WHITELISTED': refused('operator'),
  'PLATFORM.INTEGRATION_NOT_FOUND': refused('operator'),
  'INTEGRATION.AUTHENTICATION_INVALID': { outcome: 'wait', actionRequiredBy: 'customer' },
  'INTEGRATION.PERMISSION_MISSING': refused('customer'),
  'INTEGRATION.INACTIVE': refused('customer'),
  'INTEGRATION.SETUP_SYNC_PENDING': { outcome: 'wait', actionRequiredBy: 'customer' },
  'INTEGRATION.SETUP_INCOMPLETE': refused('customer'),
  'INTEGRATION.QA_FAILED': refused('customer'),
  'INTEGRATION.MODEL_NOT_AVAILABLE': refused('customer'),
  'INTEGRATION.MODEL_DISABLED': refused('customer'),
  'INTEGRATION.ACTION_NOT_AVAILABLE': refused('customer'),
  'INTEGRATION.ACTION_DISABLED': refused('customer'),
  'REMOTE.SERVICE_UNAVAILABLE': { outcome: 'retry_once', actionRequiredBy: 'nobody' },
  'REMOTE.RATE_LIMIT_EXCEEDED': { outcome: 'retry', actionRequiredBy: 'nobody' },
  'REMOTE.INPUT_INVALID': refused('person'),
  'REMOTE.UNKNOWN_HTTP_ERROR': { outcome: 'unknown', actionRequiredBy: 'nobody' },
  'ATS.JOB_CLOSED': refused('person'),
  'ATS.APPLICATION_ALREADY_EXISTS': refused('nobody'),
} as const satisfies Record<string, Meaning>;

/** A code that Kombo's docs list. Others may come. */
export type ErrorCode = keyof typeof ERROR_MEANINGS;

/** The body of an answer that is not 2xx, read tolerantly. Its text is not for branching on. */
export const KomboError = z.object({
  error: z.object({
    code: maybe(z.string().max(MAX_ATS_WORD_LENGTH)),
    title: atsText(),
    /** Older answers carry an object here; it is read as text. */
    message: z
      .unknown()
      .transform((message) =>
        typeof message === 'string' ? message : (JSON.stringify(message) ?? ''),
      )
      .pipe(atsWords()),
    /** For the operator; never shown in a browser. */
    log_url: atsText(),
  }),
});
export type KomboError = z.infer<typeof KomboError>;

/** An error that says so of itself, whatever its HTTP status. */
export const KomboFailure = z.object({ ...KomboError.shape, status: z.literal('error') });

/** Is this one of the codes that are documented today? */
export function isErrorCode(code: string | null): code is ErrorCode {
  return code !== null && Object.hasOwn(ERROR_MEANINGS, code);
}

/**
 * What an answer that is not 2xx means for a creation.
 * Without a known code only the status is left: 429 was turned away before any work, a balancer's 503
 * gets one try more, 401 and 403 are for whoever runs this, another 4xx was read and turned down, and all
 * else leaves the outcome open.
 */
export function meaningOf(code: string | null, httpStatus: number): Meaning {
  if (isErrorCode(code)) return ERROR_MEANINGS[code];
  if (code === null && httpStatus === 503)
    return { outcome: 'retry_once', actionRequiredBy: 'nobody' };
  if (httpStatus === 429) return { outcome: 'retry', actionRequiredBy: 'nobody' };
  if (code === null && (httpStatus === 401 || httpStatus === 403)) return refused('operator');
  if (httpStatus >= 400 && httpStatus < 500 && httpStatus !== 408) return refused('person');
  return { outcome: 'unknown', actionRequiredBy: 'nobody' };
}
