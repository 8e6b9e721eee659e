/** FILE: one file under the question's own limits. */
import * as z from 'zod';
import { encodeIssue } from '../../kombo/answers/issue.ts';
import { acceptsType } from '../../kombo/request/accepted-types.ts';
import { FileAnswer } from '../../kombo/request/attachment.ts';
import { MAX_ATS_ITEMS, MAX_CONTENT_TYPE_LENGTH } from '../../kombo/values/bounds.ts';
import { ContentType, FileName } from '../../kombo/values/scalars.ts';
import { maybe } from '../../kombo/values/tolerant.ts';
import { defineKind, type Entry, type FileEntry } from '../question-kind.ts';

const Format = z.object({
  accepted_mime_types: maybe(z.array(z.string().max(MAX_CONTENT_TYPE_LENGTH)).max(MAX_ATS_ITEMS)),
  max_file_size_bytes: maybe(z.number().positive()),
});
type Format = z.infer<typeof Format>;

/** What is wrong with a file under these limits: an encoded issue, or null. */
function validate(
  format: Format,
  file: { name: string; content_type?: string | undefined; size: number | null },
): string | null {
  const { accepted_mime_types, max_file_size_bytes } = format;
  if (file.size === 0) return encodeIssue('file_empty');
  if (!acceptsType(accepted_mime_types, { name: file.name, content_type: file.content_type })) {
    return encodeIssue('file_type');
  }
  const tooLarge =
    max_file_size_bytes !== null && file.size !== null && file.size > max_file_size_bytes;
  return tooLarge ? encodeIssue('file_too_large', { max: max_file_size_bytes }) : null;
}

const FileEntrySchema = z.object({
  id: z.string(),
  name: FileName,
  content_type: ContentType,
  size: z.number(),
}) satisfies z.ZodType<FileEntry>;

/** Is this what the form holds for a file? */
export function isFileEntry(entry: Entry | undefined): entry is FileEntry {
  return typeof entry === 'object' && entry !== null && !Array.isArray(entry);
}

/** Travels as an attachment without `type`. Sizes are bytes. */
export const file = defineKind({
  type: 'FILE',
  schema: Format,
  missing: 'file_required',
  control: (format) => ({
    name: 'file',
    acceptedMimeTypes: format.accepted_mime_types,
    maxBytes: format.max_file_size_bytes,
  }),
  empty: null,
  entry: (format) =>
    FileEntrySchema.superRefine((entry, context) => {
      const message = validate(format, entry);
      if (message !== null) context.addIssue({ code: 'custom', message });
    })
      .nullable()
      .transform((entry) => entry ?? undefined),
  answer: (format, sizeOf) =>
    FileAnswer.superRefine((answer, context) => {
      const size = answer.data === undefined ? null : sizeOf(answer.data);
      const message = validate(format, { ...answer, size });
      if (message !== null) context.addIssue({ code: 'custom', message });
    }),
  format: (entry, _format, formatter) =>
    isFileEntry(entry) ? `${entry.name} (${formatter.bytes(entry.size)})` : null,
});
