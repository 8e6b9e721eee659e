/** What each reason means for the person who sent the entry. */

import type { ProblemKind } from '../../../contract/problem.ts';
import type { DELIVERY_ERROR_CODES } from '../../../contract/receipt.ts';
import type { ErrorCode } from '../../../kombo/answers/error.ts';
import type { MessageId } from '../../i18n/i18n.ts';

type Reason = Extract<MessageId, `deliveryError.${string}`>;

/** The kinds of problem with which the gateway turns an entry down that waits here. */
type TurnedDown = Extract<
  ProblemKind,
  'invalid' | 'malformed' | 'too_large' | 'conflict' | 'forbidden'
>;

/** By the `code` of a view's problem: the ATS's, or the gateway's where the ATS gave none. */
const BY_CODE = {
  'PLATFORM.INPUT_INVALID': 'deliveryError.input',
  'PLATFORM.RATE_LIMIT_EXCEEDED': 'deliveryError.busy',
  'PLATFORM.CONCURRENCY_LIMIT_EXCEEDED': 'deliveryError.busy',
  'PLATFORM.TASK_TIMED_OUT': 'deliveryError.noAnswer',
  'PLATFORM.UNKNOWN_ERROR': 'deliveryError.unclear',
  'PLATFORM.AUTHENTICATION_INVALID': 'deliveryError.setup',
  'PLATFORM.IP_NOT_WHITELISTED': 'deliveryError.setup',
  'PLATFORM.INTEGRATION_NOT_FOUND': 'deliveryError.setup',
  'INTEGRATION.AUTHENTICATION_INVALID': 'deliveryError.reconnect',
  'INTEGRATION.PERMISSION_MISSING': 'deliveryError.permission',
  'INTEGRATION.INACTIVE': 'deliveryError.inactive',
  'INTEGRATION.SETUP_SYNC_PENDING': 'deliveryError.firstReading',
  'INTEGRATION.SETUP_INCOMPLETE': 'deliveryError.beingSetUp',
  'INTEGRATION.QA_FAILED': 'deliveryError.beingSetUp',
  'INTEGRATION.MODEL_NOT_AVAILABLE': 'deliveryError.impossible',
  'INTEGRATION.MODEL_DISABLED': 'deliveryError.impossible',
  'INTEGRATION.ACTION_NOT_AVAILABLE': 'deliveryError.impossible',
  'INTEGRATION.ACTION_DISABLED': 'deliveryError.impossible',
  'REMOTE.SERVICE_UNAVAILABLE': 'deliveryError.unreachable',
  'REMOTE.RATE_LIMIT_EXCEEDED': 'deliveryError.busy',
  'REMOTE.INPUT_INVALID': 'deliveryError.input',
  'REMOTE.UNKNOWN_HTTP_ERROR': 'deliveryError.unclear',
  'ATS.JOB_CLOSED': 'deliveryError.jobClosed',
  'ATS.APPLICATION_ALREADY_EXISTS': 'deliveryError.alreadyApplied',
  job_not_open: 'deliveryError.jobClosed',
  unreachable: 'deliveryError.unreachable',
  body_not_sent: 'deliveryError.brokeBefore',
  busy: 'deliveryError.busy',
  timed_out: 'deliveryError.noAnswer',
  connection_lost: 'deliveryError.brokeAfter',
  interrupted: 'deliveryError.interrupted',
  restored: 'deliveryError.restored',
  unreadable_answer: 'deliveryError.unclear',
  refused_without_code: 'deliveryError.refusedWithoutCode',
  refused_without_words: 'deliveryError.refusedWithoutWords',
  disconnected: 'deliveryError.reconnect',
  circuit_open: 'deliveryError.pausing',
  invalid: 'deliveryError.invalid',
  malformed: 'deliveryError.malformed',
  too_large: 'deliveryError.tooLarge',
  conflict: 'deliveryError.conflict',
  forbidden: 'deliveryError.forbidden',
} satisfies Record<ErrorCode | (typeof DELIVERY_ERROR_CODES)[number] | TurnedDown, Reason>;

const KNOWN = new Map<string, Reason>(Object.entries(BY_CODE));

/** The sentence for a code; null for one that nobody knows yet. */
export function deliveryErrorSentence(code: string | null): Reason | null {
  return code === null ? null : (KNOWN.get(code) ?? null);
}

/** Codes of the ATS are in capitals; under them, and where it gave none, its words are worth reading. */
export function isFromAts(code: string | null): boolean {
  return code === null || code === 'refused_without_code' || code !== code.toLowerCase();
}
