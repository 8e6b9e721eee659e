/** Values that an earlier try was turned down for, and which of them the form still holds. */
import { get } from 'react-hook-form';
import type { Issue } from '../../contract/problem.ts';
import { pathOfRow, rowPathOf } from './row-path.ts';
import type { IntakeValues } from './values.ts';

/** Why a value was turned down. The path is the form's, as it was then. */
export interface RefusedValue extends Issue {
  /** What stood there, the whole row where it is one of a list; undefined where nothing did. */
  value?: unknown;
}

/** An issue with what stands at its path now. */
export function refusedValue(issue: Issue, values: IntakeValues): RefusedValue {
  const row = rowPathOf(issue.path);
  const at = row === null ? issue.path : pathOfRow({ ...row, rest: undefined });
  return { ...issue, value: structuredClone(get(values, at)) };
}

/**
 * The issues whose value was not changed since, each at the path where the value stands now: a row
 * may have moved, or be gone. What has no place in the form stays, since nobody can tell.
 */
export function stillRefused(refused: readonly RefusedValue[], values: IntakeValues): Issue[] {
  return refused.flatMap(({ path, message, value }) => {
    if (value === undefined) return [{ path, message }];
    const row = rowPathOf(path);
    if (row === null) return isSame(get(values, path), value) ? [{ path, message }] : [];
    const rows: unknown = get(values, row.list);
    const index = Array.isArray(rows) ? rows.findIndex((each) => isSame(each, value)) : -1;
    return index < 0 ? [] : [{ path: pathOfRow({ ...row, index }), message }];
  });
}

/** What the form holds is what JSON can hold. */
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
