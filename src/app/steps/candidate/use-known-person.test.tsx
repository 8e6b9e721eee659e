// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { FormProvider, useForm } from 'react-hook-form';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries.ts';
import { type Intake, IntakeProvider } from '../../form/intake-context.ts';
import { someValues } from '../../form/some-values.ts';
import type { IntakeValues } from '../../form/values.ts';
import { useKnownPerson } from './use-known-person.ts';

const INTEGRATION = 'workday:1';
const EMAIL = 'frank.doe@example.com';
const JOB = { id: 'kombo-7', remote_id: 'R-7', name: 'Baker' };
const application = { job: JOB, current_stage: null, remote_created_at: null, remote_url: null };
const PERSON = {
  first_name: 'Frank',
  last_name: 'Doe',
  remote_url: null,
  applications: [application],
};

let root: Root;
let found: ReturnType<typeof useKnownPerson> = null;

function Shown() {
  found = useKnownPerson();
  return null;
}

function Entry({ jobId, job }: { jobId: string; job: typeof JOB | null }) {
  const form = useForm<IntakeValues>({
    defaultValues: someValues({ application: { job_id: jobId, stage_id: '' } }),
  });
  const intake = { id: 'draft', integrationId: INTEGRATION, job } as unknown as Intake;
  return (
    <FormProvider {...form}>
      <IntakeProvider intake={intake}>
        <Shown />
      </IntakeProvider>
    </FormProvider>
  );
}

async function show(jobId: string, job: typeof JOB | null): Promise<void> {
  const client = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } },
  });
  client.setQueryData(['session'], { capabilities: ['look_up'], integrations: [] });
  client.setQueryData(queries.candidates(INTEGRATION, EMAIL).queryKey, {
    results: [PERSON],
  } as never);
  await act(async () =>
    root.render(
      <QueryClientProvider client={client}>
        <Entry jobId={jobId} job={job} />
      </QueryClientProvider>,
    ),
  );
  // Typing has to pause before anybody is looked for.
  await vi.waitFor(async () => {
    await act(async () => {});
    expect(found?.name).toBe('Frank Doe');
  });
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
});

test.each([
  ["by Kombo's id", 'kombo-7', null, true],
  ["by the ATS's own, before the job is loaded", 'remote:R-7', null, true],
  ["by the ATS's own, once it is loaded", 'remote:R-7', JOB, true],
  ['by a name of the ATS that only the loaded job has', 'remote:code-7', JOB, true],
  ["another job by the ATS's own id", 'remote:R-8', null, false],
  ["another job by Kombo's id", 'R-7', null, false],
])(
  'an application to the job that a link names %s is known: %s',
  async (_, jobId, job, isApplied) => {
    await show(jobId, job);
    expect(found?.applied !== null).toBe(isApplied);
    expect(found?.jobs).toEqual(['Baker']);
  },
);
