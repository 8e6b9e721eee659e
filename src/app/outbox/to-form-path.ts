/** From a path in the body that was sent to the path of the same value in the form. */
import type { IntakeValues } from '../intake/values.ts';
import type { BodyOrder } from './outbox-item.ts';

/** Lists of the form that travel without their blank rows, and the key that tells a row is blank. */
const ROW_KEYS: Record<string, string> = {
  'candidate.additional_email_addresses': 'email_address',
  'candidate.additional_phone_numbers': 'phone_number',
  'candidate.social_links': 'url',
};

const ROW = /^(candidate\.\w+|attachments|screening_question_answers)\.(\d+)(?:\.(.*))?$/;

/**
 * Files travel with CVs first, answers without those that were hidden or left out, rows without
 * blank ones: so the number in a body's path is not the form's. Other paths are the same.
 */
export function toFormPath(path: string, values: IntakeValues, order: BodyOrder): string {
  const inBody = path.replace(/^request_body\./, '');
  const [, list, number, rest] = ROW.exec(inBody) ?? [];
  if (list === undefined) return inBody;
  const row = formRow(list, Number(number), values, order);
  if (row < 0) return list;
  if (list === 'screening_question_answers') return `${list}.${row}.answer`;
  // A file is one control, whatever is wrong with it.
  if (list === 'attachments') return `${list}.${row}`;
  return [list, row, rest].filter((part) => part !== undefined).join('.');
}

function formRow(list: string, index: number, values: IntakeValues, order: BodyOrder): number {
  if (list === 'attachments') {
    return values.attachments.findIndex(({ id }) => id === order.attachments[index]);
  }
  if (list === 'screening_question_answers') {
    const wanted = order.answers[index];
    return values.screening_question_answers.findIndex(({ question_id }) => question_id === wanted);
  }
  const key = ROW_KEYS[list];
  const rows = Object.entries(values.candidate).find(([name]) => `candidate.${name}` === list)?.[1];
  if (key === undefined || !Array.isArray(rows)) return index;
  const filled = rows.flatMap((row: Record<string, string>, at) => (row[key]?.trim() ? [at] : []));
  return filled[index] ?? -1;
}
