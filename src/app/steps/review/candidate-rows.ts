/** The candidate's rows of the review: which fields stand in each, and what they say in words. */
import { get } from 'react-hook-form';
import type { IntegrationForm } from '../../../contract/ats.ts';
import { isCalendarDate } from '../../../kombo/values/calendar.ts';
import { CONTACT_TYPES } from '../../../kombo/values/choices.ts';
import {
  CANDIDATE_FIELDS,
  type CandidateField,
  partOf,
  type RowsField,
} from '../../form/candidate/candidate-fields.ts';
import { isFilled } from '../../form/is-filled.ts';
import { isAsked } from '../../form/supports-field.ts';
import type { IntakeValues } from '../../form/values.ts';
import type { I18n, MessageId } from '../../i18n/i18n.ts';
import type { SummaryRow } from './ReviewSection.tsx';

/** The fields of each row by its label, both in the order of the list. */
const ROWS = Map.groupBy(CANDIDATE_FIELDS, (field): MessageId => field.row ?? partOf(field));

/** What puts values into words. */
interface Words extends Pick<I18n, 't' | 'number' | 'date' | 'country'> {
  /** A telephone number as it will be sent, in groups. */
  phone(typed: string): string;
}

/**
 * What was entered of what this ATS stores; what was left out of it is not given. `isUnseen`: was the
 * value of this path, or of a row below it, read from a CV and never looked at?
 */
export function candidateRows(
  words: Words,
  values: IntakeValues,
  atsCapabilities: IntegrationForm | null,
  isUnseen: (path: string) => boolean = () => false,
): SummaryRow[] {
  return [...ROWS].flatMap(([id, fields]) => {
    const asked = fields.filter((field) => isAsked(atsCapabilities, field));
    if (asked.length === 0) return [];
    return [
      {
        key: id,
        label: words.t(id),
        value: wordsOf(words, asked, values),
        isUnseen: asked.some(({ path }) => isUnseen(path)),
      },
    ];
  });
}

/** The fields of a row in words, as they are joined; null when nothing was entered. */
function wordsOf(words: Words, fields: readonly CandidateField[], values: IntakeValues) {
  const lines: string[] = [];
  for (const field of fields) {
    const said = fieldWords(words, field, get(values, field.path));
    const before = field.join === undefined ? undefined : lines.pop();
    lines.push([before, said].filter(Boolean).join(field.join));
  }
  return lines.filter((line) => line !== '').join('\n') || null;
}

function fieldWords(words: Words, field: CandidateField, held: unknown): string {
  if (field.control === 'rows') return rowsWords(words, field, held);
  if (typeof held === 'number') return words.number(held);
  const text = String(held ?? '').trim();
  if (field.control === 'date' && isCalendarDate(text)) return words.date(text);
  if (field.control === 'country') return words.country(text);
  if (field.input === 'tel') return text && words.phone(text);
  if (field.control !== 'choice') return text;
  const labels: Readonly<Record<string, MessageId>> = field.choices;
  const label = labels[text];
  return label === undefined ? text : words.t(label);
}

/** A line for each row, with its kind where it has one; a blank row is not sent, so not said. */
function rowsWords({ t, phone }: Words, { key, input }: RowsField, held: unknown): string {
  const rows: Record<string, unknown>[] = Array.isArray(held) ? held : [];
  return rows
    .filter((row) => isFilled(row[key]))
    .map((row) => {
      const kind = CONTACT_TYPES.find((type) => type === row.type);
      const value = input === 'tel' ? phone(`${row[key]}`) : `${row[key]}`;
      return kind === undefined ? value : `${value} (${t(`contactType.${kind}`)})`;
    })
    .join('\n');
}
