/**
 * Screening questions as a person would write them down. Keys and option names are turned into
 * ids by the job that asks them.
 */
import type { WireQuestion } from '../wire/wire-job.ts';

/** Shown only if the other question's answer is one of these: option names, true or false. */
export interface Condition {
  question: string;
  is: (string | boolean)[] | null;
}

interface Settings {
  description?: string | null;
  required?: boolean | null;
  category?: WireQuestion['category'];
  /** Left out: the place in the list. */
  index?: number | null;
  when?: Condition;
}

/** A question as it is written down: `key` becomes its `remote_id`. */
export interface QuestionDraft extends Settings {
  key: string;
  title: string | null;
  /** Undefined: the key is missing from the answer. */
  format: Record<string, unknown> | null | undefined;
  /** Names of the options of a select; equal and empty names are legal. */
  options?: readonly string[];
}

interface TextSettings extends Settings {
  display_type?: 'SINGLE_LINE' | 'MULTI_LINE' | 'EMAIL' | 'URL' | null;
  max_length?: number | null;
}

/** One line unless the settings say otherwise. */
export function text(key: string, title: string | null, settings: TextSettings = {}) {
  const { display_type = null, max_length = null, ...common } = settings;
  return draft(key, title, { type: 'TEXT', display_type, max_length }, common);
}

/** Several lines. */
export function essay(key: string, title: string | null, settings: TextSettings = {}) {
  return text(key, title, { display_type: 'MULTI_LINE', ...settings });
}

interface NumberSettings extends Settings {
  display_type?: 'SLIDER' | 'FIELD' | null;
  min?: number | null;
  max?: number | null;
}

/** A field unless the settings say otherwise. */
export function number(key: string, title: string | null, settings: NumberSettings = {}) {
  const { display_type = null, min = null, max = null, ...common } = settings;
  return draft(key, title, { type: 'NUMBER', display_type, min, max }, common);
}

interface ChoiceSettings extends Settings {
  display_type?: 'DROPDOWN' | 'RADIO' | null;
}

/** One of several options. */
export function choice(
  key: string,
  title: string | null,
  options: readonly string[],
  settings: ChoiceSettings = {},
) {
  const { display_type = null, ...common } = settings;
  return { ...draft(key, title, { type: 'SINGLE_SELECT', display_type }, common), options };
}

/** Any number of options. */
export function choices(
  key: string,
  title: string | null,
  options: readonly string[],
  settings: Settings = {},
) {
  return { ...draft(key, title, { type: 'MULTI_SELECT' }, settings), options };
}

/** Yes or no. */
export function yesNo(key: string, title: string | null, settings: Settings = {}) {
  return draft(key, title, { type: 'BOOLEAN' }, settings);
}

/** A calendar day. */
export function day(key: string, title: string | null, settings: Settings = {}) {
  return draft(key, title, { type: 'DATE' }, settings);
}

interface UploadSettings extends Settings {
  accepted_mime_types?: string[] | null;
  max_file_size_bytes?: number | null;
}

/** One file; without settings of any type and size. */
export function upload(key: string, title: string | null, settings: UploadSettings = {}) {
  const { accepted_mime_types = null, max_file_size_bytes = null, ...common } = settings;
  return draft(key, title, { type: 'FILE', accepted_mime_types, max_file_size_bytes }, common);
}

/** Text to read. */
export function information(key: string, title: string | null, description: string | null) {
  return draft(key, title, { type: 'INFORMATION' }, { description });
}

/** A question whose format is whatever is given, undefined for a missing key. */
export function oddQuestion(
  key: string,
  title: string | null,
  format: QuestionDraft['format'],
  settings: Settings = {},
) {
  return draft(key, title, format, settings);
}

function draft(
  key: string,
  title: string | null,
  format: QuestionDraft['format'],
  settings: Settings,
): QuestionDraft {
  return { key, title, format, ...settings };
}
