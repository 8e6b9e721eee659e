/**
 * What can be wrong with a value, as a key with values in one string
 * ("too_long max=200"). A string passes unchanged through zod, react-hook-form
 * and JSON; whoever shows it puts it into words of the reader's language.
 */
import type * as z from 'zod';

/** Every issue by its code, with its English sentence, for callers of the HTTP interface. */
export const ISSUE_SENTENCES = {
  required: 'A value is missing.',
  answer_required: 'The question needs an answer.',
  choice_required: 'The question needs a choice.',
  file_required: 'The question needs a file.',
  wrong_type: 'The value has the wrong type.',
  too_long: 'The text is longer than {max} characters.',
  too_many: 'There are more than {max} of these.',
  too_small: 'The number is smaller than {min}.',
  too_large: 'The number is larger than {max}.',
  positive: 'The number must be larger than zero.',
  number: 'This is not a number.',
  number_either: 'This could be two numbers.',
  number_alone: 'Beside a number something else stands here.',
  email: 'This is not an e-mail address such as name@example.com.',
  url: 'This is not a web address such as https://example.com.',
  phone: 'A telephone number needs digits.',
  phone_shortened: 'A program has cut this telephone number down.',
  phone_several: 'These are several telephone numbers.',
  phone_unlikely: 'This has too few or too many digits for a telephone number.',
  date: 'This is not a date of the form YYYY-MM-DD.',
  date_either: 'This could be two days.',
  no_match: '{typed} is none of the allowed values.',
  choice: 'This is none of the allowed values.',
  country_for_location: 'A location needs its country.',
  base64: 'The content is not base64.',
  data_or_url: 'An attachment needs exactly one of data and data_url.',
  content_type: 'The content type is not of the form type/subtype without parameters.',
  file_name: 'The file name needs an extension.',
  file_name_line: 'The file name must be one line without a path.',
  file_program: 'Programs are not taken, whatever they are called.',
  file_empty: 'The file is empty.',
  file_too_large: 'The file is larger than {max} bytes.',
  file_total_too_large: 'The files together are larger than {max} bytes.',
  file_type: 'This ATS does not take files of this type here.',
  file_kind_unsupported: 'This ATS does not take files of this kind.',
  file_too_many: 'This ATS takes at most {max} files of this kind.',
  file_too_few: 'This ATS asks for at least {min} files of this kind.',
  unknown_key: 'A key here is not part of the request.',
  not_taken: 'This field is not taken here.',
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

/** The key of an issue, the same in every language. */
export type IssueCode = keyof typeof ISSUE_SENTENCES;

/** What the sentence quotes, by name. */
export type IssueValues = Record<string, string | number>;

/** One thing that is wrong, at a path such as `candidate.location.country`. */
export interface DecodedIssue {
  code: IssueCode;
  values: IssueValues;
}

/** Writes an issue as the one string that travels: `encodeIssue('too_long', { max: 200 })`. */
export function encodeIssue(code: IssueCode, values: IssueValues = {}): string {
  return addIssueValues(code, values);
}

/** Adds values to an encoded issue. Half a character, which JSON may carry, becomes U+FFFD. */
export function addIssueValues(text: string, values: IssueValues): string {
  const pairs = Object.entries(values).map(
    ([key, value]) => `${key}=${encodeURIComponent(`${value}`.toWellFormed())}`,
  );
  return [text, ...pairs].join(' ');
}

const ENCODED = /^\w+(?: \w+=(?:%[\dA-F]{2}|[^\s%=])*)*$/;

/** Reads what `encodeIssue` wrote; null for any other text, such as a server's own sentence. */
export function decodeIssue(text: string): DecodedIssue | null {
  const [code = '', ...pairs] = text.split(' ');
  if (!isIssueCode(code) || !ENCODED.test(text)) return null;
  const values = pairs.map((pair) => {
    const [key = '', raw = ''] = pair.split('=');
    return [key, decode(raw)];
  });
  return { code, values: Object.fromEntries(values) };
}

function isIssueCode(code: string): code is IssueCode {
  return Object.hasOwn(ISSUE_SENTENCES, code);
}

/** Bytes that are not UTF-8 stay as they are: nothing of ours wrote them. */
function decode(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

/** The English sentence of an encoded issue; other text is returned as it is. */
export function issueSentence(text: string): string {
  const found = decodeIssue(text);
  if (found === null) return text;
  return ISSUE_SENTENCES[found.code].replace(
    /\{(\w+)\}/g,
    (_, key: string) => `${found.values[key] ?? ''}`,
  );
}

const FORMAT_CODES: Record<string, IssueCode> = {
  email: 'email',
  url: 'url',
  date: 'date',
  base64: 'base64',
};

/** 45.000: forty-five to some, forty-five thousand to others. With a currency around it perhaps. */
const EITHER_NUMBER = /^\D{0,5}[1-9]\d{0,2}[.,]\d{3}\D{0,12}$/;

/** "50-60k", "€120k OTE": what a number stands beside cannot be sent with it. */
const WITH_MORE = /\p{Nd}\s?[^\p{Nd}\s.,]|[^\p{Nd}\s.,-]\s?\p{Nd}/u;

/** What is wrong with a text where a number belongs: it is none, could be two, or has words beside it. */
export function numberIssue(input: unknown): string {
  if (typeof input !== 'string') return encodeIssue('number');
  if (EITHER_NUMBER.test(input)) return encodeIssue('number_either');
  return encodeIssue(WITH_MORE.test(input) ? 'number_alone' : 'number');
}

/** 03.04.2026: in April to most, in March to some. */
const EITHER_DAY = /^\D{0,5}(\d{1,2})\D{1,3}(\d{1,2})\D{1,3}(?:\d{2}|\d{4})\D{0,5}$/;
const MONTHS = 12;

/** What is wrong with a text where a day belongs: it is none, or it could be two. */
export function dateIssue(input: unknown): string {
  const [, first = '', second = ''] = EITHER_DAY.exec(`${input}`) ?? [];
  const isEither = [first, second].every((part) => Number(part) > 0 && Number(part) <= MONTHS);
  return encodeIssue(isEither ? 'date_either' : 'date');
}

/**
 * zod's error map for every parse of ours: turns zod's own issues into ours,
 * so that schemas need messages only for rules of their own.
 */
export const issueErrorMap: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type') {
    const missing = issue.input === undefined || issue.input === null || issue.input === '';
    if (missing) return encodeIssue('required');
    if (issue.expected !== 'number') return encodeIssue('wrong_type');
    return numberIssue(issue.input);
  }
  if (issue.code === 'too_small') {
    if (issue.origin !== 'number') return encodeIssue('required');
    return issue.inclusive
      ? encodeIssue('too_small', { min: `${issue.minimum}` })
      : encodeIssue('positive');
  }
  if (issue.code === 'too_big' && issue.origin === 'array') {
    return encodeIssue('too_many', { max: `${issue.maximum}` });
  }
  if (issue.code === 'too_big') {
    const code = issue.origin === 'number' ? 'too_large' : 'too_long';
    return encodeIssue(code, { max: `${issue.maximum}` });
  }
  if (issue.code === 'invalid_format')
    return encodeIssue(FORMAT_CODES[issue.format] ?? 'wrong_type');
  if (issue.code === 'invalid_value') return encodeIssue('choice');
  if (issue.code === 'unrecognized_keys') {
    return encodeIssue('unknown_key');
  }
  if (issue.input === undefined || issue.input === null || issue.input === '') {
    return encodeIssue('required');
  }
  return encodeIssue('choice');
};
