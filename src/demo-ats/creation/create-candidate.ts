/** The work of `POST /ats/candidates`: check everything, then attach the application to a person. */
import { createHash } from 'node:crypto';
import type { Attachment } from '../../kombo/attachment.ts';
import type { CandidateBody } from '../../kombo/candidate-request.ts';
import type { DemoIntegration } from '../integrations/demo-integration.ts';
import type { CandidateStore, Person, StoredFile } from '../people/candidate-store.ts';
import { AtsError } from '../wire/ats-error.ts';
import { komboId } from '../wire/kombo-id.ts';
import type { WireApplication, WireCandidate } from '../wire/wire-candidate.ts';
import type { WireJob } from '../wire/wire-job.ts';
import { checkAttachments } from './check-attachments.ts';
import { checkScreening, checkSourcedBy, findOpenJob, findStage } from './check-body.ts';
import { fieldWarnings } from './field-warnings.ts';
import { newCandidate } from './new-candidate.ts';

export interface Checked {
  job: WireJob;
  stage: WireJob['stages'][number] | null;
  warnings: string[];
}

/** Everything that can be said about the request without knowing who is on record. */
export function checkRequest(integration: DemoIntegration, body: CandidateBody): Checked {
  const job = findOpenJob(integration, body.application.job_id);
  const stage = findStage(job, body.application.stage_id);
  const skipped = checkScreening(job, body);
  checkSourcedBy(integration, body);
  checkAttachments(
    integration.tool_label,
    integration.attachment_restrictions,
    body.attachments ?? [],
  );
  return { job, stage, warnings: [...skipped, ...fieldWarnings(integration, body)] };
}

export interface CreationOptions {
  store: CandidateStore;
  now: () => number;
  /** False: a repeat makes a second application, as some ATSs do. */
  recognisesRepeats: boolean;
}

/**
 * Carries the application out and returns the person. A known e-mail address reuses its person;
 * a second application for the same job is ATS.APPLICATION_ALREADY_EXISTS.
 */
export function createCandidate(
  integration: DemoIntegration,
  body: CandidateBody,
  { job, stage }: Checked,
  { store, now, recognisesRepeats }: CreationOptions,
  readableAfterMs = 0,
): WireCandidate {
  const known = store.findByEmail(integration.id, body.candidate.email_address);
  const repeats = known?.candidate.applications.filter((one) => one.job?.id === job.id) ?? [];
  if (repeats.length > 0 && recognisesRepeats) {
    throw new AtsError('ATS.APPLICATION_ALREADY_EXISTS');
  }
  const at = new Date(now()).toISOString();
  const person = known?.candidate ?? newCandidate(integration, body, at);
  const key = `${person.id}/${job.id}/${repeats.length}`;
  const application: WireApplication = {
    id: komboId(`application/${key}`),
    remote_id: `application-${komboId(`remote application/${key}`).slice(0, 8)}`,
    outcome: 'PENDING',
    rejection_reason_name: null,
    rejected_at: null,
    remote_url: `${person.remote_url}/applications/${job.remote_id}`,
    changed_at: at,
    remote_created_at: at,
    remote_updated_at: at,
    current_stage: stage && {
      id: stage.id,
      name: stage.name,
      remote_id: stage.remote_id,
      index: stage.index,
    },
    job: { id: job.id, name: job.name, remote_id: job.remote_id },
  };
  const saved: Person = {
    candidate: {
      ...person,
      remote_updated_at: at,
      changed_at: at,
      applications: [...person.applications, application],
    },
    files: [
      ...(known?.files ?? []),
      ...(body.attachments ?? []).map((file) => toStoredFile(application.id, file)),
    ],
  };
  store.save(integration.id, saved, now() + readableAfterMs);
  return saved.candidate;
}

function toStoredFile(application_id: string, file: Attachment): StoredFile {
  const bytes = file.data === undefined ? null : Buffer.from(file.data, 'base64');
  return {
    application_id,
    name: file.name,
    type: file.type,
    content_type: file.content_type ?? null,
    size: bytes?.length ?? null,
    sha256: bytes === null ? null : createHash('sha256').update(bytes).digest('hex'),
  };
}
