/** The errors that the demo ATS answers with, in Kombo's shape. */
import type { ErrorCode } from '../../kombo/answers/error.ts';

interface Kind {
  http_status: 400 | 401 | 403 | 404 | 409 | 429 | 500 | 502 | 503 | 504;
  title: string;
  message: string;
}

/** Every documented code with a status, a title and the sentence it has when nothing better is known. */
export const ERROR_KINDS: Record<ErrorCode, Kind> = {
  'PLATFORM.INPUT_INVALID': kind(400, 'The request input is invalid.', 'Check the request.'),
  'PLATFORM.RATE_LIMIT_EXCEEDED': kind(429, 'Too many requests.', 'Please slow down.'),
  'PLATFORM.CONCURRENCY_LIMIT_EXCEEDED': kind(
    429,
    'Too many actions at once.',
    'Too many actions are in flight for this integration.',
  ),
  'PLATFORM.TASK_TIMED_OUT': kind(
    504,
    'The task took too long.',
    'We stopped waiting for the connected system. The action may still have been carried out.',
  ),
  'PLATFORM.UNKNOWN_ERROR': kind(500, 'Something went wrong.', 'An unexpected error occurred.'),
  'PLATFORM.AUTHENTICATION_INVALID': kind(
    401,
    'The API key is not valid.',
    'Check the Authorization header.',
  ),
  'PLATFORM.IP_NOT_WHITELISTED': kind(
    403,
    'This IP address is not allowed.',
    'Requests from this address are not on the allow list.',
  ),
  'PLATFORM.INTEGRATION_NOT_FOUND': kind(
    404,
    'Integration not found.',
    'No integration with this id exists in this environment.',
  ),
  'INTEGRATION.PERMISSION_MISSING': kind(
    403,
    'The connected account lacks a permission.',
    'The API user may not create candidates.',
  ),
  'INTEGRATION.AUTHENTICATION_INVALID': kind(
    401,
    'The connected system rejected the stored credentials.',
    'Please reconnect the integration.',
  ),
  'INTEGRATION.QA_FAILED': kind(
    409,
    'Quality checks did not pass.',
    'The data synced during setup looks incomplete.',
  ),
  'INTEGRATION.SETUP_SYNC_PENDING': kind(
    409,
    'The first sync is still running.',
    'Please wait until it has finished.',
  ),
  'INTEGRATION.SETUP_INCOMPLETE': kind(
    409,
    'Setup is not finished.',
    'Some setup steps are still open.',
  ),
  'INTEGRATION.INACTIVE': kind(
    403,
    'The integration is inactive.',
    'Requests are only possible for active integrations.',
  ),
  'INTEGRATION.MODEL_NOT_AVAILABLE': kind(
    400,
    'This data model is not available.',
    'This model cannot be read from this tool.',
  ),
  'INTEGRATION.MODEL_DISABLED': kind(
    403,
    'This data model is switched off.',
    'Enable it in the scope config.',
  ),
  'INTEGRATION.ACTION_NOT_AVAILABLE': kind(
    400,
    'This action is not available.',
    'This tool cannot create candidates.',
  ),
  'INTEGRATION.ACTION_DISABLED': kind(
    403,
    'This action is switched off.',
    'Enable "Create applications and candidates" in the scope config.',
  ),
  'REMOTE.SERVICE_UNAVAILABLE': kind(
    503,
    'The connected system is not reachable.',
    'It answered with HTTP 503.',
  ),
  'REMOTE.RATE_LIMIT_EXCEEDED': kind(
    429,
    'The connected system is limiting requests.',
    'Its rate limit has been reached.',
  ),
  'REMOTE.INPUT_INVALID': kind(
    400,
    'The connected system did not accept the input.',
    'It refused the input.',
  ),
  'REMOTE.UNKNOWN_HTTP_ERROR': kind(
    502,
    'The connected system returned an error we do not know.',
    'HTTP 500: GENERAL_SERVER_FAILURE',
  ),
  'ATS.JOB_CLOSED': kind(
    400,
    'The job is closed.',
    'This job does not accept applications any more.',
  ),
  'ATS.APPLICATION_ALREADY_EXISTS': kind(
    400,
    'Candidate has already applied to this job.',
    'There is an application of this person for this job.',
  ),
};

function kind(http_status: Kind['http_status'], title: string, message: string): Kind {
  return { http_status, title, message };
}

/** Thrown anywhere in the demo ATS; the outermost handler turns it into the answer. */
export class AtsError extends Error {
  readonly code: ErrorCode;
  readonly headers: Record<string, string>;

  constructor(code: ErrorCode, message?: string, headers: Record<string, string> = {}) {
    super(message ?? ERROR_KINDS[code].message);
    this.name = 'AtsError';
    this.code = code;
    this.headers = headers;
  }

  get http_status(): Kind['http_status'] {
    return ERROR_KINDS[this.code].http_status;
  }

  get body() {
    return errorBody(this.code, ERROR_KINDS[this.code].title, this.message);
  }
}

/** A dotted path in the body or the query, and what is wrong there. */
export interface InvalidValue {
  path: string;
  sentence: string;
}

/** PLATFORM.INPUT_INVALID that names each path, as Kombo's own messages do. */
export function inputInvalid(values: readonly InvalidValue[]): AtsError {
  const message = values
    .map(({ path, sentence }) => `Invalid value at "${path}": ${sentence}`)
    .join(' ');
  return new AtsError('PLATFORM.INPUT_INVALID', message);
}

/** `log_url` is made up; it is there so that a client can be seen not to show it. */
export function errorBody(code: string | null, title: string | null, message: unknown) {
  const log_url = code === null ? null : 'https://kombo.example/demo/logs';
  return { status: 'error', error: { code, title, message, log_url } };
}
