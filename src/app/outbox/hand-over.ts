/** Send: from the checked form to a body that waits in this browser until it is accepted. */
import { loadPhones } from '../fields/phones.ts';
import { assembleBody } from '../files/assemble-body.ts';
import { encodings } from '../files/encodings.ts';
import type { Intake } from '../intake/intake-context.ts';
import { checkIntake } from '../intake/intake-schema.ts';
import { type RequestDraft, type ToE164, toRequestBody } from '../intake/to-request-body.ts';
import type { IntakeValues } from '../intake/values.ts';
import type { BodyOrder, SubmissionSummary } from './outbox-item.ts';
import { outbox } from './page-outbox.ts';

/** Without the numbering plans a number travels as it was typed, which Kombo takes as well. */
const asTyped: ToE164 = () => null;

/**
 * Resolves when the submission is kept. Needs no network.
 * @throws FileVanished, FileUnreadable: a file's bytes are gone; a ZodError: the form was not checked
 */
export async function handOver(intake: Intake, values: IntakeValues): Promise<void> {
  const checked = checkIntake(values, intake);
  if (!checked.success) throw checked.error;
  const request = toRequestBody(checked.data, await loadPhones().catch(() => asTyped));
  const body = await assembleBody(request, (fileId) =>
    encodings.base64Of(fileId, intake.files.get),
  );
  const now = new Date().toISOString();
  await outbox.add({
    id: intake.id,
    body,
    summary: summaryOf(request, values, intake.job?.name ?? null),
    order: orderOf(request),
    created_at: now,
    attempts: 0,
    next_attempt_at: now,
    failure: null,
  });
}

/** Fetches now what sending will need, so that it can be done without network later. */
export async function prepareToSend(): Promise<void> {
  const warmUp = 'warm-up';
  const encoder = encodings.base64Of(warmUp, async () => new Blob(['-']));
  await Promise.allSettled([loadPhones(), encoder]);
  encodings.drop(warmUp);
}

function summaryOf(
  { x_integration_id, request_body }: RequestDraft,
  { attachments }: IntakeValues,
  jobName: string | null,
): SubmissionSummary {
  const { first_name, last_name, email_address } = request_body.candidate;
  return {
    integration_id: x_integration_id,
    candidate: { first_name, last_name, email_address },
    job: { id: request_body.application.job_id, name: jobName },
    attachments: attachments.map(({ name, size }) => ({ name, size })),
  };
}

function orderOf({ request_body }: RequestDraft): BodyOrder {
  return {
    attachments: (request_body.attachments ?? []).map(({ data }) => data.$file),
    answers: (request_body.screening_question_answers ?? []).map(({ question_id }) => question_id),
  };
}
