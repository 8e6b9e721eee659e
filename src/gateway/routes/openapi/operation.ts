/** What an operation of the interface is described by. */
import type * as z from 'zod';
import type { HANDED_TYPE } from '../../../contract/handed.ts';
import type { ProblemKind } from '../../../contract/problem.ts';

/** A schema is JSON's; a media type stands for what is no JSON; null for an answer without a body. */
type Content =
  | z.ZodType
  | 'text/event-stream'
  | 'application/json'
  | 'text/plain'
  | 'text/csv'
  | 'text/html'
  | 'application/octet-stream'
  | null;

/** One method of one path. */
export interface Operation {
  method: 'get' | 'post' | 'put' | 'delete';
  /** As Hono writes it: `/api/submissions/:id`. */
  path: string;
  summary: string;
  query?: z.ZodObject;
  body?: z.ZodType | typeof HANDED_TYPE;
  /** By status, the good ones; of pages for people, all. */
  answers: Record<number, Content>;
  /** Beside those that every operation may give. */
  problems?: readonly ProblemKind[];
}

/** What whoever asks an ATS may be answered. */
export const ATS = ['unavailable', 'ats_failed', 'ats_timeout', 'throttled'] as const;
/** What whoever sends a body may be answered. */
export const BODY = [
  'too_large',
  'unsupported_media_type',
  'request_timeout',
  'unavailable',
] as const;
/** What whoever reads the ledger may be answered. */
export const LEDGER = ['unavailable', 'storage_full'] as const;

/** What any operation may answer. */
export const COMMON_PROBLEMS: readonly ProblemKind[] = [
  ...([
    'malformed',
    'unauthenticated',
    'forbidden',
    'not_found',
    'method_not_allowed',
    'internal',
  ] as const),
];
