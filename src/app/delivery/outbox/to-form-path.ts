/** From a path in the body that was sent to the path of the same value in the form. */
import { get } from 'react-hook-form';
import { rowsAt } from '../../form/candidate/candidate-fields.ts';
import { isFilled } from '../../form/is-filled.ts';
import { pathOfRow, rowPathOf } from '../../form/row-path.ts';
import type { IntakeValues } from '../../form/values.ts';
import type { BodyOrder } from '../../storage/outbox/outbox-item.ts';

/**
 * Files travel with CVs first, answers without those that were hidden or left out, rows without
 * blank ones: so the number in a body's path is not the form's. Other paths are the same.
 */
export function toFormPath(path: string, values: IntakeValues, order: BodyOrder): string {
  const inBody = path.replace(/^request_body\./, '');
  const place = rowPathOf(inBody);
  if (place === null) return inBody;
  const { list, rest } = place;
  const index = formRow(list, place.index, values, order);
  if (index < 0) return list;
  if (list === 'screening_question_answers') return pathOfRow({ list, index, rest: 'answer' });
  // A file is one control, whatever is wrong with it.
  return pathOfRow({ list, index, rest: list === 'attachments' ? undefined : rest });
}

function formRow(list: string, index: number, values: IntakeValues, order: BodyOrder): number {
  if (list === 'attachments') {
    return values.attachments.findIndex(({ id }) => id === order.attachments[index]);
  }
  if (list === 'screening_question_answers') {
    const wanted = order.answers[index];
    return values.screening_question_answers.findIndex(({ question_id }) => question_id === wanted);
  }
  const key = rowsAt(list)?.key;
  const rows: unknown = get(values, list);
  if (key === undefined || !Array.isArray(rows)) return index;
  // Blank rows do not travel.
  const filled = rows.flatMap((row: Record<string, unknown>, at) =>
    isFilled(row[key]) ? [at] : [],
  );
  return filled[index] ?? -1;
}
