/** An ATS with very many jobs of 11 kB, in a process of its own. Prints its port. */
import { createServer } from 'node:http';

const COUNT = Number(process.argv[2]);
const TEXT = 'We bake bread before dawn and software after it; both rise slowly. ';
const DESCRIPTION = `<p>${TEXT.repeat(60)}</p>`;

function aJob(index: number): object {
  const id = `job${index}`;
  return {
    id,
    remote_id: `${index}`,
    name: `Engineer for ovens of kind ${index}`,
    job_code: `ENG-${index}`,
    description: DESCRIPTION,
    status: 'OPEN',
    visibility: 'PUBLIC',
    department: `Department ${index % 90}`,
    location: { city: `Town ${index % 700}`, country: 'DE' },
    opened_at: new Date(1_700_000_000_000 + index * 60_000).toISOString(),
    changed_at: '2026-11-01T00:00:00.000Z',
    job_postings: [{ id: `${id}-p`, description_html: DESCRIPTION, status: 'ACTIVE' }],
    stages: Array.from({ length: 6 }, (_, at) => ({ id: `${id}-s${at}`, name: `Stage ${at}` })),
    screening_questions: Array.from({ length: 6 }, (_, at) => ({
      id: `${id}-q${at}`,
      title: `Question ${at} about ovens of kind ${index}?`,
      index: at,
      required: at < 2,
      format: {
        type: 'SINGLE_SELECT',
        options: ['Yes', 'No', 'Later'].map((name) => ({ id: `${id}-q${at}-${name}`, name })),
      },
    })),
    hiring_team: [{ id: `${id}-h`, email: `lead${index % 50}@example.com` }],
  };
}

const server = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? '/', 'http://stub');
  const start = Number(searchParams.get('cursor') ?? 0);
  const asked = searchParams.get('updated_after') === null ? COUNT : Math.min(COUNT, 2000);
  const end = Math.min(asked, start + Number(searchParams.get('page_size') ?? 100));
  const results = Array.from({ length: end - start }, (_, at) => aJob(start + at));
  const next = end < asked ? `${end}` : null;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ status: 'success', data: { next, results } }));
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' && address !== null ? address.port : 0);
});
