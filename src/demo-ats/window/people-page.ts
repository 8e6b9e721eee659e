/** The people of an ATS, the latest first. */
import { html } from 'hono/html';
import { OUR_SOURCE } from '../creation/new-candidate.ts';
import type { DemoIntegration } from '../integrations/demo-integration.ts';
import type { Person } from '../people/candidate-store.ts';
import { windowPaths } from './addresses.ts';
import type { Markup } from './shell.ts';
import { nameOf, time } from './words.ts';

/** A screen's worth and more; who came before is in the search of the real thing. */
const MAX_ROWS = 200;

/** Rows of people; `people` may be in any order. */
export function peoplePage(integration: DemoIntegration, people: readonly Person[]): Markup {
  const latest = people
    .toSorted((a, b) => b.candidate.changed_at.localeCompare(a.candidate.changed_at))
    .slice(0, MAX_ROWS);
  if (latest.length === 0) {
    return html`<h1>Candidates</h1>
      <p>Nobody has applied yet. Whoever is sent to ${integration.label} appears here at once.</p>`;
  }
  return html`<h1>Candidates <small>${people.length}</small></h1>
    <table>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">E-mail</th>
          <th scope="col">Job</th>
          <th scope="col">Stage</th>
          <th scope="col">Files</th>
          <th scope="col">Changed</th>
        </tr>
      </thead>
      <tbody>
        ${latest.map((person) => row(integration.id, person))}
      </tbody>
    </table>`;
}

function row(integrationId: string, { candidate, files }: Person): Markup {
  const application = candidate.applications.at(-1);
  return html`<tr>
    <th scope="row">
      <a href="${windowPaths.person(integrationId, candidate.id)}" dir="auto">${nameOf(candidate)}</a>
      ${candidate.source === OUR_SOURCE ? html`<span class="came">from Intake</span>` : ''}
    </th>
    <td>${candidate.email_addresses[0]?.email_address ?? ''}</td>
    <td dir="auto">${application?.job?.name ?? ''}</td>
    <td dir="auto" class="stage">${application?.current_stage?.name ?? ''}</td>
    <td>${files.length || ''}</td>
    <td>${time(candidate.changed_at)}</td>
  </tr>`;
}
