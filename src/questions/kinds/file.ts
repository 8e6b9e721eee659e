/** FILE: one file under the question's own limits. */
import * as z from 'zod';
import { acceptsType } from '../../kombo/accepted-types.ts';
import { FileAnswer } from '../../kombo/attachment.ts';
import { fault } from '../../kombo/fault.ts';
import { ContentType, FileName } from '../../kombo/scalars.ts';
import { maybe } from '../../kombo/tolerant.ts';
import { defineKind, type Entry, type FileEntry } from '../question-kind.ts';

const Format = z.object({
  accepted_mime_types: maybe(z.array(z.string())),
  max_file_size_bytes: maybe(z.number().positive()),
});
type Format = z.infer<typeof Format>;

/** What is wrong with a file under these limits: a fault, or null. */
function faultOf(
  format: Format,
  file: { name: string; content_type?: string | undefined; size: number | null },
): string | null {
  const { accepted_mime_types, max_file_size_bytes } = format;
  if (file.size === 0) return fault('file_empty');
  if (!acceptsType(accepted_mime_types, { name: file.name, content_type: file.content_type })) {
    return fault('file_type');
  }
  const tooLarge =
    max_file_size_bytes !== null && file.size !== null && file.size > max_file_size_bytes;
  return tooLarge ? fault('file_too_large', { max: max_file_size_bytes }) : null;
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

export const file = defineKind({
  type: 'FILE',
  format: Format,
  control: (format) => ({
    name: 'file',
    acceptedMimeTypes: format.accepted_mime_types,
    maxBytes: format.max_file_size_bytes,
  }),
  empty: null,
  entry: (format) =>
    FileEntrySchema.superRefine((entry, context) => {
      const message = faultOf(format, entry);
      if (message !== null) context.addIssue({ code: 'custom', message });
    })
      .nullable()
      .transform((entry) => entry ?? undefined),
  answer: (format, sizeOf) =>
    FileAnswer.superRefine((answer, context) => {
      const size = answer.data === undefined ? null : sizeOf(answer.data);
      const message = faultOf(format, { ...answer, size });
      if (message !== null) context.addIssue({ code: 'custom', message });
    }),
  words: (entry, _format, words) =>
    isFileEntry(entry) ? `${entry.name} (${words.bytes(entry.size)})` : null,
});
