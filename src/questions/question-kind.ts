/**
 * What a kind of screening question is. A kind is one file in `kinds/` and one line in
 * `kinds.ts`; everything else (form, review, validation, body, demo ATS) goes through this.
 */
import type * as z from 'zod';
import type { IssueCode } from '../kombo/answers/issue.ts';
import type { FileAnswer } from '../kombo/request/attachment.ts';
import type { Answer } from '../kombo/request/candidate-request.ts';

/** A file as the form holds it; its bytes are kept apart under `id`. Size in bytes. */
export interface FileEntry {
  id: string;
  name: string;
  content_type: string;
  size: number;
}

/** What a form holds for an answer: what was typed or chosen, right or wrong. */
export type Entry = string | number | boolean | null | string[] | FileEntry;

/** A checked entry: what travels (a file still without its bytes), or undefined when unanswered. */
export type Checked = Exclude<Answer, FileAnswer> | FileEntry | undefined;

/** An option of a select. Kombo: names may repeat or be empty. */
export interface Option {
  id: string;
  name: string;
}

/** How many bytes the base64 in a file's `data` stands for. */
export type SizeOf = (data: string) => number;

/** The control that a question is answered with, and what that control needs to know. */
export type Control =
  | { name: 'line'; input: 'text' | 'email' | 'url'; maxLength: number | null }
  | { name: 'lines'; maxLength: number | null }
  | { name: 'number'; min: number | null; max: number | null }
  | { name: 'slider'; min: number; max: number }
  | { name: 'radio'; options: Option[] }
  | { name: 'dropdown'; options: Option[] }
  | { name: 'checkboxes'; options: Option[] }
  | { name: 'tags'; options: Option[] }
  | { name: 'yes_no' }
  | { name: 'date' }
  | { name: 'file'; acceptedMimeTypes: string[] | null; maxBytes: number | null }
  | { name: 'information' }
  | { name: 'unanswerable' };

/** What src/app keeps one component for. */
export type ControlName = Control['name'];

/** How the review writes values, in the reader's language. */
export interface Formatter {
  yes: string;
  no: string;
  /** Options by names that can be told apart, none of them empty. */
  named(options: readonly Option[]): Option[];
  date(iso: string): string;
  number(value: number): string;
  bytes(size: number): string;
  list(items: string[]): string;
}

/** Something is written, chosen or attached: the sentence takes the verb that fits. */
export type MissingAnswer = Extract<IssueCode, `${string}_required`>;

/** What a kind says about itself; `Format` is what its `schema` reads from Kombo's `format`. */
export interface KindDefinition<Format> {
  /** Kombo's `format.type`. */
  type: string;
  /** Reads the format tolerantly: an odd attribute reads as null, never as a failure. */
  schema: z.ZodType<Format>;
  control(format: Format): Control;
  /** What is said of a required question without an answer; an answer to write unless told. */
  missing?: MissingAnswer;
  /** What the form starts with. Left out for kinds that cannot be answered. */
  empty?: Entry;
  /** From what the form holds to what travels; undefined for unanswered. */
  entry?(format: Format): z.ZodType<Checked>;
  /** What travels, as the ATS checks it. */
  answer?(format: Format, sizeOf: SizeOf): z.ZodType<Answer>;
  /** The entry in words for the review; null for unanswered. */
  format?(entry: Entry, format: Format, formatter: Formatter): string | null;
}

/** A kind applied to one question's format. */
export interface ResolvedKind {
  type: string;
  control: Control;
  missing: MissingAnswer;
  empty: Entry;
  /** Null when the question cannot be answered through the API. */
  answering: { entry: z.ZodType<Checked>; answer(sizeOf: SizeOf): z.ZodType<Answer> } | null;
  format(entry: Entry, formatter: Formatter): string | null;
}

/** A kind as the rest of the program uses it. */
export interface QuestionKind {
  type: string;
  /** Applies the kind to a raw format; null when the format is beyond reading. */
  resolve(rawFormat: unknown): ResolvedKind | null;
}

/** Makes a kind out of its definition. */
export function defineKind<Format>(definition: KindDefinition<Format>): QuestionKind {
  const { type, entry, answer } = definition;
  return {
    type,
    resolve(rawFormat) {
      const parsed = definition.schema.safeParse(rawFormat);
      if (!parsed.success) return null;
      const format = parsed.data;
      let made: z.ZodType<Checked> | undefined;
      return {
        type,
        control: definition.control(format),
        missing: definition.missing ?? 'answer_required',
        empty: definition.empty ?? null,
        answering:
          entry && answer
            ? {
                // Made when first asked for: two hundred questions stand before one is checked.
                get entry() {
                  made ??= entry(format);
                  return made;
                },
                answer: (sizeOf) => answer(format, sizeOf),
              }
            : null,
        format: (value, formatter) => definition.format?.(value, format, formatter) ?? null,
      };
    },
  };
}
