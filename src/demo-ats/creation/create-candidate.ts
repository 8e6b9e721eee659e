/** The work of either creation: check everything, then attach the application to a person. */
import type { Attachment } from '../../kombo/request/attachment.ts';
import type { CandidateBody } from '../../kombo/request/candidate-request.ts';
import type { DemoIntegration } from '../integrations/demo-integration.ts';
import type { CandidateStore, Person, StoredFile } from '../people/candidate-store.ts';
import type { FileStore } from '../people/file-store.ts';
import { addressed } from '../window/addresses.ts';
import { AtsError } from '../wire/ats-error.ts';
import { komboId } from '../wire/kombo-id.ts';
import type { WireAnswer, WireApplication, WireCandidate } from '../wire/wire-candidate.ts';
import type { WireJob } from '../wire/wire-job.ts';
import { checkAttachments } from './check-attachments.ts';
import {
  type ApplicationPaths,
  checkScreening,
  checkSourcedBy,
  findOpenJob,
  findStage,
} from './check-body.ts';
import { checkRemoteFields } from './check-remote-fields.ts';
import { echoAnswers } from './echo-answers.ts';
import { fieldWarnings } from './field-warnings.ts';
import { newCandidate } from './new-candidate.ts';

/** What a request means here; `stage` is null when the job has none. */
export interface Checked {
  job: WireJob;
  stage: WireJob['stages'][number] | null;
  warnings: string[];
}

/**
 * Everything that can be said about the request without knowing who is on record. `paths` names job and
 * stage where the request had them.
 */
export function checkRequest(
  integration: DemoIntegration,
  body: CandidateBody,
  paths: ApplicationPaths,
): Checked {
  const job = findOpenJob(integration, body.application.job_id, paths.job_id);
  const stage = findStage(job, body.application.stage_id, paths.stage_id);
  const skipped = checkScreening(job, body);
  checkSourcedBy(integration, body);
  checkAttachments(
    integration.tool_label,
    integration.attachment_restrictions,
    body.attachments ?? [],
  );
  checkRemoteFields(integration, body);
  return { job, stage, warnings: [...skipped, ...fieldWarnings(integration, body)] };
}

/** `now` is milliseconds since 1970. */
export interface CreationOptions {
  store: CandidateStore;
  files: FileStore;
  /** Where people can be looked at; null while nobody listens. */
  origin: () => string | null;
  now: () => number;
  /** False: a repeat makes a second application, as some ATSs do. */
  recognisesRepeats: boolean;
}

/** What came of it: the person with all applications, and the one that was made now. */
export interface Created {
  candidate: WireCandidate;
  application: WireApplication;
  answers: WireAnswer[];
}

/**
 * Carries the application out. A known e-mail address reuses its person;
 * a second application for the same job is ATS.APPLICATION_ALREADY_EXISTS.
 */
export function createCandidate(
  integration: DemoIntegration,
  body: CandidateBody,
  { job, stage }: Checked,
  { store, files, origin, now, recognisesRepeats }: CreationOptions,
  readableAfterMs = 0,
): Created {
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
  const answers = echoAnswers(job, body.screening_question_answers ?? []);
  const saved: Person = {
    candidate: {
      ...person,
      remote_updated_at: at,
      changed_at: at,
      applications: [...person.applications, application],
    },
    files: [
      ...(known?.files ?? []),
      ...(body.attachments ?? []).map((file) => toStoredFile(application.id, file, files)),
    ],
    answers: { ...known?.answers, [application.id]: answers },
  };
  store.save(integration.id, saved, now() + readableAfterMs);
  const candidate = addressed(origin(), integration.id, saved.candidate);
  return { candidate, application: candidate.applications.at(-1) ?? application, answers };
}

function toStoredFile(application_id: string, file: Attachment, files: FileStore): StoredFile {
  const bytes = file.data === undefined ? null : Buffer.from(file.data, 'base64');
  return {
    application_id,
    name: file.name,
    type: file.type,
    content_type: file.content_type ?? null,
    size: bytes?.length ?? null,
    sha256: bytes === null ? null : files.keep(bytes),
  };
}
