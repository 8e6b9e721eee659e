/** `POST /integrations/{id}/relink`: a way back in for the employer. */
import * as z from 'zod';
import { MAX_URL_LENGTH } from '../values/bounds.ts';

/** Languages of the pages behind the link. */
export const RELINK_LANGUAGES = ['en', 'de', 'fr', 'it', 'es'] as const;

/** Whoever opens the link can connect the ATS again, with another login too. */
export const RelinkAnswer = z.object({ link: z.url({ protocol: /^https?$/ }).max(MAX_URL_LENGTH) });
export type RelinkAnswer = z.infer<typeof RelinkAnswer>;
