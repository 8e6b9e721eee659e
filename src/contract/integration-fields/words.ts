/** The words of a field in the language of whoever reads them. */
import type { FieldWords, IntegrationField } from './field.ts';

/** A text, and the language that it is known to be in. */
export interface Said {
  text: string;
  /** Null where the file does not say it. */
  lang: string | null;
}

/** In this language where the words are there in it, else in English, else in the first that they have. */
export function saidIn(words: FieldWords, language: string): Said {
  if (typeof words === 'string') return { text: words, lang: null };
  const lang = [language, 'en'].find((each) => Object.hasOwn(words, each)) ?? Object.keys(words)[0];
  return { text: (lang && words[lang]) || '', lang: lang ?? null };
}

/** What stands before the path of a field in a body and in the form. */
export const REMOTE_FIELDS = 'remote_fields';

/** The path of a field in a body and in the form. */
export function fieldPath({ path }: Pick<IntegrationField, 'path'>): `remote_fields.${string}` {
  return `${REMOTE_FIELDS}.${path}`;
}

/** The field at a path of a body or of the form. */
export function fieldAt(
  fields: readonly IntegrationField[],
  path: string,
): IntegrationField | undefined {
  return fields.find((field) => fieldPath(field) === path);
}
