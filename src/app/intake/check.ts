/** The form's check in react-hook-form's terms. */
import type { ResolverOptions, ResolverResult } from 'react-hook-form';
import { checkAnswer, faultsIn, faultsOf, type IntakeFacts, SECTIONS } from './intake-schema.ts';
import { nestFaults } from './nest-faults.ts';
import type { IntakeValues } from './values.ts';

export { faultsIn, SECTIONS };

const ANSWER = /^screening_question_answers\.(\d+)\.answer$/;

/**
 * Checks the whole form, or a single answer alone when only that is asked for: a job with 200
 * questions types like one with two.
 */
export function check(
  facts: () => IntakeFacts,
  values: IntakeValues,
  options: ResolverOptions<IntakeValues>,
): ResolverResult<IntakeValues> {
  const [name, ...others] = options.names ?? [];
  const index = others.length === 0 ? ANSWER.exec(name ?? '')?.[1] : undefined;
  if (index !== undefined) return checkAlone(values, Number(index), facts());
  return checkWhole(values, facts());
}

function checkWhole(values: IntakeValues, facts: IntakeFacts): ResolverResult<IntakeValues> {
  const faults = faultsOf(values, facts);
  if (faults.length === 0) return { values, errors: {} };
  return { values: {}, errors: nestFaults(faults, values) };
}

function checkAlone(
  values: IntakeValues,
  index: number,
  { questions }: IntakeFacts,
): ResolverResult<IntakeValues> {
  const entry = values.screening_question_answers[index];
  const question = questions.find(({ id }) => id === entry?.question_id);
  const message = question && checkAnswer(question, entry?.answer).issues[0];
  if (message === undefined) return { values, errors: {} };
  const at: { answer: { type: 'custom'; message: string } }[] = [];
  at[index] = { answer: { type: 'custom', message } };
  return { values: {}, errors: { screening_question_answers: at } };
}
