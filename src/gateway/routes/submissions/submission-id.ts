/** The id in the path of a submission. */
import type { Context } from 'hono';
import * as z from 'zod';
import { HttpProblem } from '../../http/http-problem.ts';

const Id = z.uuid();

/** In lower case. @throws HttpProblem malformed */
export function submissionId(c: Context): string {
  const parsed = Id.safeParse(c.req.param('id'));
  if (parsed.success) return parsed.data.toLowerCase();
  throw new HttpProblem('malformed', 'The id of a submission is a UUID.');
}
