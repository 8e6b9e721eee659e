/** What each reason means for the person who sent the entry. */

import type { SETBACKS } from '../../contract/receipt.ts';
import type { ErrorCode } from '../../kombo/error.ts';
import type { MessageId } from '../words/words.ts';

type Reason = Extract<MessageId, `setback.${string}`>;

/** The ATS's codes, and the gateway's where the ATS gave none. */
const BY_CODE = {
  'PLATFORM.INPUT_INVALID': 'setback.input',
  'PLATFORM.RATE_LIMIT_EXCEEDED': 'setback.busy',
  'PLATFORM.CONCURRENCY_LIMIT_EXCEEDED': 'setback.busy',
  'PLATFORM.TASK_TIMED_OUT': 'setback.noAnswer',
  'PLATFORM.UNKNOWN_ERROR': 'setback.unclear',
  'PLATFORM.AUTHENTICATION_INVALID': 'setback.setup',
  'PLATFORM.IP_NOT_WHITELISTED': 'setback.setup',
  'PLATFORM.INTEGRATION_NOT_FOUND': 'setback.setup',
  'INTEGRATION.AUTHENTICATION_INVALID': 'setback.reconnect',
  'INTEGRATION.PERMISSION_MISSING': 'setback.permission',
  'INTEGRATION.INACTIVE': 'setback.inactive',
  'INTEGRATION.SETUP_SYNC_PENDING': 'setback.beingSetUp',
  'INTEGRATION.SETUP_INCOMPLETE': 'setback.beingSetUp',
  'INTEGRATION.QA_FAILED': 'setback.beingSetUp',
  'INTEGRATION.MODEL_NOT_AVAILABLE': 'setback.impossible',
  'INTEGRATION.MODEL_DISABLED': 'setback.impossible',
  'INTEGRATION.ACTION_NOT_AVAILABLE': 'setback.impossible',
  'INTEGRATION.ACTION_DISABLED': 'setback.impossible',
  'REMOTE.SERVICE_UNAVAILABLE': 'setback.unreachable',
  'REMOTE.RATE_LIMIT_EXCEEDED': 'setback.busy',
  'REMOTE.INPUT_INVALID': 'setback.input',
  'REMOTE.UNKNOWN_HTTP_ERROR': 'setback.unclear',
  'ATS.JOB_CLOSED': 'setback.jobClosed',
  'ATS.APPLICATION_ALREADY_EXISTS': 'setback.alreadyApplied',
  job_not_open: 'setback.jobClosed',
  unreachable: 'setback.unreachable',
  body_not_sent: 'setback.brokeBefore',
  busy: 'setback.busy',
  timed_out: 'setback.noAnswer',
  connection_lost: 'setback.brokeAfter',
  interrupted: 'setback.interrupted',
  unreadable_answer: 'setback.unclear',
  refused_without_code: 'setback.refusedWithoutCode',
  refused_without_words: 'setback.refusedWithoutWords',
  circuit_open: 'setback.pausing',
} satisfies Record<ErrorCode | (typeof SETBACKS)[number], Reason>;

/** Kinds of problem with which the gateway turns an entry down. */
const BY_KIND = {
  invalid: 'setback.invalid',
  malformed: 'setback.malformed',
  too_large: 'setback.tooLarge',
  conflict: 'setback.conflict',
  forbidden: 'setback.forbidden',
} satisfies Record<string, Reason>;

const KNOWN = new Map<string, Reason>(Object.entries({ ...BY_CODE, ...BY_KIND }));

/** The sentence for a code; null for one that nobody knows yet. */
export function setbackSentence(code: string | null): Reason | null {
  return code === null ? null : (KNOWN.get(code) ?? null);
}

/** Codes of the ATS are in capitals; under them, and where it gave none, its words are worth reading. */
export function isFromAts(code: string | null): boolean {
  return code === null || code === 'refused_without_code' || code !== code.toLowerCase();
}
