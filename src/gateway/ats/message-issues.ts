/** Finds the fields that the ATS's sentence names, so that a refusal can be shown where it belongs. */
import type { Issue } from '../../contract/problem.ts';

const ROOTS =
  'candidate|application|attachments|screening_question_answers|source|sourced_by|gdpr_consent|remote_fields';
const PATH = new RegExp(`\\b(?:${ROOTS})(?:\\.\\w+|\\[\\w+\\])+`, 'g');

/** Several issues when several paths are named; each carries the whole sentence. */
export function issuesFromMessage(message: string): Issue[] {
  const paths = (message.match(PATH) ?? []).map((path) => path.replace(/\[(\w+)\]/g, '.$1'));
  return [...new Set(paths)].map((path) => ({ path, message }));
}
