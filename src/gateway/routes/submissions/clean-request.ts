/**
 * A request's words without what nobody sees in them, as the form cleans what is typed: a program that
 * sends may have had them pasted. Ids and answers stay as they are; what is left of an answer is its
 * question's to judge.
 */
import { cleanLine, withoutInvisible } from '../../../text/clean.ts';

/** A candidate of Kombo's has lists of rows; whatever lies deeper is refused by the schema. */
const MAX_DEPTH = 3;

/** The same value with the candidate's texts and the names of files cleaned; any other as it is. */
export function cleanRequest(value: unknown): unknown {
  return at(value, 'request_body', (body) =>
    at(
      at(body, 'candidate', (candidate) => cleanTexts(candidate, MAX_DEPTH)),
      'attachments',
      (files) => (Array.isArray(files) ? files.map((file) => at(file, 'name', cleanName)) : files),
    ),
  );
}

function at(value: unknown, key: string, clean: (inner: unknown) => unknown): unknown {
  if (!isObject(value) || !Object.hasOwn(value, key)) return value;
  return { ...value, [key]: clean(value[key]) };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function cleanTexts(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return cleanLine(value);
  if (depth === 0) return value;
  if (Array.isArray(value)) return value.map((each) => cleanTexts(each, depth - 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, cleanTexts(inner, depth - 1)]),
  );
}

/** A name of two lines is refused, not joined: what it was to say nobody can tell. */
function cleanName(name: unknown): unknown {
  return typeof name === 'string' && !/\p{Cc}/u.test(name) ? withoutInvisible(name) : name;
}
