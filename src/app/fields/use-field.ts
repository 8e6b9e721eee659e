/** What every field needs from the form: its registration, its fault in words, and its ids. */
import { useId } from 'react';
import { type FieldPath, type PathValue, useFormContext } from 'react-hook-form';
import { hasFaults } from '../intake/form-changes.ts';
import type { IntakeValues } from '../intake/values.ts';
import { faultWords } from '../words/fault-words.ts';
import { useWords } from '../words/words.ts';
import { useFault, useFormValue } from './use-form-value.ts';

export type Name = FieldPath<IntakeValues>;

export interface FieldState {
  id: string;
  /** The fault in words that name the field; null when there is none. */
  error: string | null;
  describedBy(hint: boolean, more?: string): string | undefined;
}

/**
 * State of the field at `name`; its fault names `label`. Only this field renders when its fault comes or goes:
 * faults appear when a step is left, and go the moment they are mended.
 */
export function useFieldState(name: Name, label: string): FieldState {
  const id = useId();
  const words = useWords();
  const message = useFault(name);
  const error = message === null ? null : faultWords(words, message, label);
  return {
    id,
    error,
    describedBy(hint, more) {
      const ids = [hint ? `${id}-hint` : '', error === null ? '' : `${id}-error`, more ?? ''];
      return ids.filter(Boolean).join(' ') || undefined;
    },
  };
}

/** The value at `name` and the way to change it. Only what calls this renders when it changes. */
export function useValue<N extends Name>(
  name: N,
): [PathValue<IntakeValues, N>, (value: PathValue<IntakeValues, N>) => void] {
  const { setValue } = useFormContext<IntakeValues>();
  const value = useFormValue(name);
  const recheck = useRecheck(name);
  return [
    value,
    (next) => {
      setValue(name, next, { shouldDirty: true });
      recheck();
    },
  ];
}

/** Checks a field again after a change, but only if it is shown as wrong now. */
export function useRecheck(name: Name): () => void {
  const { control, trigger, getFieldState } = useFormContext<IntakeValues>();
  return () => {
    if (hasFaults(control) && getFieldState(name).invalid) void trigger(name);
  };
}
