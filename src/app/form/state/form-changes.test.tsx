// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyValues, type IntakeValues } from '../values.ts';
import { type FormChange, followForm, followPauses, hasErrors, takeTyped } from './form-changes.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let form: UseFormReturn<IntakeValues>;
let unmount: () => Promise<void>;

function Form() {
  form = useForm<IntakeValues>({ defaultValues: emptyValues('workday:1') });
  const watched = useWatch({ control: form.control, name: 'candidate.last_name' });
  return (
    <>
      <input {...form.register('candidate.first_name')} />
      <output>{watched}</output>
    </>
  );
}

beforeEach(async () => {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  await act(async () => root.render(<Form />));
  unmount = () => act(async () => root.unmount());
});

afterEach(async () => {
  vi.useRealTimers();
  await unmount();
  document.body.replaceChildren();
});

async function typeName(text: string) {
  const control = document.querySelector('input') as HTMLInputElement;
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
  await act(async () => {
    set?.call(control, text);
    control.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

test('a key tells which value it changed, and a value set from code tells so too', async () => {
  const changes: FormChange[] = [];
  followForm(form.control, (change) => changes.push(change));
  await typeName('F');
  form.setValue('candidate.last_name', 'Doe');
  expect(changes).toEqual([
    { name: 'candidate.first_name', isTyped: true, isOfValues: true },
    { name: 'candidate.last_name', isTyped: false, isOfValues: true },
  ]);
});

test('what was typed is in the form, told like a key, and seen by whoever watches it', async () => {
  const changes: FormChange[] = [];
  followForm(form.control, (change) => changes.push(change));
  await act(async () => takeTyped(form.control, 'candidate.last_name', 'Doe'));
  expect(form.getValues('candidate.last_name')).toBe('Doe');
  expect(changes[0]).toEqual({ name: 'candidate.last_name', isTyped: true, isOfValues: true });
  expect(document.querySelector('output')?.textContent).toBe('Doe');
});

test('an error is known until it is gone', () => {
  expect(hasErrors(form.control)).toBe(false);
  form.setError('candidate.last_name', { message: 'required' });
  expect(hasErrors(form.control)).toBe(true);
  form.clearErrors('candidate.last_name');
  expect(hasErrors(form.control)).toBe(false);
});

test('an error is no change of a value', () => {
  const changes: FormChange[] = [];
  followForm(form.control, (change) => changes.push(change));
  form.setError('candidate.last_name', { message: 'required' });
  expect(changes.map(({ isOfValues }) => isOfValues)).toEqual([false]);
});

test('nothing is told any more once it is ended', async () => {
  const listener = vi.fn();
  followForm(form.control, listener)();
  await typeName('F');
  expect(listener).not.toHaveBeenCalled();
});

test('a pause is told once, with every path that changed before it', () => {
  vi.useFakeTimers();
  const pauses: unknown[] = [];
  followPauses(form.control, 800, (changed) => pauses.push([...changed]));
  form.setValue('candidate.first_name', 'Frank');
  vi.advanceTimersByTime(700);
  form.setValue('candidate.last_name', 'Doe');
  vi.advanceTimersByTime(700);
  expect(pauses).toEqual([]);
  vi.advanceTimersByTime(200);
  expect(pauses).toEqual([['candidate.first_name', 'candidate.last_name']]);
  vi.advanceTimersByTime(5_000);
  expect(pauses).toHaveLength(1);
});
