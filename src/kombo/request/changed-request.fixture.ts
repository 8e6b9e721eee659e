/** For tests of the rules: Frank Doe's request with one value changed, and what is wrong with it. */
import { expect } from 'vitest';
import { issueErrorMap } from '../answers/issue.ts';
import { CandidateBody } from './candidate-request.ts';
import { FRANK_DOE } from './frank-doe.ts';

/** Keys from the body inwards. */
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

/** `path: issue` of everything that is wrong. */
export function issuesOf(body: unknown): string[] {
  const { error } = CandidateBody.safeParse(body, { error: issueErrorMap });
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

/** The value as it would travel. */
export const written = (path: Path, value: unknown): unknown =>
  path.reduce<unknown>((at, key) => Object(at)[key], CandidateBody.parse(changed(path, value)));

/** Expects that Frank Doe's request may have this value there. */
export const accepts = (path: Path, value: unknown) =>
  expect(issuesOf(changed(path, value))).toEqual([]);

/** Expects these issues when Frank Doe's request has this value there. */
export const refuses = (path: Path, value: unknown, ...expected: string[]) =>
  expect(issuesOf(changed(path, value))).toEqual(expected);
