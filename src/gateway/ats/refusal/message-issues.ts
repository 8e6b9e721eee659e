/** Finds the fields that the ATS's sentence names, so that a refusal can be shown where it belongs. */
import type { Issue } from '../../../contract/problem.ts';

const ROOTS =
  'candidate|application|attachments|screening_question_answers|source|sourced_by|gdpr_consent|remote_fields';
const PART = '\\w+(?:-\\w+)*';
const PATH = new RegExp(
  `\\b(?:${ROOTS})(?:\\.${PART}|\\[${PART}\\])+|(?<![\\w.])(?:job_id|stage_id)\\b`,
  'g',
);

/** `POST /ats/jobs/{job_id}/applications` has both beside the candidate. */
const ON_TOP = /^(?=job_id|stage_id)/;

/** Several issues when several paths are named; each carries the whole sentence. */
export function issuesFromMessage(message: string): Issue[] {
  const paths = (message.match(PATH) ?? []).map((path) =>
    path.replace(/\[([\w-]+)\]/g, '.$1').replace(ON_TOP, 'application.'),
  );
  return [...new Set(paths)].map((path) => ({ path, message }));
}
