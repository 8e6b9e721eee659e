/** Is an entry ready to be sent? Asked of the form's own check, without the form. */
import type { QueryClient } from '@tanstack/react-query';
import { queries } from '../../../api/queries.ts';
import { reconcileAnswers, rememberAnswers } from '../../../form/state/reconcile-answers.ts';
import type {
  CheckedIntake,
  FormIssue,
  IntakeFacts,
} from '../../../form/validate/intake-schema.ts';
import { loadValidation } from '../../../form/validate/resolver.ts';
import type { IntakeValues } from '../../../form/values.ts';

/** What the check stands on, with the answers of the entry put beside the job's questions. */
export type FactsOf = (values: IntakeValues) => Promise<IntakeFacts>;

/** What the check says of an entry. */
export interface RowCheck {
  issues: FormIssue[];
  /** What travels; null while something is missing. */
  checked: CheckedIntake | null;
}

/** Asks also without network: an answer that was kept does, and else the failure is told at once. */
const AT_ONCE = { networkMode: 'always', retry: false } as const;

/** The last facts of each ATS and job: while they say the same, they are the same object. */
const lastFacts = new Map<string, { of: readonly unknown[]; facts: IntakeFacts }>();
/** Jobs of one day; more would be kept for nothing. */
const MAX_FACTS = 50;

/**
 * The facts of each entry; those of one ATS and job are one object, so that its schema is built once.
 * Never rejects: what cannot be asked for is missing, as in the form.
 */
export function createFacts(client: QueryClient): FactsOf {
  const known = new Map<string, Promise<IntakeFacts>>();
  return ({ x_integration_id, application }) => {
    const key = JSON.stringify([x_integration_id, application.job_id]);
    const facts = known.get(key) ?? readFacts(client, key, x_integration_id, application.job_id);
    known.set(key, facts);
    return facts;
  };
}

async function readFacts(client: QueryClient, key: string, ats: string, jobId: string) {
  const [form, detail] = await Promise.all([
    ats === '' ? null : client.fetchQuery({ ...queries.form(ats), ...AT_ONCE }).catch(() => null),
    ats === '' || jobId === ''
      ? null
      : client.fetchQuery({ ...queries.job(ats, jobId), ...AT_ONCE }).catch(() => null),
  ]);
  const users = form?.users
    ? await client.fetchQuery({ ...queries.users(ats, ''), ...AT_ONCE }).catch(() => null)
    : null;
  const of = [form, detail, users];
  const last = lastFacts.get(key);
  if (last?.of.every((part, at) => part === of[at])) return last.facts;
  const facts: IntakeFacts = {
    atsCapabilities: form,
    job: detail?.job ?? null,
    jobStatus: jobId === '' ? 'none' : detail === null ? 'failed' : 'ready',
    questions: detail?.questions ?? [],
    restrictions: form?.attachment_restrictions ?? null,
    userIds: users && new Set(users.results.map(({ id }) => id)),
  };
  lastFacts.set(key, { of, facts });
  const [oldest] = lastFacts.keys();
  if (lastFacts.size > MAX_FACTS && oldest !== undefined) lastFacts.delete(oldest);
  return facts;
}

/** The values with one answer for each question of the job, as the form would hold them. */
export function withAnswersFor(values: IntakeValues, { questions }: IntakeFacts): IntakeValues {
  const remembered = new Map();
  rememberAnswers(remembered, questions, values.screening_question_answers);
  return { ...values, screening_question_answers: reconcileAnswers(questions, remembered) };
}

/** Checks one entry; a check that cannot be loaded rejects. */
export async function checkRow(values: IntakeValues, factsOf: FactsOf): Promise<RowCheck> {
  const [{ checkIntake, toFormIssues }, facts] = await Promise.all([
    loadValidation(),
    factsOf(values),
  ]);
  const { data, error } = checkIntake(withAnswersFor(values, facts), facts);
  return { issues: toFormIssues(error), checked: data ?? null };
}
