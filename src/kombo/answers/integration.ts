/** What a connected ATS is and what it takes (`GET /integrations/{id}` and `/ats/actions/…`). */
import * as z from 'zod';
import { MAX_ATS_ITEMS, MAX_CONTENT_TYPE_LENGTH } from '../values/bounds.ts';
import { AtsId, atsText, maybe, openEnum, readable } from '../values/tolerant.ts';

const text = atsText();

/** Coverage of a model or an action; `is_available` = supported, enabled and not opted out. */
export const Coverage = z.object({
  id: AtsId,
  label: text,
  is_available: maybe(z.boolean()),
  coverage_status: openEnum(['SUPPORTED', 'UNSUPPORTED', 'NOT_IMPLEMENTED', 'UNKNOWN']),
  scope_config_setting: text,
  opted_out_by_customer: maybe(z.boolean()),
  fields: readable(z.object({ id: AtsId, is_available: maybe(z.boolean()) })),
});
export type Coverage = z.infer<typeof Coverage>;

/** One connected ATS, with what it can read and write. */
export const Integration = z.object({
  id: AtsId,
  tool: z.object({ id: AtsId, label: text, logo_url: text, icon_url: text }),
  category: openEnum(['HRIS', 'ATS', 'ASSESSMENT', 'LMS']),
  status: openEnum(['ACTIVE', 'INVALID', 'INACTIVE']),
  setup_status: openEnum(['INCOMPLETE', 'FINAL_SYNC_PENDING', 'COMPLETED']),
  end_user: maybe(z.object({ organization_name: text })),
  read_models: readable(Coverage),
  write_actions: readable(Coverage),
});
export type Integration = z.infer<typeof Integration>;

/** What an ATS takes of one kind of file; null: not known. Sizes are bytes. */
export const FileRule = z.discriminatedUnion('is_supported', [
  z.object({ is_supported: z.literal(false) }),
  z.object({
    is_supported: z.literal(true),
    min_amount: maybe(z.number()),
    max_amount: maybe(z.number()),
    max_file_size_bytes: maybe(z.number()),
    accepted_mime_types: maybe(z.array(z.string().max(MAX_CONTENT_TYPE_LENGTH)).max(MAX_ATS_ITEMS)),
  }),
]);
export type FileRule = z.infer<typeof FileRule>;

/** What the ATS takes of each kind of file; null in any place means: not known. */
export const AttachmentRestrictions = z.object({
  total_size_bytes: maybe(z.number()),
  types: z
    .object({ CV: maybe(FileRule), COVER_LETTER: maybe(FileRule), OTHER: maybe(FileRule) })
    .catch({ CV: null, COVER_LETTER: null, OTHER: null }),
});
export type AttachmentRestrictions = z.infer<typeof AttachmentRestrictions>;

/** The answer of `/ats/actions/…`, which Kombo's OpenAPI has and its SDKs do not. */
export const ActionRules = z.object({ attachment_restrictions: maybe(AttachmentRestrictions) });
export type ActionRules = z.infer<typeof ActionRules>;
