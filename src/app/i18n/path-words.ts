/** Paths of the request in words: nobody calls a field `candidate.phone_number`. */
import type { I18n, MessageId } from './i18n.ts';

/** The parts of a request whose own name is no id of the catalogue. */
const ROOTS = {
  x_integration_id: 'nav.integration',
  candidate: 'step.candidate',
  application: 'application.job_id',
  attachments: 'attachments',
  screening_question_answers: 'step.questions',
  sourced_by: 'sourced_by.user_id',
  gdpr_consent: 'candidate.group.consent',
} satisfies Record<string, MessageId>;

/** Fields that an ATS names without what they are in. */
const ALONE = [
  ...['first_name', 'last_name', 'email_address', 'phone_number', 'availability_date'],
  ...['salary_expectations', 'social_links', 'additional_email_addresses'],
  ...['additional_phone_numbers', 'location.zip_code', 'location.street_1'],
].map((path) => `candidate.${path}`);
const BY_NAME = new Map(
  [...ALONE, 'application.job_id', 'application.stage_id'].map((path) => [
    path.replace(/^.*\./, ''),
    path,
  ]),
);

const NAMES = [...BY_NAME.keys()].join('|');
const OPEN = 'candidate|application|attachments|source|remote_fields';
const WHOLE = 'screening_question_answers|sourced_by|gdpr_consent|x_integration_id|request_body';
const STEP = '(?:\\.\\w+|\\[\\w+\\])';
const PATH = new RegExp(
  `["'\`“”„«]?(?<![\\w/])((?:(?:${WHOLE})${STEP}*|(?:${OPEN})${STEP}+|(?:${NAMES})))\\b\\]?["'\`“”«»]?`,
  'g',
);

/** The label of the field at a path, or of the nearest part around it that has one. */
export function pathWords({ t }: Pick<I18n, 't'>, path: string): string {
  const parts = path
    .replace(/\[(\w+)\]/g, '.$1')
    .replace(/^request_body\./, '')
    .split('.');
  const number = Number(parts.find((part) => /^\d+$/.test(part)) ?? 0) + 1;
  const names = parts.filter((part) => !/^\d+$/.test(part));
  for (let length = names.length; length > 0; length -= 1) {
    const id = names.slice(0, length).join('.');
    const words = t(id as MessageId, { number });
    // What the catalogue does not have comes back as its id.
    if (words !== id) return words;
  }
  const [root = ''] = names;
  return t((ROOTS as Readonly<Record<string, MessageId>>)[root] ?? 'path.unknown');
}

/** A sentence of somebody else's, such as the ATS's, with the labels of the fields that it names. */
export function inOurWords(i18n: Pick<I18n, 't'>, sentence: string): string {
  return sentence.replace(PATH, (_, path: string) =>
    i18n.t('issue.quoted', { words: pathWords(i18n, BY_NAME.get(path) ?? path) }),
  );
}
