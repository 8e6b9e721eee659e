// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { FormProvider, type UseFormReturn, useForm } from 'react-hook-form';
import { afterEach, expect, test } from 'vitest';
import { someValues } from '../../form/some-values.ts';
import type { IntakeValues } from '../../form/values.ts';
import { type Notation, useTypedValue } from './use-typed-value.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const NAME = 'candidate.salary_expectations.amount';
let root: Root;
let form: UseFormReturn<IntakeValues>;
afterEach(() => act(async () => root.unmount()));

/** Reads "45k" once its code is there, as notations that are loaded later do. */
function aLateNotation() {
  let isThere = false;
  const listeners = new Set<() => void>();
  const notation: Notation = {
    parse: (text) => (isThere && text === '45k' ? 45_000 : text),
    format: (held) => `${held}`,
    onReadsMore(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const arrive = () => {
    isThere = true;
    for (const listener of listeners) listener();
  };
  return { notation, arrive };
}

async function render(notation: Notation): Promise<HTMLInputElement> {
  function Control() {
    const { input } = useTypedValue(NAME, notation);
    return <input {...input} />;
  }
  function Form() {
    form = useForm<IntakeValues>({ defaultValues: someValues({}) });
    return (
      <FormProvider {...form}>
        <Control />
      </FormProvider>
    );
  }
  const element = document.body.appendChild(document.createElement('div'));
  root = createRoot(element);
  await act(async () => root.render(<Form />));
  const input = element.querySelector('input');
  if (input === null) throw new Error('There is no input.');
  return input;
}

const type = (input: HTMLInputElement, text: string) =>
  act(async () => {
    input.focus();
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });

test('what was left before it could be read is shown as it is held once it can', async () => {
  const { notation, arrive } = aLateNotation();
  const input = await render(notation);
  await type(input, '45k');
  await act(async () => input.blur());
  expect(form.getValues(NAME)).toBe('45k');
  await act(async () => arrive());
  expect(form.getValues(NAME)).toBe(45_000);
  expect(input.value).toBe('45000');
});

test('nothing changes under the hands of whoever still types', async () => {
  const { notation, arrive } = aLateNotation();
  const input = await render(notation);
  await type(input, '45k');
  await act(async () => arrive());
  expect(form.getValues(NAME)).toBe(45_000);
  expect(input.value).toBe('45k');
  await act(async () => input.blur());
  expect(input.value).toBe('45000');
});
