/** Renders the questions of a job in a test, as the step does, on top of a real form. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { FormProvider, type UseFormReturn, useForm } from 'react-hook-form';
import type { Question } from '../../../questions/question.ts';
import { createMemoryFileStore } from '../../form/file-store.ts';
import { type Intake, IntakeProvider } from '../../form/intake-context.ts';
import { createPendingWork } from '../../form/pending-work.ts';
import { answerName } from '../../form/state/question-control.ts';
import { STEPS } from '../../form/step-order.ts';
import type { CheckedIntake } from '../../form/validate/intake-schema.ts';
import { createResolver } from '../../form/validate/resolver.ts';
import { emptyValues, type IntakeValues } from '../../form/values.ts';
import { I18nContext, loadLaterMessages, loadMessages } from '../../i18n/i18n.ts';
import { QuestionForm } from '../QuestionForm.tsx';

const INTEGRATION = 'workday:1';

export interface Rendered {
  form: UseFormReturn<IntakeValues, unknown, CheckedIntake>;
  /** The control of the question at this place, or null while it is not asked. */
  control(index: number): HTMLInputElement | null;
  type(index: number, text: string): Promise<void>;
  click(element: Element | null | undefined): Promise<void>;
  button(name: string): HTMLButtonElement | undefined;
  text(): string;
  unmount(): Promise<void>;
}

/** Must run in a document: the test file says `// @vitest-environment jsdom`. */
export async function renderQuestions(questions: readonly Question[]): Promise<Rendered> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // jsdom draws nothing, so it cannot scroll.
  Element.prototype.scrollIntoView = () => {};
  window.scrollBy = () => {};
  const words = await loadMessages('en');
  await loadLaterMessages();
  const facts = {
    atsCapabilities: null,
    job: null,
    jobStatus: 'none' as const,
    questions,
    restrictions: null,
    userIds: null,
  };
  const intake: Intake = {
    ...facts,
    id: 'draft',
    integrationId: INTEGRATION,
    atsCapabilities: null,
    atsCapabilitiesError: null,
    retryAtsCapabilities: () => {},
    detail: null,
    jobStatus: 'ready',
    jobError: null,
    retryJob: () => {},
    files: createMemoryFileStore(),
    pendingWork: createPendingWork(),
    readOnly: false,
    steps: STEPS,
    summaryShown: false,
    goTo: () => {},
  };
  const client = new QueryClient();
  client.setQueryData(['session'], { integrations: [{ id: INTEGRATION, label: 'Acme' }] });
  let form: Rendered['form'] | undefined;

  function WithForm({ children }: { children: ReactNode }) {
    form = useForm<IntakeValues, unknown, CheckedIntake>({
      defaultValues: {
        ...emptyValues(INTEGRATION),
        screening_question_answers: questions.map(({ id, empty }) => ({
          question_id: id,
          answer: empty,
        })),
      },
      resolver: createResolver(() => facts),
      reValidateMode: 'onSubmit',
    });
    return <FormProvider {...form}>{children}</FormProvider>;
  }

  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  await act(async () =>
    root.render(
      <I18nContext value={words}>
        <QueryClientProvider client={client}>
          <IntakeProvider intake={intake}>
            <WithForm>
              <QuestionForm questions={questions} />
            </WithForm>
          </IntakeProvider>
        </QueryClientProvider>
      </I18nContext>,
    ),
  );
  if (form === undefined) throw new Error('The form was not rendered.');

  const control = (index: number) =>
    container.querySelector<HTMLInputElement>(
      `[name="${answerName(index)}"], [data-path="${answerName(index)}"]`,
    );
  return {
    form,
    control,
    async type(index, text) {
      const element = control(index);
      if (element === null) throw new Error(`Question ${index} is not asked.`);
      const value = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value');
      for (const key of text) {
        await act(async () => {
          value?.set?.call(element, element.value + key);
          element.dispatchEvent(new Event('input', { bubbles: true }));
        });
      }
    },
    async click(element) {
      await act(async () => {
        if (!(element instanceof HTMLElement)) throw new Error('There is nothing to click.');
        element.click();
      });
      // What is read aloud is filled one turn after it exists.
      await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
    },
    button: (name) =>
      [...container.querySelectorAll('button')].find(
        (button) => (button.getAttribute('aria-label') ?? button.textContent)?.trim() === name,
      ),
    text: () => container.textContent ?? '',
    async unmount() {
      await act(async () => root.unmount());
      container.remove();
    },
  };
}
