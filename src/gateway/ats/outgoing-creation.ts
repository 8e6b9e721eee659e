/**
 * From what the ledger keeps to what travels. The ledger keeps the request that this product is named
 * after, whatever endpoint it will go to: which one is decided when it is sent.
 */
import type {
  CandidateBody,
  ScreeningQuestionAnswer,
} from '../../kombo/request/candidate-request.ts';
import {
  CANDIDATES_PATH,
  type CreateEndpoint,
  toApplicationRequest,
} from '../../kombo/request/create-endpoint.ts';
import { parseJsonInSteps, toJson } from '../json-bytes.ts';

/** A creation in bytes: `path` follows Kombo's version, `body` is its JSON in pieces. */
export interface OutgoingCreation {
  path: string;
  body: readonly Uint8Array[];
  /** What an echo is compared with; empty for the endpoint that has no echo. */
  answers: readonly ScreeningQuestionAnswer[];
}

/**
 * `kept` is a whole `CandidateBody` as JSON, which was strictly read when it was accepted. Its files
 * are not copied. @throws Error when it is not JSON
 */
export async function outgoingCreation(
  endpoint: CreateEndpoint,
  kept: Uint8Array,
): Promise<OutgoingCreation> {
  if (endpoint === 'candidates') return { path: CANDIDATES_PATH, body: [kept], answers: [] };
  const { value, files } = await parseJsonInSteps(
    Buffer.from(kept.buffer, kept.byteOffset, kept.byteLength),
  );
  const whole = value as CandidateBody;
  const { path, body } = toApplicationRequest(whole);
  return { path, body: toJson(body, files), answers: whole.screening_question_answers ?? [] };
}
