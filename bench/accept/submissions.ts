/** Submissions to send. */

import { JobList } from '../../src/contract/ats.ts';
import { routes } from '../../src/contract/routes.ts';
import { DEMO_INTEGRATIONS } from '../../src/demo-ats/credentials.ts';
import type { Call } from './send.ts';

const integration = DEMO_INTEGRATIONS.acme.id;

/** A job without questions, which also fills the gateway's caches. */
export async function aJob(url: string, headers: Record<string, string> = {}): Promise<string> {
  const answer = await fetch(`${url}${routes.jobs(integration)}`, { headers });
  const list = JobList.parse(await answer.json());
  const job = list.results.find(({ question_count }) => question_count === 0);
  if (job === undefined) throw new Error('The demo ATS has no job without questions.');
  return job.id;
}

/** Every one another person, with a CV of so many bytes. */
export function puts(
  url: string,
  jobId: string,
  count: number,
  cvBytes: number,
  integrationId: string = integration,
): Call[] {
  const data = Buffer.alloc(cvBytes, 'Curriculum vitae. ').toString('base64');
  return Array.from({ length: count }, () => {
    const id = crypto.randomUUID();
    const body = JSON.stringify({
      x_integration_id: integrationId,
      request_body: {
        candidate: {
          first_name: 'Frank',
          last_name: 'Doe',
          email_address: `${id}@people.example`,
        },
        application: { job_id: jobId },
        attachments: [{ name: 'cv.txt', type: 'CV', content_type: 'text/plain', data }],
      },
    });
    return { method: 'PUT', url: `${url}${routes.submission(id)}`, body };
  });
}
