/** `POST /integrations/{id}/relink`, and the page behind the link, where an employer logs in again. */
import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod';
import { RELINK_LANGUAGES } from '../../kombo/answers/relink.ts';
import type { DemoIntegration } from '../integrations/demo-integration.ts';
import type { News } from '../webhooks/news.ts';
import { AtsError } from '../wire/ats-error.ts';
import { parseJson } from '../wire/json.ts';
import { withTrouble } from './control.ts';
import { type Environment, type Integrations, success } from './environment.ts';

const Relink = z.object({
  language: z.enum(RELINK_LANGUAGES).nullish(),
  scope_config_id: z.string().nullish(),
  link_type: z.enum(['EMBEDDED', 'MAGIC_LINK']).optional(),
});

/** In the languages that Intake speaks; the others read English. */
const WORDS = {
  en: {
    title: 'Connect again',
    offer: 'This page stands for the login of the employer. It is part of the demo.',
    button: 'Log in and connect',
    done: 'Connected again. You can close this page.',
  },
  de: {
    title: 'Neu verbinden',
    offer: 'Diese Seite steht für die Anmeldung des Arbeitgebers. Sie gehört zur Demo.',
    button: 'Anmelden und verbinden',
    done: 'Wieder verbunden. Diese Seite kann geschlossen werden.',
  },
};

interface Dependencies {
  integrations: Integrations;
  news: News;
  change: (integration: DemoIntegration) => void;
}

/** `api` stands below `/v1`, `pages` beside it. A link is good until the process ends. */
export function reconnectionRoutes({ integrations, news, change }: Dependencies) {
  const links = new Map<string, { id: string; language: keyof typeof WORDS }>();
  const api = new Hono<Environment>();
  const pages = new Hono<Environment>();

  api.post('/integrations/:id/relink', async (c) => {
    const id = c.req.param('id');
    if (!integrations.has(id)) throw new AtsError('PLATFORM.INTEGRATION_NOT_FOUND');
    const asked = Relink.safeParse(parseJson(await c.req.text()) ?? {});
    if (!asked.success) throw new AtsError('PLATFORM.INPUT_INVALID', 'This link cannot be made.');
    const token = randomUUID();
    links.set(token, { id, language: asked.data.language === 'de' ? 'de' : 'en' });
    return c.json(success({ link: new URL(`/reconnect/${token}`, c.req.url).href }));
  });

  const page = (language: keyof typeof WORDS, label: string, done: boolean) => {
    const words = WORDS[language];
    return html`<!doctype html>
      <html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <meta name="color-scheme" content="light dark" />
          <link rel="icon" href="data:," />
          <title>${words.title} – ${label}</title>
        </head>
        <body style="font: 1rem/1.5 system-ui; max-width: 34rem; margin: 4rem auto; padding: 0 1rem">
          <h1>${words.title}: ${label}</h1>
          ${
            done
              ? html`<p role="status">${words.done}</p>`
              : html`<p>${words.offer}</p>
                  <form method="post"><button>${words.button}</button></form>`
          }
        </body>
      </html>`;
  };

  pages.on(['GET', 'POST'], '/reconnect/:token', (c) => {
    const link = links.get(c.req.param('token'));
    const integration = link && integrations.get(link.id);
    if (link === undefined || integration === undefined) return c.notFound();
    const isDone = c.req.method === 'POST';
    if (isDone) {
      const mended = withTrouble(integration, { trouble: null, creation_trouble: null });
      change(mended);
      news.stateChanged(mended);
    }
    return c.html(page(link.language, integration.organization, isDone));
  });

  return { api, pages };
}
