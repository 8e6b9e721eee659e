/** Send: from the checked form to a body that waits in this browser until it is accepted. */

import { queries } from '../../api/queries.ts';
import { queryClient } from '../../api/query-client.ts';
import { encodings } from '../../files/encode/encodings.ts';
import type { Intake } from '../../form/intake-context.ts';
import { buildRequest } from '../../form/request/build-request.ts';
import { loadPhones } from '../../form/request/phones.ts';
import type { RequestDraft } from '../../form/request/to-request-body.ts';
import type { CheckedIntake } from '../../form/validate/intake-schema.ts';
import { draftStore } from '../../storage/device.ts';
import type { BodyOrder, SubmissionSummary } from '../../storage/outbox/outbox-item.ts';
import { assembleBody } from '../assemble-body.ts';
import { outbox } from './page-outbox.ts';

/**
 * Resolves when the submission is kept; `checked` is what the form's check gave. Needs no network.
 * @throws FileVanished, FileUnreadable: a file's bytes are gone
 */
export async function handOver(
  intake: Pick<Intake, 'id' | 'files' | 'job'>,
  checked: CheckedIntake,
): Promise<void> {
  const request = await buildRequest(checked);
  const fileIds: string[] = [];
  const body = await assembleBody(request, (fileId) => {
    fileIds.push(fileId);
    return encodings.base64Of(fileId, intake.files.get);
  });
  const now = new Date().toISOString();
  const draft = await draftStore.load(intake.id);
  await outbox.add({
    id: intake.id,
    body,
    summary: summaryOf(request, checked, intake.job?.name ?? null),
    order: orderOf(request),
    created_at: now,
    attempts: 0,
    next_attempt_at: now,
    failure: null,
    mends: draft?.refusal?.submission_id ?? null,
  });
  // What the ATS knows of this person is about to change.
  queryClient.removeQueries({
    queryKey: queries.candidates(checked.x_integration_id, checked.candidate.email_address)
      .queryKey,
  });
  // It is in the body now. Kept here as well, a day of candidates would fill the page.
  for (const fileId of fileIds) encodings.drop(fileId);
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
  { attachments }: CheckedIntake,
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
