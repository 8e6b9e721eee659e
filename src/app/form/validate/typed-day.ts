import * as z from 'zod';
import { dateIssue } from '../../../kombo/answers/issue.ts';
import { WireDate } from '../../../kombo/values/scalars.ts';

/** YYYY-MM-DD, or the text that its field could not read as a day: what is wrong with it is told. */
export const TypedDay = z.string().superRefine((typed, context) => {
  if (WireDate.safeParse(typed).success) return;
  context.addIssue({ code: 'custom', message: dateIssue(typed) });
});
