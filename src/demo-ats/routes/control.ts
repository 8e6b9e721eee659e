/**
 * Not part of Kombo: what is otherwise done in its dashboard, or happens at an employer's. Journeys and
 * curious people break and mend connections here, and say where webhooks go.
 */
import { Hono } from 'hono';
import * as z from 'zod';
import { ERROR_MEANINGS, type ErrorCode } from '../../kombo/answers/error.ts';
import type { DemoIntegration } from '../integrations/demo-integration.ts';
import type { News } from '../webhooks/news.ts';
import type { Webhooks } from '../webhooks/webhooks.ts';
import { AtsError } from '../wire/ats-error.ts';
import { parseJson } from '../wire/json.ts';
import { type Environment, type Integrations, success } from './environment.ts';

const Target = z.object({ url: z.url(), secret: z.string().min(1) }).nullable();
const Code = z.enum(Object.keys(ERROR_MEANINGS) as ErrorCode[]);
/** What every call, or creating alone, ends in; null: it works. */
const Trouble = z.object({
  trouble: Code.nullable().default(null),
  creation_trouble: Code.nullable().default(null),
});

interface Dependencies {
  integrations: Integrations;
  webhooks: Webhooks;
  news: News;
  change: (integration: DemoIntegration) => void;
}

/** `PUT /webhooks` and `PUT /integrations/{id}`. */
export function controlRoutes({ integrations, webhooks, news, change }: Dependencies) {
  const routes = new Hono<Environment>();

  routes.put('/webhooks', async (c) => {
    const target = Target.safeParse(parseJson(await c.req.text()));
    if (!target.success)
      throw new AtsError('PLATFORM.INPUT_INVALID', 'A url and a secret are needed.');
    webhooks.sendTo(target.data);
    return c.json(success({}));
  });

  routes.put('/integrations/:id', async (c) => {
    const integration = integrations.get(c.req.param('id'));
    if (integration === undefined) throw new AtsError('PLATFORM.INTEGRATION_NOT_FOUND');
    const state = Trouble.safeParse(parseJson(await c.req.text()));
    if (!state.success)
      throw new AtsError('PLATFORM.INPUT_INVALID', 'A trouble is a code or null.');
    const changed = withTrouble(integration, state.data);
    change(changed);
    news.stateChanged(changed);
    return c.json(success({}));
  });

  return routes;
}

/** The integration in another state; one that works has neither key. */
export function withTrouble(
  { trouble: _, creation_trouble: __, ...rest }: DemoIntegration,
  state: z.output<typeof Trouble>,
): DemoIntegration {
  return {
    ...rest,
    ...(state.trouble && { trouble: state.trouble }),
    ...(state.creation_trouble && { creation_trouble: state.creation_trouble }),
  };
}
