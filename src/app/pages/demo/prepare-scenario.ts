/** An entry that is ready to be sent and will meet a scenario of the demo ATS. */
import type { QueryClient } from '@tanstack/react-query';
import { queries } from '../../api/queries.ts';
import { keepAsDraft } from '../../cv/batch/keep-as-draft.ts';
import type { PickedFile } from '../../files/check/check-file.ts';
import { draftStore, newId } from '../../storage/device.ts';
import { type DemoScenario, lastNameOf } from './demo-scenarios.ts';

type Person = ReturnType<typeof personOf>;

/** What everybody's CV says here. */
const WORK = [
  'Work experience',
  '2021 - Present  Quality Manager, Severn Cold Chain Ltd',
  '2016 - 2021  Quality Inspector, Avonmouth Fresh Foods',
];

/**
 * Keeps a draft of an invented person with a CV and a job without questions, so that "Send" is all
 * that is left to do; resolves to the draft's id.
 * @throws ApiProblem, ApiUnreachable or TypeError when something cannot be fetched, Error when
 * nothing can be kept or there is no such job
 */
export async function prepareScenario(
  scenario: DemoScenario,
  { client, integrationId }: { client: QueryClient; integrationId: string },
): Promise<string> {
  const { pages } = await client.fetchInfiniteQuery(queries.jobs(integrationId, ''));
  const job = pages[0]?.results.find(({ question_count }) => question_count === 0);
  if (job === undefined) throw new Error('The demo has no job without questions.');
  const person = personOf(scenario);
  const dependencies = { drafts: draftStore, newId, now: () => new Date() };
  const { draft } = await keepAsDraft(cvOf(person), integrationId, dependencies);
  if (draft === null) throw new Error('Nothing can be kept on this device.');
  const { id, values } = draft;
  const candidate = { ...values.candidate, ...person };
  const application = { ...values.application, job_id: job.id };
  await draftStore.save({
    ...draft,
    job: { id: job.id, name: job.name },
    values: { ...values, candidate, application },
  });
  return id;
}

/**
 * Another person each time, with an address, a number and a CV of their own: the same one would have
 * applied before, and sending would ask about it. The numbers are those kept for invented people.
 */
function personOf(scenario: DemoScenario) {
  const which = newId().slice(0, 8);
  const digits = String(Number.parseInt(which, 16) % 1000).padStart(3, '0');
  return {
    first_name: 'Robin',
    last_name: lastNameOf(scenario),
    email_address: `${scenario}.${which}@example.com`,
    phone_number: `+44 20 7946 0${digits}`,
  };
}

function cvOf({ first_name, last_name, email_address, phone_number }: Person): PickedFile {
  const fullName = `${first_name} ${last_name}`;
  const lines = [fullName, 'Quality Manager', email_address, phone_number, '', ...WORK];
  const name = `CV ${fullName}.txt`;
  return { name, file: new File([lines.join('\n')], name, { type: 'text/plain' }) };
}
