/** DATE: a calendar day, sent as YYYY-MM-DD so that no time zone can move it. */
import * as z from 'zod';
import { isCalendarDate } from '../../kombo/calendar.ts';
import { fault } from '../../kombo/fault.ts';
import { WireDate } from '../../kombo/scalars.ts';
import { defineKind } from '../question-kind.ts';

/** The form holds YYYY-MM-DD, or the text that could not be read as a day. */
export const date = defineKind({
  type: 'DATE',
  format: z.object({}),
  control: () => ({ name: 'date' }),
  empty: '',
  entry: () =>
    z
      .string(fault('date'))
      .transform((typed) => typed.trim() || undefined)
      .pipe(z.iso.date(fault('date')).optional()),
  answer: () => WireDate,
  words: (entry, _format, words) => {
    if (typeof entry !== 'string' || entry === '') return null;
    return isCalendarDate(entry) ? words.date(entry) : entry;
  },
});
