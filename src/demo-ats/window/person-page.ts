/** One person as the ATS has her, beside the requests as they came. */
import { html } from 'hono/html';
import type { DemoIntegration } from '../integrations/demo-integration.ts';
import type { Person, StoredFile } from '../people/candidate-store.ts';
import type { ReceivedRequest } from '../received.ts';
import type { WireAnswer, WireApplication, WireCandidate } from '../wire/wire-candidate.ts';
import { windowPaths } from './addresses.ts';
import type { Markup } from './shell.ts';
import { nameOf, prettyRequest, size, time } from './words.ts';

/** `requests` are those that named this person's address, oldest first. */
export function personPage(
  integration: DemoIntegration,
  person: Person,
  requests: readonly ReceivedRequest[],
): Markup {
  const { candidate, files, answers } = person;
  return html`<p><a href="${windowPaths.people(integration.id)}">Candidates</a></p>
    <h1 dir="auto">${nameOf(candidate)}</h1>
    <div class="sides">
      <section aria-labelledby="on-record">
        <h2 id="on-record">On record</h2>
        <dl>
          ${factsOf(candidate).map(
            ([label, value]) => html`<dt>${label}</dt>
              <dd dir="auto">${value}</dd>`,
          )}
        </dl>
        ${candidate.applications
          .toReversed()
          .map((application) =>
            applicationPart(application, answers?.[application.id] ?? [], (place) =>
              windowPaths.file(integration.id, candidate.id, place),
            )(files),
          )}
      </section>
      <section aria-labelledby="as-it-came">
        <h2 id="as-it-came">As it came</h2>
        ${
          requests.length === 0
            ? html`<p>No request named this address since the demo was started.</p>`
            : requests.toReversed().map(requestPart)
        }
      </section>
    </div>`;
}

/** What is known, by its label; what is not known is left out. */
function factsOf(candidate: WireCandidate): [label: string, value: string][] {
  const { location } = candidate;
  const facts: [string, string | null | undefined][] = [
    ['Job title', candidate.title],
    ['Company', candidate.company],
    ...candidate.email_addresses.map(({ email_address, type }): [string, string] => [
      labelled('E-mail', type),
      email_address,
    ]),
    ...candidate.phone_numbers.map(({ phone_number, type }): [string, string] => [
      labelled('Phone', type),
      phone_number,
    ]),
    ['Street', location?.street_1],
    ['City', [location?.zip_code, location?.city].filter(Boolean).join(' ')],
    ['State', location?.state],
    ['Country', location?.country],
    ...candidate.social_media.map(({ link }): [string, string] => ['Link', link]),
    ...Object.entries(candidate.custom_fields).map(([name, value]): [string, string] => [
      name,
      writeAnswer(value),
    ]),
    ['Source', candidate.source],
    ['Id', candidate.remote_id],
  ];
  return facts.filter((fact): fact is [string, string] => Boolean(fact[1]));
}

const labelled = (label: string, type: string | null) =>
  type === null ? label : `${label} (${type.toLowerCase()})`;

function applicationPart(
  application: WireApplication,
  answers: readonly WireAnswer[],
  pathOf: (place: number) => string,
) {
  return (files: readonly StoredFile[]): Markup => html`<article id="${application.remote_id}">
    <h3 dir="auto">${application.job?.name ?? 'Application'}</h3>
    <p>
      ${application.current_stage?.name ?? 'No stage'} · applied ${time(application.remote_created_at)}
    </p>
    ${files.map((file, place) =>
      file.application_id === application.id ? filePart(file, pathOf(place)) : '',
    )}
    <dl>
      ${answers.map(
        ({ question, answer }) => html`<dt dir="auto">${question.title || 'A question'}</dt>
          <dd dir="auto">${writeAnswer(Object.values(answer)[0])}</dd>`,
      )}
    </dl>
  </article>`;
}

function filePart(file: StoredFile, path: string): Markup {
  const about = [file.type, file.size === null ? 'only a link came' : size(file.size)].join(', ');
  if (file.sha256 === null) return html`<p dir="auto">${file.name} (${about})</p>`;
  return html`<p><a href="${path}" dir="auto">${file.name}</a> (${about})</p>`;
}

function writeAnswer(content: unknown): string {
  if (content === true) return 'Yes';
  if (content === false) return 'No';
  // A day, as everybody writes one who has no time of the day.
  if (typeof content === 'string' && /^\d{4}-\d\d-\d\dT00:00:00\.000Z$/.test(content)) {
    return content.slice(0, 10);
  }
  if (Array.isArray(content)) return content.map(writeAnswer).join(', ');
  if (typeof content === 'object' && content !== null) return JSON.stringify(content);
  return `${content ?? ''}`;
}

function requestPart({ received_at, path, bytes, answer, body }: ReceivedRequest): Markup {
  const outcome =
    answer === null
      ? 'no answer was sent'
      : `answered with ${answer.status} after ${answer.after_ms.toLocaleString('en')} ms`;
  return html`<article>
    <p>Received ${time(received_at)}, ${size(bytes)}; ${outcome}</p>
    <p><code>POST ${path}</code></p>
    <pre tabindex="0" aria-label="The request">${prettyRequest(body)}</pre>
  </article>`;
}
