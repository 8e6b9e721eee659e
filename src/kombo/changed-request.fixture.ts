/** For tests of the rules: Frank Doe's request with one value changed, and what is wrong with it. */
import { expect } from 'vitest';
import { CandidateBody } from './candidate-request.ts';
import { toFault } from './fault.ts';
import { FRANK_DOE } from './frank-doe.ts';

export type Path = (string | number)[];

/** Frank Doe's request with one value changed; `undefined` leaves the key out. */
export function changed(path: Path, value: unknown): unknown {
  const body = structuredClone(FRANK_DOE) as unknown as Record<string, unknown>;
  let parent: Record<string, unknown> = body;
  for (const key of path.slice(0, -1)) {
    parent[key] ??= {};
    parent = parent[key] as Record<string, unknown>;
  }
  parent[path.at(-1) ?? ''] = value;
  return JSON.parse(JSON.stringify(body));
}

/** `path: fault` of everything that is wrong. */
export function faults(body: unknown): string[] {
  const { error } = CandidateBody.safeParse(body, { error: toFault });
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

/** The value as it would travel. */
export const written = (path: Path, value: unknown): unknown =>
  path.reduce<unknown>((at, key) => Object(at)[key], CandidateBody.parse(changed(path, value)));

export const accepts = (path: Path, value: unknown) =>
  expect(faults(changed(path, value))).toEqual([]);
export const refuses = (path: Path, value: unknown, ...expected: string[]) =>
  expect(faults(changed(path, value))).toEqual(expected);
