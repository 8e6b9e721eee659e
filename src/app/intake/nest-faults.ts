/** Faults as react-hook-form's tree of errors, from which `listFaults` reads them. */
import { type FieldErrors, type GlobalError, get, set } from 'react-hook-form';
import type { IntakeValues } from './values.ts';

/** An error with every message of its place; `message` is the first. */
export type FaultNode = GlobalError & { types: { all: string[] } };

/**
 * A field keeps its first fault, a list all of its own, at its `root`: what is wrong with a list as
 * a whole hides nothing that is wrong with its rows.
 */
export function nestFaults(
  faults: readonly { path: string; message: string }[],
  values: IntakeValues,
): FieldErrors<IntakeValues> {
  const errors: FieldErrors<IntakeValues> = {};
  for (const { path, message } of faults) {
    const isList = Array.isArray(get(values, path));
    // react-hook-form knows a list's error by its being a list as well.
    if (isList && get(errors, path) === undefined) set(errors, path, []);
    const place = isList ? `${path}.root` : path;
    const found: FaultNode | undefined = get(errors, place);
    if (found !== undefined && !isList) continue;
    const all = [...(found?.types.all ?? []), message];
    set(errors, place, { type: 'custom', message: all[0], types: { all } });
  }
  return errors;
}
