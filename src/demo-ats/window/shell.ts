/** The frame around every page of the ATS window. */
import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { DemoIntegration } from '../integrations/demo-integration.ts';
import { windowPaths } from './addresses.ts';

/** Markup in which everything that was not markup is escaped. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A page of one ATS. `main` is replaced by itself when something changes. */
export function shell(
  title: string,
  shown: DemoIntegration,
  all: readonly DemoIntegration[],
  main: Markup,
): Markup {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
    <link rel="stylesheet" href="/ats/window.css" />
    <script type="module" src="/ats/window.js"></script>
  </head>
  <body>
    <header>
      <p class="brand">${shown.tool_label} <small>of ${shown.organization}, a demo</small></p>
      <nav aria-label="ATSs">
        ${all.map(
          ({ id, label }) =>
            html`<a href="${windowPaths.people(id)}"${raw(id === shown.id ? ' aria-current="page"' : '')}
              >${label}</a
            > `,
        )}
      </nav>
      <form method="post" action="${windowPaths.reset()}" data-asks="Everything that was sent here is forgotten.">
        <input type="hidden" name="integration" value="${shown.id}" />
        <button>Reset the demo</button>
      </form>
    </header>
    <main id="main">${main}</main>
    <footer>
      <p>
        This is the other side: a stand-in for an employer’s ATS that runs on this computer only. It
        shows what arrived, as such a system has it.
      </p>
    </footer>
  </body>
</html>`;
}
