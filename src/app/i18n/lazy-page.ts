/** Code that loads when it is first shown, or a little earlier. */
import { type ComponentType, lazy } from 'react';
import { firstScreen } from '../platform/first-screen.ts';
import { loadLaterMessages } from './i18n.ts';

type Load<P> = () => Promise<{ default: ComponentType<P> }>;

/** A lazy component, which comes with its words, and the function that loads it ahead of time. */
export function lazyPage<P = object>(load: Load<P>): [ComponentType<P>, () => void] {
  let loading: ReturnType<Load<P>> | null = null;
  const once: Load<P> = () => {
    loading ??= Promise.all([load(), loadLaterMessages()])
      .then(([page]) => page)
      .catch((error: unknown) => {
        // The next visit tries again: the network may be back.
        loading = null;
        throw error;
      });
    return loading;
  };
  return [lazy(once), () => void once().catch(() => {})];
}

/**
 * For what stands beside the form: it comes after the form itself, and when it cannot be loaded,
 * the form goes on without it.
 */
export function orNothing<P>(load: Load<P>): Load<P> {
  return () => firstScreen.then(load).catch(() => ({ default: () => null }));
}
