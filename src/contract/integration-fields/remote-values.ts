/** Checks the values of an ATS's own fields: as they were typed, and as they travel in `remote_fields`. */
import { encodeIssue, issueErrorMap } from '../../kombo/answers/issue.ts';
import { MAX_NAME_LENGTH } from '../../kombo/values/bounds.ts';
import type { Entry, SizeOf } from '../../questions/question-kind.ts';
import type { Issue } from '../problem.ts';
import { fieldQuestions } from './as-question.ts';
import type { IntegrationField } from './field.ts';
import { fieldPath, REMOTE_FIELDS } from './words.ts';

/** What travels for one field. */
export type RemoteValue = string | number | boolean;

/** `remote_fields` as it travels: names of the tool's within names, values at their ends. */
export interface RemoteFields {
  [name: string]: RemoteFields | RemoteValue;
}

/** Issues are about values; no language is read. */
const ANY_LANGUAGE = 'en';

/** None of the fields takes a file. */
const NO_FILES: SizeOf = () => 0;

/** What becomes of one entry: what travels, undefined where nothing does, and what is wrong with it. */
export function checkEntry(
  fields: readonly IntegrationField[],
  index: number,
  entry: Entry | undefined,
): { value: RemoteValue | undefined; issue: string | null } {
  const field = fields[index];
  const question = fieldQuestions(fields, ANY_LANGUAGE)[index];
  if (field === undefined || !question?.answering) return { value: undefined, issue: null };
  const parsed = question.answering.entry.safeParse(entry ?? question.empty, {
    error: issueErrorMap,
  });
  if (!parsed.success) {
    return { value: undefined, issue: parsed.error.issues[0]?.message ?? null };
  }
  if (parsed.data === undefined) {
    return { value: undefined, issue: field.required ? encodeIssue(question.missing) : null };
  }
  return { value: toRemoteValue(field, parsed.data), issue: null };
}

/** An option's id is its value as a text; what travels is the value. Other kinds travel as they are. */
function toRemoteValue({ options = [] }: IntegrationField, checked: unknown): RemoteValue {
  const option = options.find(({ value }) => `${value}` === checked);
  return option?.value ?? (checked as RemoteValue);
}

/**
 * What is wrong with the `remote_fields` of a body: what no field of this ATS declares, values that their
 * field does not take, and required ones that are missing. `given` may be anything that JSON can hold.
 */
export function validateRemoteFields(
  fields: readonly IntegrationField[],
  given: unknown = {},
): Issue[] {
  const declared = new Set(fields.map(fieldPath));
  const strays = straysIn(given, REMOTE_FIELDS, declared).map((path) => ({
    path,
    message: encodeIssue('not_taken'),
  }));
  return [...strays, ...fields.flatMap((_, index) => valueIssues(fields, index, given))];
}

/** The outermost paths that lead to no declared field. A name with a dot in it leads nowhere. */
function straysIn(part: unknown, path: string, declared: ReadonlySet<string>): string[] {
  if (declared.has(path)) return [];
  const leadsOn = [...declared].some((one) => one.startsWith(`${path}.`));
  if (!leadsOn || !isPlainObject(part)) return isNothing(part, path) ? [] : [path];
  return Object.entries(part).flatMap(([name, inner]) => {
    const at = `${path}.${name.slice(0, MAX_NAME_LENGTH)}`;
    return name.includes('.') ? [at] : straysIn(inner, at, declared);
  });
}

function valueIssues(fields: readonly IntegrationField[], index: number, given: unknown): Issue[] {
  const field = fields[index];
  const question = fieldQuestions(fields, ANY_LANGUAGE)[index];
  if (field === undefined || !question?.answering) return [];
  const path = fieldPath(field);
  const value = valueAt(given, field.path);
  if (value === undefined) {
    return field.required ? [{ path, message: encodeIssue(question.missing) }] : [];
  }
  if (field.options !== undefined) {
    const isOption = field.options.some((option) => option.value === value);
    return isOption ? [] : [{ path, message: encodeIssue('choice') }];
  }
  const parsed = question.answering.answer(NO_FILES).safeParse(value, { error: issueErrorMap });
  return (parsed.error?.issues ?? []).slice(0, 1).map(({ message }) => ({ path, message }));
}

/** What stands at a path of names; undefined where nothing does. */
export function valueAt(part: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, name) => (isPlainObject(at) && Object.hasOwn(at, name) ? at[name] : undefined),
      part,
    );
}

/** Values at their paths, as one tree. */
export function remoteFieldsOf(values: readonly (readonly [string, RemoteValue])[]): RemoteFields {
  const tree: RemoteFields = {};
  for (const [path, value] of values) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    let at = tree;
    for (const name of names) {
      const inner = at[name];
      const next = isPlainObject(inner) ? inner : {};
      at[name] = next;
      at = next;
    }
    at[last] = value;
  }
  return tree;
}

function isPlainObject(part: unknown): part is RemoteFields {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

/** `remote_fields: {}` says nothing to any ATS. */
const isNothing = (part: unknown, path: string) =>
  path === REMOTE_FIELDS && isPlainObject(part) && Object.keys(part).length === 0;
