/**
 * The one check of the form: from what was typed to what travels. It is Kombo's own schema with
 * empty fields left out, the job's questions and the ATS's file rules added.
 */
import * as z from 'zod';
import type { IntegrationForm, OfferedJob } from '../../../contract/ats.ts';
import { validateFiles } from '../../../contract/file-rules.ts';
import { validateJob } from '../../../contract/submission-rules.ts';
import type { AttachmentRestrictions } from '../../../kombo/answers/integration.ts';
import { encodeIssue, issueErrorMap } from '../../../kombo/answers/issue.ts';
import { Id } from '../../../kombo/values/scalars.ts';
import type { Question } from '../../../questions/question.ts';
import { isFilled } from '../is-filled.ts';
import { supportedValues } from '../request/supported-values.ts';
import type { AttachmentEntry, IntakeValues } from '../values.ts';
import { CandidateSchema } from './candidate-schema.ts';
import { TypedAnswers } from './check-answer.ts';
import { TypedRemoteFields } from './remote-fields-schema.ts';
import { TypedDay } from './typed-day.ts';

/** What the check needs to know besides the values. */
export interface IntakeFacts {
  /** What the ATS takes; null while it is not known. */
  atsCapabilities: IntegrationForm | null;
  /** The chosen job; null unless `jobStatus` is ready. */
  job: OfferedJob | null;
  jobStatus: 'none' | 'loading' | 'failed' | 'ready';
  questions: readonly Question[];
  restrictions: AttachmentRestrictions | null;
  /** Colleagues who can be credited, by id; null while they are not known. */
  userIds: ReadonlySet<string> | null;
}

/** An optional field: blank is left out, all else must pass. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((typed) => (isFilled(typed) ? typed : undefined), schema.optional());

function TypedAttachments(restrictions: AttachmentRestrictions | null) {
  return z.array(z.custom<AttachmentEntry>()).superRefine((files, context) => {
    const issues = validateFiles(restrictions, files);
    // First what is wrong with the list itself: put after its rows', it would replace theirs.
    for (const { path, message } of issues.toSorted((a, b) => a.path.length - b.path.length)) {
      context.addIssue({ code: 'custom', path: path.split('.').slice(1), message });
    }
  });
}

/** While no job is chosen, that is all there is to say. */
const ChosenJobId = z.string().min(1, { error: encodeIssue('no_job'), abort: true });

function TypedApplication({ job, jobStatus }: IntakeFacts) {
  const schema = z.object({ job_id: ChosenJobId, stage_id: optional(Id) });
  return schema.superRefine(({ stage_id }, context) => {
    const unknown = encodeIssue(jobStatus === 'failed' ? 'unknown_job' : 'job_loading');
    const issues =
      job === null
        ? [{ path: 'application.job_id', message: unknown }]
        : validateJob(job, stage_id);
    for (const { path, message } of issues) {
      context.addIssue({ code: 'custom', path: path.split('.').slice(1), message });
    }
  });
}

/** The id of a colleague; what matched nobody stands there as it was typed. */
function TypedUser({ userIds }: IntakeFacts) {
  return Id.superRefine((typed, context) => {
    if (userIds === null || userIds.has(typed)) return;
    context.addIssue({ code: 'custom', message: encodeIssue('no_match', { typed }) });
  });
}

/** The parts of the form, each with its schema. */
function sectionsOf(facts: IntakeFacts) {
  return z.object({
    x_integration_id: Id,
    candidate: CandidateSchema,
    application: TypedApplication(facts),
    attachments: TypedAttachments(facts.restrictions),
    screening_question_answers: TypedAnswers(facts.questions),
    sourced_by: z.object({ user_id: optional(TypedUser(facts)) }),
    gdpr_consent: z.object({ given: z.boolean(), expires_at: optional(TypedDay) }),
    remote_fields: TypedRemoteFields(facts.atsCapabilities?.integration_fields ?? []),
  });
}

type Sections = ReturnType<typeof sectionsOf>;

/** What travels, files still by reference. */
export type CheckedIntake = z.output<Sections>;

const sections = new WeakMap<IntakeFacts, Sections>();

/** The whole form as typed, as far as the ATS takes it → the request's parts. */
export function intakeSchema(facts: IntakeFacts) {
  return z
    .custom<IntakeValues>()
    .transform((values): Record<Section, unknown> => supportedValues(values, facts.atsCapabilities))
    .pipe(sectionsFor(facts));
}

function sectionsFor(facts: IntakeFacts): Sections {
  const schema = sections.get(facts) ?? sectionsOf(facts);
  sections.set(facts, schema);
  return schema;
}

/** Checks the whole form outside of react-hook-form; `data` is what travels. */
export function checkIntake(values: IntakeValues, facts: IntakeFacts) {
  return intakeSchema(facts).safeParse(values, { error: issueErrorMap });
}

/** An issue of the form: the path of its field and an encoded issue. */
export interface FormIssue {
  path: string;
  message: string;
}

/** zod's issues with their paths as the form writes them; none without an error. */
export function toFormIssues(error: z.ZodError | undefined): FormIssue[] {
  return (error?.issues ?? []).map(({ path, message }) => ({ path: path.join('.'), message }));
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
  'remote_fields',
] as const satisfies (keyof IntakeValues)[];

/** The name of a part, which the paths of its issues begin with. */
export type Section = (typeof SECTIONS)[number];

/** How many things are wrong with each of some parts of the form. */
export function countIssues(
  wanted: readonly Section[],
  values: IntakeValues,
  facts: IntakeFacts,
): Map<Section, number> {
  const taken = supportedValues(values, facts.atsCapabilities);
  const { shape } = sectionsFor(facts);
  return new Map(
    wanted.map((section) => {
      const { error } = shape[section].safeParse(taken[section], { error: issueErrorMap });
      return [section, error?.issues.length ?? 0];
    }),
  );
}
