/**
 * What can be wrong with a value, as a key with values in one string
 * ("too_long max=200"). A string passes unchanged through zod, react-hook-form
 * and JSON; whoever shows it puts it into words of the reader's language.
 */
import type * as z from 'zod';

/** Every fault with its English sentence, for callers of the HTTP interface. */
export const FAULTS = {
  required: 'A value is missing.',
  wrong_type: 'The value has the wrong type.',
  too_long: 'The text is longer than {max} characters.',
  too_small: 'The number is smaller than {min}.',
  too_large: 'The number is larger than {max}.',
  positive: 'The number must be larger than zero.',
  number: 'This is not a number.',
  email: 'This is not an e-mail address such as name@example.com.',
  url: 'This is not a web address such as https://example.com.',
  phone: 'A telephone number needs digits.',
  date: 'This is not a date of the form YYYY-MM-DD.',
  no_match: '{typed} is none of the allowed values.',
  choice: 'This is none of the allowed values.',
  country_for_location: 'A location needs its country.',
  base64: 'The content is not base64.',
  data_or_url: 'An attachment needs exactly one of data and data_url.',
  content_type: 'The content type is not of the form type/subtype without parameters.',
  file_name: 'The file name needs an extension.',
  file_empty: 'The file is empty.',
  file_too_large: 'The file is larger than {max} bytes.',
  file_total_too_large: 'The files together are larger than {max} bytes.',
  file_type: 'This ATS does not take files of this type here.',
  file_kind_unsupported: 'This ATS does not take files of this kind.',
  file_too_many: 'This ATS takes at most {max} files of this kind.',
  file_too_few: 'This ATS asks for at least {min} files of this kind.',
  unknown_key: 'The key {key} is not part of the request.',
  unknown_question: 'The job has no question with this id.',
  repeated_question: 'This question is answered twice.',
  hidden_question: 'This question does not apply to the other answers.',
  not_answerable: 'This question cannot be answered through the API.',
  no_job: 'A job must be chosen.',
  job_loading: 'The job is still being read.',
  unknown_job: 'This job is not known.',
  job_not_open: 'This job does not accept applications.',
  unknown_stage: 'This job has no stage with this id.',
} as const;

export type FaultCode = keyof typeof FAULTS;
export type FaultValues = Record<string, string | number>;

/** One thing that is wrong, at a path such as `candidate.location.country`. */
export interface Fault {
  code: FaultCode;
  values: FaultValues;
}

/** Writes a fault as the one string that travels: `fault('too_long', { max: 200 })`. */
export function fault(code: FaultCode, values: FaultValues = {}): string {
  return addValues(code, values);
}

/** Adds values to a fault string. Half a character, which JSON may carry, becomes U+FFFD. */
export function addValues(text: string, values: FaultValues): string {
  const pairs = Object.entries(values).map(
    ([key, value]) => `${key}=${encodeURIComponent(`${value}`.toWellFormed())}`,
  );
  return [text, ...pairs].join(' ');
}

const FAULT_STRING = /^\w+(?: \w+=(?:%[\dA-F]{2}|[^\s%=])*)*$/;

/** Reads what `fault` wrote; null for any other text, such as a server's own sentence. */
export function parseFault(text: string): Fault | null {
  const [code = '', ...pairs] = text.split(' ');
  if (!isFaultCode(code) || !FAULT_STRING.test(text)) return null;
  const values = pairs.map((pair) => {
    const [key = '', raw = ''] = pair.split('=');
    return [key, decode(raw)];
  });
  return { code, values: Object.fromEntries(values) };
}

function isFaultCode(code: string): code is FaultCode {
  return Object.hasOwn(FAULTS, code);
}

/** Bytes that are not UTF-8 stay as they are: nothing of ours wrote them. */
function decode(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

/** The English sentence of a fault string; other text is returned as it is. */
export function faultSentence(text: string): string {
  const found = parseFault(text);
  if (found === null) return text;
  return FAULTS[found.code].replace(/\{(\w+)\}/g, (_, key: string) => `${found.values[key] ?? ''}`);
}

const FORMAT_FAULTS: Record<string, FaultCode> = {
  email: 'email',
  url: 'url',
  date: 'date',
  base64: 'base64',
};

/**
 * zod's error map for every parse of ours: turns zod's own issues into faults,
 * so that schemas need messages only for rules of their own.
 */
export const toFault: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type') {
    const missing = issue.input === undefined || issue.input === null || issue.input === '';
    return fault(missing ? 'required' : issue.expected === 'number' ? 'number' : 'wrong_type');
  }
  if (issue.code === 'too_small') {
    if (issue.origin !== 'number') return fault('required');
    return issue.inclusive ? fault('too_small', { min: `${issue.minimum}` }) : fault('positive');
  }
  if (issue.code === 'too_big') {
    const code = issue.origin === 'number' ? 'too_large' : 'too_long';
    return fault(code, { max: `${issue.maximum}` });
  }
  if (issue.code === 'invalid_format') return fault(FORMAT_FAULTS[issue.format] ?? 'wrong_type');
  if (issue.code === 'unrecognized_keys') {
    return fault('unknown_key', { key: issue.keys.join(', ') });
  }
  if (issue.input === undefined || issue.input === null || issue.input === '') {
    return fault('required');
  }
  return fault('choice');
};
