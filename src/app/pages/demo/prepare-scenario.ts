/** An entry that is ready to be sent and will meet a scenario of the demo ATS. */
import type { QueryClient } from '@tanstack/react-query';
import { queries } from '../../api/queries.ts';
import { keepAsDraft } from '../../cv/batch/keep-as-draft.ts';
import { fetchSampleCv, SAMPLE_CVS } from '../../cv/ui/samples/sample-cvs.ts';
import { draftStore, newId } from '../../storage/device.ts';
import { type DemoScenario, lastNameOf } from './demo-scenarios.ts';

/**
 * Keeps a draft of an invented person with a sample CV and a job without questions, so that "Send"
 * is all that is left to do; resolves to the draft's id.
 * @throws ApiProblem, ApiUnreachable or TypeError when something cannot be fetched, Error when
 * nothing can be kept or there is no such job
 */
export async function prepareScenario(
  scenario: DemoScenario,
  { client, integrationId }: { client: QueryClient; integrationId: string },
): Promise<string> {
  const [picked, { pages }] = await Promise.all([
    fetchSampleCv(SAMPLE_CVS[0]),
    client.fetchInfiniteQuery(queries.jobs(integrationId, '')),
  ]);
  const job = pages[0]?.results.find(({ question_count }) => question_count === 0);
  if (job === undefined) throw new Error('The demo has no job without questions.');
  const dependencies = { drafts: draftStore, newId, now: () => new Date() };
  const { draft } = await keepAsDraft(picked, integrationId, dependencies);
  if (draft === null) throw new Error('Nothing can be kept on this device.');
  const { id, values } = draft;
  const candidate = {
    ...values.candidate,
    first_name: 'Robin',
    last_name: lastNameOf(scenario),
    // Another person each time: the same one would have applied before.
    email_address: `${scenario}.${id.slice(0, 8)}@example.com`,
  };
  const application = { ...values.application, job_id: job.id };
  await draftStore.save({
    ...draft,
    job: { id: job.id, name: job.name },
    values: { ...values, candidate, application },
  });
  return id;
}
