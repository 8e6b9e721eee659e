// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { someValues } from '../some-values.ts';
import { useIntakeForm } from './use-intake-form.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

test('a form that only one answer was ever shown of is checked whole when it is sent', async () => {
  const initialValues = someValues({
    application: { job_id: '', stage_id: '' },
    screening_question_answers: [{ question_id: 'q', answer: 'Yes' }],
  });
  const client = new QueryClient({ defaultOptions: { queries: { enabled: false } } });
  const onValid = vi.fn();
  const onInvalid = vi.fn();
  let send = async () => {};

  function Form() {
    const { form } = useIntakeForm({ initialValues, onChange: () => {} });
    send = form.handleSubmit(onValid, onInvalid);
    return <input {...form.register('screening_question_answers.0.answer')} />;
  }

  const root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () =>
    root.render(
      <QueryClientProvider client={client}>
        <Form />
      </QueryClientProvider>,
    ),
  );
  await act(() => send());
  await act(async () => root.unmount());
  expect(onValid).not.toHaveBeenCalled();
  expect(onInvalid).toHaveBeenCalledOnce();
});
