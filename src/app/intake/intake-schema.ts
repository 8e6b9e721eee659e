/**
 * The one check of the form: from what was typed to what travels. It is Kombo's own schema with
 * empty fields left out, the job's questions and the ATS's file rules added.
 */
import * as z from 'zod';
import type { IntegrationForm } from '../../contract/ats.ts';
import { checkFiles } from '../../contract/file-rules.ts';
import { checkJob } from '../../contract/submission-rules.ts';
import {
  AdditionalEmailAddress,
  AdditionalPhoneNumber,
  Candidate,
  Location,
  SalaryExpectations,
} from '../../kombo/candidate-request.ts';
import { fault, toFault } from '../../kombo/fault.ts';
import type { AttachmentRestrictions } from '../../kombo/integration.ts';
import type { Job } from '../../kombo/job.ts';
import { Id, RequiredText, WebAddress, WireDate } from '../../kombo/scalars.ts';
import type { Question } from '../../questions/question.ts';
import type { Checked } from '../../questions/question-kind.ts';
import { visibleIds } from '../../questions/visibility.ts';
import { takenValues } from './taken-values.ts';
import type { AnswerEntry, AttachmentEntry, IntakeValues } from './values.ts';

/** What the check needs to know besides the values. */
export interface IntakeFacts {
  /** What the ATS takes; null while it is not known. */
  form: IntegrationForm | null;
  /** The chosen job; null unless `jobStatus` is ready. */
  job: Job | null;
  jobStatus: 'none' | 'loading' | 'failed' | 'ready';
  questions: readonly Question[];
  restrictions: AttachmentRestrictions | null;
  /** Colleagues who can be credited, by id; null while they are not known. */
  userIds: ReadonlySet<string> | null;
}

const blankAsMissing = (value: unknown) =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;

/** An optional field: blank is left out, all else must pass. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess(blankAsMissing, schema.optional());

const isBlank = (row: Record<string, unknown>, key: string) =>
  blankAsMissing(row[key]) === undefined;

/** Rows whose own field is blank are left out; an empty list is left out whole. */
const rows = <T extends z.ZodType>(schema: T, key: string) =>
  z.array(z.unknown()).transform((all, context): z.infer<T>[] | undefined => {
    const checked = all.flatMap((row, index): z.infer<T>[] => {
      if (isBlank(row as Record<string, unknown>, key)) return [];
      const parsed = schema.safeParse(row, { error: toFault });
      if (parsed.success) return [parsed.data];
      for (const { path, message } of parsed.error.issues) {
        context.addIssue({ code: 'custom', path: [index, ...path], message });
      }
      return [];
    });
    return checked.length > 0 ? checked : undefined;
  });

/** People type "example.com/me"; what travels is an absolute address. */
const TypedWebAddress = z.preprocess(
  (typed) =>
    typeof typed === 'string' && /^[^\s:/]+\.[^\s:/]/.test(typed.trim())
      ? `https://${typed.trim()}`
      : typed,
  z.string().trim().pipe(WebAddress),
);

/** An object whose blank parts are left out, and which is left out whole when all are blank. */
const optionalParts = <T extends z.ZodType>(schema: T) =>
  z.preprocess((typed) => {
    const parts = Object.entries(typed as object).filter(([, part]) => blankAsMissing(part));
    return parts.length === 0 ? undefined : Object.fromEntries(parts);
  }, schema.optional());

/** Two letters that are no country have no name; the list of countries is the picker's alone. */
const COUNTRY_NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function isCountry(typed: string): boolean {
  return Location.shape.country.safeParse(typed).success && COUNTRY_NAMES.of(typed) !== undefined;
}

const TypedLocation = optionalParts(
  Location.extend({
    country: z.string(fault('country_for_location')).superRefine((typed, context) => {
      if (isCountry(typed)) return;
      context.addIssue({ code: 'custom', message: fault('no_match', { typed }) });
    }),
  }),
);

/** In any notation and script; words alone are no number (docs/decisions/004). */
const TypedPhone = RequiredText.refine((typed) => /\p{Nd}/u.test(typed), fault('phone'));

/** The candidate as typed → Kombo's candidate. */
export const TypedCandidate = z.object({
  first_name: Candidate.shape.first_name,
  last_name: Candidate.shape.last_name,
  email_address: z.string().trim().min(1).pipe(Candidate.shape.email_address),
  additional_email_addresses: rows(AdditionalEmailAddress, 'email_address'),
  phone_number: optional(TypedPhone),
  additional_phone_numbers: rows(
    AdditionalPhoneNumber.extend({ phone_number: TypedPhone }),
    'phone_number',
  ),
  company: optional(RequiredText),
  title: optional(RequiredText),
  location: TypedLocation,
  gender: optional(Candidate.shape.gender.unwrap()),
  availability_date: optional(WireDate),
  salary_expectations: optionalParts(SalaryExpectations),
  social_links: rows(z.object({ url: TypedWebAddress }), 'url'),
});

export interface CheckedAnswer {
  question_id: string;
  answer: Exclude<Checked, undefined>;
}

/** Answers of visible questions that can be answered; a required one without answer is a fault. */
function TypedAnswers(questions: readonly Question[]) {
  return z.array(z.custom<AnswerEntry>()).transform((entries, context): CheckedAnswer[] => {
    const given = new Map(entries.map(({ question_id, answer }) => [question_id, answer]));
    const visible = visibleIds(questions, given);
    const indexOf = new Map(entries.map(({ question_id }, index) => [question_id, index]));
    return questions.flatMap((question): CheckedAnswer[] => {
      if (!visible.has(question.id)) return [];
      const { answer, issues } = checkAnswer(question, given.get(question.id));
      for (const message of issues) {
        const path = [indexOf.get(question.id) ?? 0, 'answer'];
        context.addIssue({ code: 'custom', path, message });
      }
      return answer === undefined ? [] : [{ question_id: question.id, answer }];
    });
  });
}

interface AnswerCheck {
  answer: Checked;
  issues: string[];
}

/** The last check of each question: of two hundred answers one changes between two checks. */
const checks = new WeakMap<Question, { entry: unknown; result: AnswerCheck }>();

/** One visible question on its own: its checked answer and the faults of its entry. */
export function checkAnswer(
  question: Question,
  entry: AnswerEntry['answer'] | undefined,
): AnswerCheck {
  const last = checks.get(question);
  if (last !== undefined && isSameEntry(last.entry, entry)) return last.result;
  const result = checkAfresh(question, entry);
  checks.set(question, { entry: Array.isArray(entry) ? [...entry] : entry, result });
  return result;
}

/** Lists are compared by what is in them; a file may have changed within, and is checked again. */
function isSameEntry(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((id, place) => id === b[place]);
  }
  return a === b && (typeof a !== 'object' || a === null);
}

function checkAfresh(question: Question, entry: AnswerEntry['answer'] | undefined): AnswerCheck {
  if (question.answering === null) return { answer: undefined, issues: [] };
  const parsed = question.answering.entry.safeParse(entry ?? question.empty, { error: toFault });
  if (!parsed.success) {
    return { answer: undefined, issues: parsed.error.issues.slice(0, 1).map((i) => i.message) };
  }
  const missing = question.required && parsed.data === undefined;
  return { answer: parsed.data, issues: missing ? [fault('required')] : [] };
}

function TypedAttachments(restrictions: AttachmentRestrictions | null) {
  return z.array(z.custom<AttachmentEntry>()).superRefine((files, context) => {
    for (const { path, message } of checkFiles(restrictions, files)) {
      context.addIssue({ code: 'custom', path: path.split('.').slice(1), message });
    }
  });
}

/** While no job is chosen, that is all there is to say. */
const ChosenJobId = z.string().min(1, { error: fault('no_job'), abort: true });

function TypedApplication({ job, jobStatus }: IntakeFacts) {
  const schema = z.object({ job_id: ChosenJobId, stage_id: optional(Id) });
  return schema.superRefine(({ stage_id }, context) => {
    const unknown = fault(jobStatus === 'failed' ? 'unknown_job' : 'job_loading');
    const issues =
      job === null ? [{ path: 'application.job_id', message: unknown }] : checkJob(job, stage_id);
    for (const { path, message } of issues) {
      context.addIssue({ code: 'custom', path: path.split('.').slice(1), message });
    }
  });
}

/** The id of a colleague; what matched nobody stands there as it was typed. */
function TypedUser({ userIds }: IntakeFacts) {
  return Id.superRefine((typed, context) => {
    if (userIds === null || userIds.has(typed)) return;
    context.addIssue({ code: 'custom', message: fault('no_match', { typed }) });
  });
}

/** The whole form as typed → the request's parts, files still by reference. */
function intakeSchema(facts: IntakeFacts) {
  return z.object({
    x_integration_id: Id,
    candidate: TypedCandidate,
    application: TypedApplication(facts),
    attachments: TypedAttachments(facts.restrictions),
    screening_question_answers: TypedAnswers(facts.questions),
    sourced_by: z.object({ user_id: optional(TypedUser(facts)) }),
    gdpr_consent: z.object({ given: z.boolean(), expires_at: optional(WireDate) }),
  });
}

export type CheckedIntake = z.output<ReturnType<typeof intakeSchema>>;

/** Checks the form as far as the ATS takes it; `data` is what travels. */
export function checkIntake(values: IntakeValues, facts: IntakeFacts) {
  return intakeSchema(facts).safeParse(takenValues(values, facts.form), { error: toFault });
}

const schemas = new WeakMap<IntakeFacts, ReturnType<typeof intakeSchema>>();

/** A fault of the form: the path of its field and a fault string. */
export interface FormFault {
  path: string;
  message: string;
}

/** The parts of the form, each of which can be checked on its own. */
export const SECTIONS = [
  'x_integration_id',
  'candidate',
  'application',
  'attachments',
  'screening_question_answers',
  'sourced_by',
  'gdpr_consent',
] as const satisfies (keyof IntakeValues)[];
export type Section = (typeof SECTIONS)[number];

/** What is wrong with one part of the form. */
export function faultsIn(section: Section, values: IntakeValues, facts: IntakeFacts): FormFault[] {
  const schema = schemas.get(facts) ?? intakeSchema(facts);
  schemas.set(facts, schema);
  const taken = takenValues(values, facts.form);
  const parsed = schema.shape[section].safeParse(taken[section], { error: toFault });
  return (parsed.error?.issues ?? []).map(({ path, message }) => ({
    path: [section, ...path].join('.'),
    message,
  }));
}

/** Everything that is wrong with the form. */
export function faultsOf(values: IntakeValues, facts: IntakeFacts): FormFault[] {
  return SECTIONS.flatMap((section) => faultsIn(section, values, facts));
}
