import * as z from 'zod';
import { MAX_ID_LENGTH } from '../../../kombo/values/bounds.ts';

/** What a person says who found a submission in the ATS: perhaps the application's id there. */
export const Confirmation = z.object({
  application_id: z.string().trim().max(MAX_ID_LENGTH).optional(),
});
