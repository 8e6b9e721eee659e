/** `GET /api/openapi.json`: the interface as OpenAPI 3.1, made from the schemas that it parses with. */
import { Hono } from 'hono';
import * as z from 'zod';
import { PROBLEM_STATUS, PROBLEM_TYPE, Problem } from '../../../contract/problem.ts';
import type { GatewayEnv } from '../../http/gateway-env.ts';
import { COMMON_PROBLEMS, type Operation } from './operation.ts';
import { OPERATIONS } from './operations.ts';

/** Written at the first request and kept: it never changes. */
export function openapiRoutes(): Hono<GatewayEnv> {
  let text: string | undefined;
  return new Hono<GatewayEnv>().get('/', (c) => {
    text ??= JSON.stringify(describe());
    return c.body(text, 200, { 'content-type': 'application/json' });
  });
}

/** The whole document. */
export function describe(): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of OPERATIONS) {
    const path = operation.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [operation.method]: toOperation(operation) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Intake', version: '1' },
    paths,
    components: { schemas: { Problem: schemaOf(Problem, 'output') } },
  };
}

function toOperation({ path, summary, query, body, answers, problems = [] }: Operation) {
  const parameters = [
    ...[...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
      ...{ name, in: 'path', required: true, schema: { type: 'string' } },
    })),
    ...Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
      ...{ name, in: 'query', required: false, schema: schemaOf(schema, 'input') },
    })),
  ];
  const failures = [...new Set([...COMMON_PROBLEMS, ...problems].map((k) => PROBLEM_STATUS[k]))];
  return {
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { content: contentOf(body, 'input') } }),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, content]) => [
          status,
          { description: summary, ...(content !== null && { content: contentOf(content) }) },
        ]),
      ),
      ...Object.fromEntries(failures.map((status) => [`${status}`, PROBLEM_ANSWER])),
    },
  };
}

const PROBLEM_ANSWER = {
  description: 'A problem document (RFC 9457).',
  content: { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
};

const contentOf = (content: z.ZodType | string, io: 'input' | 'output' = 'output') =>
  typeof content === 'string' ? { [content]: {} } : json(content, io);

const json = (schema: z.ZodType, io: 'input' | 'output') => ({
  'application/json': { schema: schemaOf(schema, io) },
});

/** Bounds included. What a schema makes of a value, such as a cut text, JSON Schema cannot say. */
function schemaOf(schema: z.core.$ZodType, io: 'input' | 'output') {
  return z.toJSONSchema(schema, { io, unrepresentable: 'any' });
}
