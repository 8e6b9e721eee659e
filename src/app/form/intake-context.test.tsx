// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import {
  type Intake,
  IntakeProvider,
  useDraftId,
  useIntake,
  useQuestions,
} from './intake-context.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

test('what asks for the id or the questions alone does not render when an error is shown', async () => {
  const renders = { id: 0, questions: 0, all: 0 };
  const Id = () => {
    renders.id += 1;
    return useDraftId();
  };
  const Questions = () => {
    renders.questions += 1;
    return useQuestions().length;
  };
  const All = () => {
    renders.all += 1;
    return String(useIntake().summaryShown);
  };
  const fields = [<Id key="id" />, <Questions key="questions" />, <All key="all" />];
  const container = document.createElement('div');
  const root = createRoot(container);
  const intake = { id: 'draft', questions: [], summaryShown: false } as unknown as Intake;
  const show = (shown: Intake) =>
    act(async () => root.render(<IntakeProvider intake={shown}>{fields}</IntakeProvider>));

  await show(intake);
  await show({ ...intake, summaryShown: true });

  expect(container.textContent).toBe('draft0true');
  expect(renders).toEqual({ id: 1, questions: 1, all: 2 });
  await act(async () => root.unmount());
});
