/**
 * Drafts on their way from one colleague to another (docs/decisions/039). What travels is bytes: four that
 * say how long the head is (big-endian), the head as JSON, and the files one after the other as they are.
 */
import * as z from 'zod';
import '../kombo/values/zod-settings.ts';
import {
  MAX_ANSWER_LENGTH,
  MAX_ANSWERS,
  MAX_CONTENT_TYPE_LENGTH,
  MAX_FILE_NAME_LENGTH,
  MAX_FILES,
  MAX_ID_LENGTH,
  MAX_ISSUES,
  MAX_JSON_BYTES,
  MAX_NAME_LENGTH,
} from '../kombo/values/bounds.ts';
import { AuditActor } from './audit.ts';

/** So many days a draft waits for whoever it was handed to, and then as long for whoever handed it. */
export const HANDED_DAYS = 14;
/** So many may wait that one person handed, and so many for one person. */
export const MAX_HANDED = 50;
/** The same for their bytes together. */
export const MAX_HANDED_BYTES = 256 * 1024 * 1024;
/** The type of what travels. */
export const HANDED_TYPE = 'application/octet-stream' as const;
/** How many bytes say how long the head is. */
export const HEAD_LENGTH_BYTES = 4;
/** A draft may hold more than can be sent: nothing is lost for that. */
export const MAX_HEAD_BYTES = 2 * MAX_JSON_BYTES;
/** Attached files, the pictures that they were made from, and files that answer questions. */
const MAX_HANDED_FILES = 4 * MAX_FILES;

/**
 * Waits for the colleague; went back, since he did not come; he has it; whoever handed it took it back. Of
 * the last two nothing of the draft is left.
 */
export const HANDED_STATES = ['waiting', 'returned', 'taken', 'withdrawn'] as const;
export const HandedState = z.enum(HANDED_STATES);
export type HandedState = z.infer<typeof HandedState>;

const Id = z.string().min(1).max(MAX_ID_LENGTH);
/** Whatever was typed, however wrong. */
const Name = z.string().max(MAX_ANSWER_LENGTH);
const Path = z.string().max(MAX_ID_LENGTH);
const Time = z.iso.datetime();
const FileEntry = z.looseObject({ id: Id, name: z.string().max(4 * MAX_FILE_NAME_LENGTH) });
const Texts = z.array(z.unknown()).max(MAX_ANSWERS);

/** What was typed, as far as its shape matters to whoever opens it; the rest is the form's to complete. */
const HandedValues = z.looseObject({
  x_integration_id: z.string().max(MAX_ID_LENGTH),
  candidate: z.looseObject({
    first_name: Name,
    last_name: Name,
    email_addresses: Texts.optional(),
    phone_numbers: Texts.optional(),
  }),
  attachments: z.array(FileEntry).max(MAX_HANDED_FILES),
  screening_question_answers: z.array(z.looseObject({ question_id: Id })).max(MAX_ANSWERS),
});

/** Why an earlier try was turned down, as a draft keeps it. */
const HandedRefusal = z.looseObject({
  submission_id: z.uuid().nullable(),
  code: z.string().max(MAX_NAME_LENGTH).nullable(),
  detail: z.string().max(4000),
  issues: z
    .array(z.looseObject({ path: Path, message: z.string().max(4000) }))
    .max(10 * MAX_ISSUES),
});

/** The head: the draft as the device kept it, and its files in their order. */
export const HandedHead = z.strictObject({
  version: z.literal(1),
  draft: z.strictObject({
    values: HandedValues,
    step: z.string().max(40),
    job: z.object({ id: Id, name: z.string().max(4000).nullable() }).nullable(),
    created_at: Time,
    updated_at: Time,
    revision: z.int().min(1),
    refusal: HandedRefusal.nullable(),
  }),
  /** Paths of what a CV filled and nobody has looked at. */
  unseen: z.array(Path).max(MAX_ANSWERS),
  files: z
    .array(
      z.strictObject({
        id: Id,
        type: z.string().max(MAX_CONTENT_TYPE_LENGTH),
        size: z.int().min(0),
      }),
    )
    .max(MAX_HANDED_FILES),
});
export type HandedHead = z.infer<typeof HandedHead>;

/** To whom it is handed. */
export const HandedTo = z.object({ to: Id });

/** Which handing is meant: a draft may be handed on, and handed again. */
export const HandedAt = z.strictObject({ handed_at: Time });

/** A draft that was handed, for both of them. */
export const HandedDraft = z.object({
  /** The draft's, and so the submission's. */
  id: z.uuid(),
  state: HandedState,
  from: AuditActor,
  to: AuditActor,
  handed_at: Time,
  /** Until when it waits, or what is left of it stays. */
  until: Time,
  /** Tells whether a device still has what was handed. */
  revision: z.int(),
  updated_at: Time,
  bytes: z.int(),
  /** What it is about; null once nothing of it is left. */
  about: z
    .object({
      first_name: z.string(),
      last_name: z.string(),
      job_name: z.string().nullable(),
      file_count: z.int(),
    })
    .nullable(),
});
export type HandedDraft = z.infer<typeof HandedDraft>;

/** What was handed to whoever asks, and by whom; for those who look after privacy all there is. */
export const HandedList = z.object({ results: z.array(HandedDraft) });
export type HandedList = z.infer<typeof HandedList>;
