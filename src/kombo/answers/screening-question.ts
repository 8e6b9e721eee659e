/** A screening question as the ATS sends it; everything but its id may be null or missing. */
import * as z from 'zod';
import { MAX_ATS_TEXT_LENGTH } from '../values/bounds.ts';
import { atsText, maybe } from '../values/tolerant.ts';

/** `format` stays raw: `src/questions` knows the kinds, and an unknown one must not break a job. */
export const ScreeningQuestion = z.object({
  id: z.string().min(1),
  remote_id: maybe(z.string()),
  title: atsText(MAX_ATS_TEXT_LENGTH),
  description: atsText(MAX_ATS_TEXT_LENGTH),
  format: maybe(z.looseObject({ type: z.string() })),
  category: maybe(z.string()),
  index: maybe(z.number()),
  required: maybe(z.boolean()),
  precondition_question_id: maybe(z.string()),
  precondition_options: maybe(z.array(z.union([z.string(), z.boolean()]))),
});
export type ScreeningQuestion = z.infer<typeof ScreeningQuestion>;
