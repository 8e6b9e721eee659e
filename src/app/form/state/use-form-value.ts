/**
 * Follows a single value or error of the form. All fields share one subscription, so that a key
 * in one of two hundred fields asks none of the others whether it concerns them: a store, which
 * tells all who follow it, would be two hundred questions a key.
 */
import { useCallback, useSyncExternalStore } from 'react';
import {
  type FieldPath,
  type FieldPathValue,
  type UseFormReturn,
  useFormContext,
} from 'react-hook-form';
import type { IntakeValues } from '../values.ts';
import { followForm, hasErrors } from './form-changes.ts';

/** A path of the form. */
export type Name = FieldPath<IntakeValues>;

type Form = UseFormReturn<IntakeValues>;

interface Subscription {
  listeners: Map<string, Set<() => void>>;
  end(): void;
}

const subscriptions = new WeakMap<Form['control'], Subscription>();

function subscribeAll({ control }: Form): Subscription {
  const listeners: Subscription['listeners'] = new Map();
  const tellAt = (name: string) => {
    for (const tell of listeners.get(name) ?? []) tell();
  };
  const end = followForm(control, ({ name, isTyped }) => {
    if (name !== undefined && isTyped) return tellAt(name);
    // A change without a name may concern everybody, one of a branch all of its leaves.
    for (const at of listeners.keys()) {
      if (name === undefined || at === name || at.startsWith(`${name}.`)) tellAt(at);
    }
  });
  return { listeners, end };
}

/** Calls `tell` after changes of the value or error at `name`; returns the way to end it. */
export function followField(form: Form, name: string, tell: () => void): () => void {
  const subscription = subscriptions.get(form.control) ?? subscribeAll(form);
  subscriptions.set(form.control, subscription);
  const { listeners, end } = subscription;
  const group = listeners.get(name) ?? new Set();
  listeners.set(name, group.add(tell));
  return () => {
    group.delete(tell);
    if (group.size === 0) listeners.delete(name);
    if (listeners.size > 0) return;
    end();
    subscriptions.delete(form.control);
  };
}

function useFollowed<T>(name: Name, read: (form: Form) => T): T {
  const form = useFormContext<IntakeValues>();
  const subscribe = useCallback((tell: () => void) => followField(form, name, tell), [form, name]);
  return useSyncExternalStore(subscribe, () => read(form));
}

/** The value at `name`. Only what calls this renders when it changes. */
export function useFormValue<N extends Name>(name: N): FieldPathValue<IntakeValues, N> {
  return useFollowed(name, ({ getValues }) => getValues(name));
}

/** The encoded issue at `name`, or null. */
export function useErrorMessage(name: Name): string | null {
  return useFollowed(name, ({ control, getErrors }) => {
    if (!hasErrors(control)) return null;
    const error: { message?: unknown; root?: { message?: unknown } } | undefined = getErrors(name);
    const message = error?.message ?? error?.root?.message;
    return typeof message === 'string' ? message : null;
  });
}

/** What an earlier try was turned down for at `name`; null once it is mended. */
export function useRejection(name: Name): string | null {
  return useFollowed(name, ({ control, getErrors }) => {
    const error = hasErrors(control) ? getErrors(name) : undefined;
    return error?.type === 'refused' && typeof error.message === 'string' ? error.message : null;
  });
}
