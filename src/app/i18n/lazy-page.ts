/** Code that loads when it is first shown, or a little earlier. */
import { type ComponentType, createElement, lazy, useState } from 'react';
import { firstScreen } from '../platform/first-screen.ts';
import { loadLaterMessages } from './i18n.ts';

type Load<P> = () => Promise<{ default: ComponentType<P> }>;

/** The code of a page could not be loaded since nothing of ours can be reached now. */
export class CodeUnreachable extends Error {
  override name = 'CodeUnreachable';
}

/** React remembers a failure for ever, so what failed begins anew, once its failure was shown. */
const failed = new Set<() => void>();

/** Pages that could not be loaded are loaded again when they are shown next. */
export function forgetFailedLoads(): void {
  for (const beginAnew of failed) beginAnew();
  failed.clear();
}

/** Any answer at all counts: after an update of Intake code may be gone although the server is there. */
export const isServerThere = () =>
  fetch('/healthz', { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  );

/**
 * A lazy component, which comes with its words, and the function that loads it ahead of time and
 * resolves once that was tried. Where it cannot be loaded, showing it throws, CodeUnreachable when there is no connection, until
 * `forgetFailedLoads`.
 */
export function lazyPage<P extends object = object>(
  load: Load<P>,
): [ComponentType<P>, () => Promise<void>] {
  let loading: ReturnType<Load<P>> | null = null;
  let loaded: ComponentType<P> | null = null;
  const once: Load<P> = () => {
    loading ??= Promise.all([load(), loadLaterMessages()])
      .then(([page]) => {
        loaded = page.default;
        return page;
      })
      .catch(async (error: unknown) => {
        const isThere = await isServerThere();
        // The next visit tries again: the network may be back.
        loading = null;
        failed.add(() => {
          shown = lazy(once);
        });
        throw isThere ? error : new CodeUnreachable('Not loaded.', { cause: error });
      });
    return loading;
  };
  let shown = lazy(once);
  // React suspends for whatever is lazy, were it there already, and leaves what stands in for it on the
  // screen for 300 ms. One that began by the lazy one goes on with it: another would be drawn anew.
  const Page = (props: P) => {
    const [component] = useState(() => loaded ?? shown);
    return createElement<P>(component, props);
  };
  return [
    Page,
    () =>
      once().then(
        () => {},
        () => {},
      ),
  ];
}

/**
 * For what stands beside the form: it comes after the form itself, and when it cannot be loaded,
 * the form goes on without it.
 */
export function orNothing<P>(load: Load<P>): Load<P> {
  return () => firstScreen.then(load).catch(() => ({ default: () => null }));
}
