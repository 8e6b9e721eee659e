/** Queries that travel in a body, because they hold what an address must not. */
import type { Context } from 'hono';
import type * as z from 'zod';
import { issueErrorMap } from '../../kombo/answers/issue.ts';
import { MAX_ISSUES } from '../../kombo/values/bounds.ts';
import type { GatewayEnv } from './gateway-env.ts';
import { HttpProblem } from './http-problem.ts';
import { type BodyLimits, readJsonBody } from './json-body.ts';

const MAX_QUERY_BYTES = 10_000;

/** @throws HttpProblem: malformed with the paths of what is wrong, and what `readJsonBody` throws */
export async function readJsonQuery<T>(
  c: Context<GatewayEnv>,
  limits: BodyLimits,
  schema: z.ZodType<T>,
): Promise<T> {
  const { value, giveBack } = await readJsonBody(c, { ...limits, maxBytes: MAX_QUERY_BYTES });
  giveBack();
  const parsed = schema.safeParse(value, { error: issueErrorMap });
  if (parsed.success) return parsed.data;
  throw new HttpProblem('malformed', 'What is looked for cannot be read.', {
    issues: parsed.error.issues
      .slice(0, MAX_ISSUES)
      .map(({ path, message }) => ({ path: path.join('.'), message })),
  });
}
