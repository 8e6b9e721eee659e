/** What the routes of the demo ATS share. */
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { DemoIntegration, Model } from '../integrations/demo-integration.ts';
import { AtsError } from '../wire/ats-error.ts';

/** What Hono gives every handler of the demo ATS. */
export interface Environment {
  Bindings: HttpBindings;
}

/** By their ids. */
export type Integrations = ReadonlyMap<string, DemoIntegration>;

/** The integration that a request names; its standing trouble, if any, is thrown. */
export function integrationOf(
  context: Context<Environment>,
  integrations: Integrations,
): DemoIntegration {
  const id = context.req.header('x-integration-id');
  if (id === undefined) {
    throw new AtsError('PLATFORM.INPUT_INVALID', 'The header "X-Integration-Id" is missing.');
  }
  const integration = integrations.get(id);
  if (integration === undefined) throw new AtsError('PLATFORM.INTEGRATION_NOT_FOUND');
  if (integration.trouble !== undefined) throw new AtsError(integration.trouble);
  return integration;
}

/** @throws AtsError INTEGRATION.MODEL_NOT_AVAILABLE when the tool lacks this list */
export function requireModel(integration: DemoIntegration, model: Model): void {
  if (!integration.unavailable_models.includes(model)) return;
  throw new AtsError(
    'INTEGRATION.MODEL_NOT_AVAILABLE',
    `"${model.replace('ats_', '')}" cannot be read from ${integration.tool_label}.`,
  );
}

/** Kombo's envelope of an answer that is not an error. */
export function success(data: unknown) {
  return { status: 'success', data };
}

/** Adds headers to the answer that it does not have yet. */
export function addHeaders(context: Context<Environment>, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) {
    if (!context.res.headers.has(name)) context.header(name, value);
  }
}
