/** Finds the field of an ATS's own that its sentence asks for. Kombo's request does not have it. */
import type { Issue } from '../../../contract/problem.ts';
import { Candidate } from '../../../kombo/request/candidate-request.ts';
import { likelyPath } from '../../../kombo/request/remote-fields.ts';

/** A name as programs write it, not as people do: "custNationality", "cover_letter_text". */
const NAME = '([a-z]+[A-Z_]\\w*|[A-Za-z]+_\\w+)';

/** Kombo's docs: "custNationality required for candidate entity". Others say it in other orders. */
const ASKS = [
  new RegExp(`\\b${NAME}["'\`]? (?:is |was )?(?:a )?(?:required|mandatory|missing)\\b`),
  new RegExp(`\\b(?:[Rr]equired|[Mm]andatory|[Mm]issing)(?: field| property)?:? ["'\`]?${NAME}\\b`),
];
const PART = /\bfor (?:the )?(\w+)(?: entity| object)?\b/i;

/** Empty where the sentence asks for no field, or for one of Kombo's own. */
export function missingFieldIssues(message: string, tool: string): Issue[] {
  const name = ASKS.map((asks) => asks.exec(message)?.[1]).find((found) => found !== undefined);
  if (name === undefined || Object.hasOwn(Candidate.shape, name)) return [];
  const path = likelyPath(tool, name, PART.exec(message)?.[1] ?? '');
  return path === null ? [] : [{ path: `remote_fields.${path}`, message }];
}
