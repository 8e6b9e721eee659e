/** A screening question as the ATS sends it; everything but its id may be null or missing. */
import * as z from 'zod';
import { MAX_ATS_ITEMS, MAX_ATS_TEXT_LENGTH, MAX_ATS_WORD_LENGTH } from '../values/bounds.ts';
import { AtsId, atsText, maybe, maybeId } from '../values/tolerant.ts';

/** `format` stays raw: `src/questions` knows the kinds, and an unknown one must not break a job. */
export const ScreeningQuestion = z.object({
  id: AtsId,
  remote_id: maybeId,
  title: atsText(MAX_ATS_TEXT_LENGTH),
  description: atsText(MAX_ATS_TEXT_LENGTH),
  format: maybe(z.looseObject({ type: z.string().max(MAX_ATS_WORD_LENGTH) })),
  category: maybe(z.string().max(MAX_ATS_WORD_LENGTH)),
  index: maybe(z.number()),
  required: maybe(z.boolean()),
  precondition_question_id: maybeId,
  precondition_options: maybe(z.array(z.union([AtsId, z.boolean()])).max(MAX_ATS_ITEMS)),
});
export type ScreeningQuestion = z.infer<typeof ScreeningQuestion>;
