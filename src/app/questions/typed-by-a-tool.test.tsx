// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, expect, test } from 'vitest';
import { aQuestion } from '../../questions/a-question.ts';
import { answerName } from '../form/state/question-control.ts';
import { type Rendered, renderQuestions } from './arrange/render-questions.tsx';

let page: Rendered;
afterEach(() => page.unmount());

test('a value that a tool sets with a change alone is taken, and cleaned', async () => {
  page = await renderQuestions([aQuestion({ type: 'TEXT' }, { id: 'q0', title: 'Tool' })]);
  const control = page.control(0) as HTMLInputElement;
  await act(async () => {
    control.value = '\u200BAcme\u00A0Inc. ';
    control.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(page.form.getValues(answerName(0))).toBe('Acme Inc.');
  expect(control.value).toBe('Acme Inc.');
});
