/** For tests that talk to a gateway process: hands over a candidate with a CV. */
import { routes } from './contract/routes.ts';

interface Application {
  integration: string;
  job_id: string | undefined;
  candidate: { first_name: string; last_name: string; email_address: string };
}

/** Under a new id, which is returned with the answer's status. */
export async function putApplication(
  url: string,
  { integration, job_id, candidate }: Application,
): Promise<{ id: string; status: number }> {
  const id = crypto.randomUUID();
  const data = Buffer.from(`CV of ${candidate.email_address}`).toString('base64');
  const { status } = await fetch(url + routes.submission(id), {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      x_integration_id: integration,
      request_body: {
        candidate,
        application: { job_id },
        attachments: [{ name: 'cv.txt', type: 'CV', content_type: 'text/plain', data }],
      },
    }),
  });
  return { id, status };
}
