/** DATE: a calendar day, sent as YYYY-MM-DD so that no time zone can move it. */
import * as z from 'zod';
import { dateIssue, encodeIssue } from '../../kombo/answers/issue.ts';
import { isCalendarDate } from '../../kombo/values/calendar.ts';
import { WireDate } from '../../kombo/values/scalars.ts';
import { defineKind } from '../question-kind.ts';

/** The form holds YYYY-MM-DD, or the text that could not be read as a day. */
export const date = defineKind({
  type: 'DATE',
  schema: z.object({}),
  control: () => ({ name: 'date' }),
  empty: '',
  entry: () =>
    z
      .string(encodeIssue('date'))
      .transform((typed) => typed.trim() || undefined)
      .pipe(z.iso.date({ error: ({ input }) => dateIssue(input) }).optional()),
  answer: () => WireDate,
  format: (entry, _format, formatter) => {
    if (typeof entry !== 'string' || entry === '') return null;
    return isCalendarDate(entry) ? formatter.date(entry) : entry;
  },
});
