/**
 * Fields that one connected ATS asks for beside Kombo's request, as the file of `INTEGRATION_FIELDS` has
 * them and as the gateway tells them to browsers.
 */
import * as z from 'zod';

/** How a field is answered; each stands for a kind of screening question. */
export const FIELD_KINDS = ['text', 'lines', 'number', 'date', 'choice', 'yes_no'] as const;

/** In one language, whichever that is, or in several by their ISO 639-1 codes. Plain text. */
export const FieldWords = z.union([z.string(), z.record(z.string(), z.string())]);
export type FieldWords = z.infer<typeof FieldWords>;

/** One of the values that a choice takes, and what people read for it. */
export const FieldOption = z.object({
  value: z.union([z.string(), z.number()]),
  label: FieldWords,
});
export type FieldOption = z.infer<typeof FieldOption>;

/** One field. What does not belong to its kind is left out. */
export const IntegrationField = z.object({
  /** Where its value stands below `remote_fields`: `successfactors.Candidate.custNationality`. */
  path: z.string(),
  label: FieldWords,
  help: FieldWords.optional(),
  kind: z.enum(FIELD_KINDS),
  required: z.boolean().default(false),
  /** Characters; of `text` and `lines`. */
  max_length: z.int().optional(),
  /** Of `number`. */
  min: z.number().optional(),
  max: z.number().optional(),
  /** Of `choice`. */
  options: z.array(FieldOption).optional(),
});
export type IntegrationField = z.infer<typeof IntegrationField>;
