/**
 * Takes and tells the form's changes for next to nothing a key. react-hook-form's own `subscribe`
 * copies every value of the form for each change, which with 200 questions costs more than all else
 * that a key does; its subject, on which that stands, does not.
 */
import { type Control, set } from 'react-hook-form';
import type { IntakeValues } from '../values.ts';

/** What is read of react-hook-form's control, whatever the form's check gives. */
type FormControl = Pick<Control<IntakeValues>, '_formState' | '_formValues' | '_subjects'>;

/** What is told of one change of the form. */
export interface FormChange {
  /** The path that changed; undefined when anything may have. */
  name: string | undefined;
  /** A control was typed into or chosen from: nothing but the value at `name` changed. */
  isTyped: boolean;
  /** False when only errors or other state changed. */
  isOfValues: boolean;
}

/**
 * Puts what was typed at `name` into the form. It does what the handler of `register` does in a
 * form that checks nothing while somebody types, without its search for rules and its accounts of
 * touched and changed fields, which nobody reads.
 */
export function takeTyped(control: FormControl, name: string, text: string): void {
  const values = control._formValues as IntakeValues;
  set(values, name, text);
  // Not copied: whoever watches a text takes it out.
  control._subjects.state.next({ name, type: 'change', values });
}

/** Is anything wrong? Most of the time it is not, and two hundred fields need not look for it. */
export function hasErrors({ _formState }: FormControl): boolean {
  return Object.keys(_formState.errors).length > 0;
}

/** Calls `listener` at once for each change; returns the way to end it. */
export function followForm(
  control: FormControl,
  listener: (change: FormChange) => void,
): () => void {
  const { unsubscribe } = control._subjects.state.subscribe({
    next: (state) => {
      // A control's own event carries its type; a value that is set from code carries `values`.
      const isTyped = state.type !== undefined;
      listener({ name: state.name, isTyped, isOfValues: isTyped || 'values' in state });
    },
  });
  return unsubscribe;
}

/**
 * Calls `act` whenever no change has come for `pauseMs` milliseconds, with the paths that changed
 * before (undefined among them when anything may have). A key only notes its path and the time:
 * setting a timer anew for each would cost more than the key's own work.
 */
export function followPauses(
  control: FormControl,
  pauseMs: number,
  act: (changed: ReadonlySet<string | undefined>) => void,
): () => void {
  let changed = new Set<string | undefined>();
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const left = last + pauseMs - performance.now();
    timer = left > 0 ? setTimeout(look, left) : undefined;
    if (timer !== undefined) return;
    const before = changed;
    changed = new Set();
    act(before);
  };
  const unfollow = followForm(control, ({ name }) => {
    changed.add(name);
    last = performance.now();
    timer ??= setTimeout(look, pauseMs);
  });
  return () => {
    unfollow();
    clearTimeout(timer);
  };
}
