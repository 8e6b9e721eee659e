/** The form's check in react-hook-form's terms. */
import { zodResolver } from '@hookform/resolvers/zod';
import type { ResolverOptions, ResolverResult } from 'react-hook-form';
import * as z from 'zod';
import { checkAnswer, faultsIn, faultsOf, type IntakeFacts, SECTIONS } from './intake-schema.ts';
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
  context: unknown,
  options: ResolverOptions<IntakeValues>,
): ResolverResult<IntakeValues> | Promise<ResolverResult<IntakeValues>> {
  const [name, ...others] = options.names ?? [];
  const index = others.length === 0 ? ANSWER.exec(name ?? '')?.[1] : undefined;
  if (index !== undefined) return checkAlone(values, Number(index), facts());
  return wholeForm(facts())(values, context, options);
}

function wholeForm(facts: IntakeFacts) {
  return zodResolver(
    z.custom<IntakeValues>().superRefine((values, context) => {
      for (const { path, message } of faultsOf(values, facts)) {
        context.addIssue({ code: 'custom', path: path.split('.'), message });
      }
    }),
  );
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
