/** Files on the way into the ATS: `attachments[]` and the answers to FILE questions. */
import * as z from 'zod';
import { encodeIssue } from '../answers/issue.ts';
import { Base64 } from '../values/base64.ts';
import { ATTACHMENT_TYPES } from '../values/choices.ts';
import { ContentType, FileName, WebAddress } from '../values/scalars.ts';

/** Kombo takes these three words and no other. */
export const AttachmentType = z.enum(ATTACHMENT_TYPES);
export type AttachmentType = z.infer<typeof AttachmentType>;

const content = {
  name: FileName,
  content_type: ContentType.optional(),
  data: Base64.optional(),
  data_url: WebAddress.optional(),
};

type Content = z.infer<z.ZodObject<typeof content>>;

/** Kombo's schema does not say it, its documentation does: one of the two, never both. */
const hasOneSource = (file: Content) => (file.data === undefined) !== (file.data_url === undefined);
const hasType = (file: Content) => file.data === undefined || file.content_type !== undefined;
const ONE_SOURCE = { path: ['data'], error: encodeIssue('data_or_url') };
const TYPED = { path: ['content_type'], error: encodeIssue('required') };

/** One file of the application. The first CV becomes the résumé that the ATS shows. */
export const Attachment = z
  .strictObject({ ...content, type: AttachmentType })
  .refine(hasOneSource, ONE_SOURCE)
  .refine(hasType, TYPED);
export type Attachment = z.infer<typeof Attachment>;

/** The answer to a FILE question: an attachment without `type`. */
export const FileAnswer = z
  .strictObject(content)
  .refine(hasOneSource, ONE_SOURCE)
  .refine(hasType, TYPED);
export type FileAnswer = z.infer<typeof FileAnswer>;
