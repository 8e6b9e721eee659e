/** What every field needs from the form: its registration, its error in words, and its ids. */
import { useId } from 'react';
import { type PathValue, useFormContext } from 'react-hook-form';
import { isNamedByAts } from '../../i18n/ats-paths.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { isAtsIssue, issueMessage } from '../../i18n/issue-messages.ts';
import type { IntakeValues } from '../values.ts';
import { hasErrors } from './form-changes.ts';
import { type Name, useErrorMessage, useFormValue } from './use-form-value.ts';

/** What a field shows and how its parts are connected. */
export interface FieldState {
  id: string;
  /** The error in words that name the field; null when there is none. */
  error: string | null;
  /** The error is a sentence of the ATS's own, in whatever language. */
  isFromAts: boolean;
  /** What the error quotes of the ATS's; null where the field is named by us. */
  quote: string | null;
  describedBy(hint: boolean, more?: string): string | undefined;
}

/**
 * State of the field at `name`; its error names `label`. Only this field renders when its error
 * comes or goes: errors appear when a step is left, and go the moment they are mended.
 */
export function useFieldState(name: Name, label: string): FieldState {
  const id = useId();
  const i18n = useI18n();
  const message = useErrorMessage(name);
  const error = message === null ? null : issueMessage(i18n, message, label);
  return {
    id,
    error,
    isFromAts: message !== null && isAtsIssue(message),
    quote: isNamedByAts(name) ? label : null,
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
    if (hasErrors(control) && getFieldState(name).invalid) void trigger(name);
  };
}
