/** Whether somebody entered something: text, a choice, a number, a file, a tick. */
import type { IntakeValues } from './values.ts';

/** Is there anything in a part of the form? Looks into rows and groups. */
export function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value !== 'object' || value === null) return value === true || Number.isFinite(value);
  // Rows begin with a type: it says nothing yet.
  return Object.entries(value).some(([key, part]) => key !== 'type' && isFilled(part));
}

/** Is there anything in the entry besides the ATS that it is for? Which question is asked says nothing. */
export function isEntryFilled(values: IntakeValues): boolean {
  const { x_integration_id: _ats, screening_question_answers, ...rest } = values;
  return isFilled(rest) || screening_question_answers.some(({ answer }) => isFilled(answer));
}
