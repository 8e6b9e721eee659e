/** What one client can do to the others, each on connections to this machine alone. */
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { routes } from '../../src/contract/routes.ts';
import { DEMO_INTEGRATIONS } from '../../src/demo-ats/credentials.ts';

import { type Call, send } from '../accept/send.ts';

/** The name of an abuse, as it is given to the process that does it. */
export type Abuse = keyof typeof ABUSES;

interface Doing {
  what: string;
  /** Begins; resolves when it is in full swing. It goes on until the process ends. */
  begin(url: string, job: string): Promise<void>;
}

const ONE_BYTE_LINES = 500;
const STREAMS = 1000;
const SENDERS = 4;
const LOOKERS = 32;
/** As large as a body may be: a little below 64 MiB, in files that the demo ATS takes. */
const FILE_BYTES = 4_900_000;
const FILES = 10;
/** Whoever is turned away comes back after this, in milliseconds. */
const AGAIN_MS = 100;

const later = () => new Promise((resolve) => setTimeout(resolve, AGAIN_MS));

/** Keeps so many going at once, each again as soon as it ends; resolves when all have begun. */
async function keep(count: number, one: (begun: () => void) => Promise<unknown>): Promise<void> {
  const begun = Array.from({ length: count }, () => Promise.withResolvers<void>());
  for (const { resolve } of begun) {
    void (async () => {
      for (;;) {
        await one(resolve).catch(() => {});
        resolve();
        await later();
      }
    })();
  }
  await Promise.all(begun.map(({ promise }) => promise));
}

const integration = DEMO_INTEGRATIONS.acme.id;

export const ABUSES = {
  one_byte: {
    what: `${ONE_BYTE_LINES} connections that announce 64 MiB and stop after one byte`,
    begin: (url) =>
      keep(ONE_BYTE_LINES, (begun) => {
        const { port } = new URL(url);
        return new Promise((resolve) => {
          const line = connect(Number(port), '127.0.0.1');
          line.on('error', () => {}).on('close', resolve);
          const path = routes.submission(crypto.randomUUID());
          const head = `PUT ${path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n`;
          line.write(`${head}content-length: 67108864\r\n\r\n{`, begun);
        });
      }),
  },
  streams: {
    what: `${STREAMS} streams of events`,
    begin: (url) =>
      keep(
        STREAMS,
        (begun) =>
          new Promise((resolve) => {
            const asked = get(`${url}${routes.events()}`, { agent: false }, (answer) => {
              begun();
              answer.resume().on('close', resolve);
            });
            asked.on('error', resolve);
          }),
      ),
  },
  largest: {
    what: `${SENDERS} senders of the largest body, again and again`,
    async begin(url, job) {
      const data = Buffer.alloc(FILE_BYTES, 'Curriculum vitae. ').toString('base64');
      const cv = { name: 'cv.txt', type: 'CV', content_type: 'text/plain', data };
      const agent = new Agent({ keepAlive: true });
      // All but the candidate is made once: what is measured is the gateway, not its sender at work.
      const files = Buffer.from(JSON.stringify(Array.from({ length: FILES }, () => cv)));
      const body = (id: string) => {
        const [before = '', after = ''] = JSON.stringify({
          x_integration_id: integration,
          request_body: {
            candidate: {
              first_name: 'Max',
              last_name: 'Large',
              email_address: `${id}@people.example`,
            },
            application: { job_id: job },
            attachments: 'FILES',
          },
        }).split('"FILES"');
        return [Buffer.from(before), files, Buffer.from(after)];
      };
      await keep(SENDERS, (begun) => {
        const id = crypto.randomUUID();
        const call: Call = { method: 'PUT', url: `${url}${routes.submission(id)}`, body: body(id) };
        begun();
        return send(call, agent);
      });
    },
  },
  look_ups: {
    what: `${LOOKERS} who look up made-up people`,
    begin: (url) => {
      const agent = new Agent({ keepAlive: true });
      return keep(LOOKERS, async () => {
        for (let again = 0; again < 100; again++) {
          await send(
            {
              method: 'POST',
              url: `${url}${routes.candidates(integration)}`,
              body: JSON.stringify({ email: `${crypto.randomUUID()}@people.example` }),
            },
            agent,
          );
        }
      });
    },
  },
} satisfies Record<string, Doing>;
