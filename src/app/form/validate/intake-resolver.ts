/** The form's check as react-hook-form asks for it: zod's resolver over the schema of the entry. */
import { zodResolver } from '@hookform/resolvers/zod';
import type { Resolver, ResolverOptions, ResolverResult } from 'react-hook-form';
import { issueErrorMap } from '../../../kombo/answers/issue.ts';
import type { IntakeValues } from '../values.ts';
import { checkAnswer } from './check-answer.ts';
import { type CheckedIntake, type IntakeFacts, intakeSchema } from './intake-schema.ts';

/** From what was typed to what travels. */
export type IntakeResolver = Resolver<IntakeValues, unknown, CheckedIntake>;
type Result = ResolverResult<IntakeValues, CheckedIntake>;

const ANSWER = /^screening_question_answers\.(\d+)\.answer$/;

/**
 * Checks the whole form; its values are what travels. When a single answer is asked for, that alone
 * is checked, without values: a job with 200 questions types like one with two.
 */
export async function resolveIntake(
  facts: IntakeFacts,
  values: IntakeValues,
  options: ResolverOptions<IntakeValues>,
): Promise<Result> {
  const [name, ...others] = options.names ?? [];
  const index = others.length === 0 ? ANSWER.exec(name ?? '')?.[1] : undefined;
  if (index !== undefined) return checkAlone(values, Number(index), facts);
  // Of the names it makes out lists that have fields of their own, for each error anew: with 200
  // errors that takes longer than the check. The schema puts a list's issues at the list already.
  return resolverFor(facts)(values, undefined, { ...options, names: [] });
}

const resolvers = new WeakMap<IntakeFacts, IntakeResolver>();

function resolverFor(facts: IntakeFacts): IntakeResolver {
  const known = resolvers.get(facts);
  if (known !== undefined) return known;
  const resolver = zodResolver(intakeSchema(facts), { error: issueErrorMap }, { mode: 'sync' });
  resolvers.set(facts, resolver);
  return resolver;
}

function checkAlone(values: IntakeValues, index: number, { questions }: IntakeFacts): Result {
  const entry = values.screening_question_answers[index];
  const question = questions.find(({ id }) => id === entry?.question_id);
  const message = question && checkAnswer(question, entry?.answer).issues[0];
  if (message === undefined) return { values: {}, errors: {} };
  const at: { answer: { type: 'custom'; message: string } }[] = [];
  at[index] = { answer: { type: 'custom', message } };
  return { values: {}, errors: { screening_question_answers: at } };
}
