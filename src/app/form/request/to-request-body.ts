/**
 * From the checked form to Kombo's request. The one place where the form's shape and the wire's
 * differ: files stand by reference until the body is assembled, and national telephone numbers
 * become E.164.
 */
import type { CheckedIntake } from '../validate/intake-schema.ts';
import type { Phones } from './phones.ts';
import { sentPhone } from './sent-phone.ts';

/** Stands where base64 will be; the id is the file's in the file store. */
export interface FileReference {
  $file: string;
}

/** Turns a typed number into E.164 with a country's help; null when it cannot. */
export type ToE164 = Phones['toE164'];

const none = <T>(list: readonly T[]) => (list.length === 0 ? undefined : list);

/** `PostAtsCandidatesRequest` with references for files; keys without a value are left out. */
export function toRequestBody(checked: CheckedIntake, toE164: ToE164) {
  const { candidate, application, attachments, screening_question_answers } = checked;
  const country = candidate.location?.country;
  const { sourced_by, gdpr_consent, remote_fields } = checked;
  return {
    x_integration_id: checked.x_integration_id,
    request_body: withoutMissing({
      candidate: withoutMissing({
        ...candidate,
        phone_number:
          candidate.phone_number && sentPhone(candidate.phone_number, country, { toE164 }),
        additional_phone_numbers: candidate.additional_phone_numbers?.map((row) => ({
          ...row,
          phone_number: sentPhone(row.phone_number, country, { toE164 }),
        })),
      }),
      application: withoutMissing(application),
      attachments: none(
        cvsFirst(attachments).map(({ id, name, type, content_type }) => ({
          name,
          type,
          content_type,
          data: { $file: id } satisfies FileReference,
        })),
      ),
      screening_question_answers: none(
        screening_question_answers.map(({ question_id, answer }) => ({
          question_id,
          answer:
            typeof answer === 'object' && !Array.isArray(answer)
              ? {
                  name: answer.name,
                  content_type: answer.content_type,
                  data: { $file: answer.id } satisfies FileReference,
                }
              : answer,
        })),
      ),
      sourced_by: sourced_by.user_id === undefined ? undefined : { user_id: sourced_by.user_id },
      gdpr_consent: gdpr_consent.given
        ? withoutMissing({ given: true, expires_at: gdpr_consent.expires_at })
        : undefined,
      remote_fields,
    }),
  };
}

/** The request as it waits for its files: `{ $file: id }` stands where base64 will be. */
export type RequestDraft = ReturnType<typeof toRequestBody>;

/** The first CV becomes the résumé that the ATS shows; the person's order stays otherwise. */
function cvsFirst<T extends { type: string }>(files: readonly T[]): T[] {
  return [
    ...files.filter(({ type }) => type === 'CV'),
    ...files.filter(({ type }) => type !== 'CV'),
  ];
}

/** Kombo: optional keys are left out, never null. */
function withoutMissing<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
