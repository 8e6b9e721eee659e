/** Is an entry ready to be sent? Asked of the form's own check, without the form. */
import type { FetchQueryOptions, QueryClient, QueryKey } from '@tanstack/react-query';
import { queries } from '../../../api/queries.ts';
import { ApiProblem } from '../../../api/request.ts';
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

/** A day's work: rows that were ready are sent without network as well. Milliseconds. */
const KEPT_MS = 12 * 3_600_000;
/** Asks also without network; a failure is told at once. */
const AT_ONCE = { networkMode: 'always', retry: false, gcTime: KEPT_MS } as const;

/** What the gateway says of what is not there, or not for whoever asks (HTTP statuses). Any other failure says nothing of it. */
const NO: readonly number[] = [403, 404];

/**
 * The answer, or the last one where the gateway or the ATS does not answer now; null without any, and
 * where the answer is that there is no such thing.
 */
async function answerTo<T, K extends QueryKey>(
  client: QueryClient,
  query: FetchQueryOptions<T, Error, T, K>,
): Promise<T | null> {
  try {
    return await client.fetchQuery({ ...query, ...AT_ONCE });
  } catch (error) {
    const isNo = error instanceof ApiProblem && NO.includes(error.problem.status);
    return isNo ? null : (client.getQueryData<T>(query.queryKey) ?? null);
  }
}

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
    ats === '' ? null : answerTo(client, queries.form(ats)),
    ats === '' || jobId === '' ? null : answerTo(client, queries.job(ats, jobId)),
  ]);
  const users = form?.users ? await answerTo(client, queries.users(ats, '')) : null;
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
