// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyValues, type IntakeValues } from '../values.ts';
import { activeIntegration } from './active-integration.ts';
import { useIntegrationChoice } from './use-integration-choice.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let form: UseFormReturn<IntakeValues>;
let unmount: () => Promise<void>;

function Entry() {
  form = useForm<IntakeValues>({ defaultValues: emptyValues('workday') });
  const integrationId = useWatch({ control: form.control, name: 'x_integration_id' });
  useIntegrationChoice(form, integrationId, false);
  return null;
}

beforeEach(async () => {
  const root = createRoot(document.createElement('div'));
  const client = new QueryClient({ defaultOptions: { queries: { enabled: false } } });
  const entry = (
    <QueryClientProvider client={client}>
      <Entry />
    </QueryClientProvider>
  );
  await act(async () => root.render(entry));
  unmount = () => act(async () => root.unmount());
});
afterEach(() => unmount());

const changeTo = (id: string) => act(async () => activeIntegration.get()?.change?.(id));
const choose = (jobId: string) => act(async () => form.setValue('application.job_id', jobId));
const chosenJob = () => form.getValues('application.job_id');

test('the job of an ATS comes back with its ATS', async () => {
  await choose('R-1');
  await changeTo('greenhouse');
  expect(chosenJob()).toBe('');
  await choose('4711');
  await changeTo('workday');
  expect(chosenJob()).toBe('R-1');
  await changeTo('greenhouse');
  expect(chosenJob()).toBe('4711');
});

test('an ATS whose job was not chosen yet gets none of another', async () => {
  await changeTo('greenhouse');
  await choose('4711');
  await changeTo('workday');
  expect(chosenJob()).toBe('');
  await changeTo('personio');
  expect(chosenJob()).toBe('');
});
