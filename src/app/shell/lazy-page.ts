/** Code that loads when it is first shown, or a little earlier. */
import { type ComponentType, lazy } from 'react';

type Load = () => Promise<{ default: ComponentType }>;

/** A lazy component and the function that loads it ahead of time. */
export function lazyPage(load: Load): [ComponentType, () => void] {
  let loading: ReturnType<Load> | null = null;
  const once: Load = () => {
    loading ??= load().catch((error: unknown) => {
      // The next visit tries again: the network may be back.
      loading = null;
      throw error;
    });
    return loading;
  };
  return [lazy(once), () => void once().catch(() => {})];
}
