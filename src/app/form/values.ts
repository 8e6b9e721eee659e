/**
 * What the form holds: Kombo's request with its own names, each value as it was typed.
 * An unanswered field is `''` (a choice as well), so that a control is never without a value.
 */
import type { AttachmentType } from '../../kombo/request/attachment.ts';
import type { Entry, FileEntry } from '../../questions/question-kind.ts';
import { type CandidateValues, emptyCandidate } from './candidate/candidate-values.ts';

/** A file of the application; its bytes are kept apart under `id`. */
export interface AttachmentEntry extends FileEntry {
  type: AttachmentType;
  /** The picture that this one was made smaller from; its bytes are kept until it is sent. */
  original?: FileEntry;
}

/** The answer to one question as typed or chosen, by Kombo's id of the question. */
export interface AnswerEntry {
  question_id: string;
  answer: Entry;
}

/** Everything that one entry holds. */
export interface IntakeValues {
  x_integration_id: string;
  candidate: CandidateValues;
  application: { job_id: string; stage_id: string };
  attachments: AttachmentEntry[];
  /** One entry for each question of the job, in the order of `questionsOf`, asked or not. */
  screening_question_answers: AnswerEntry[];
  sourced_by: { user_id: string };
  gdpr_consent: { given: boolean; expires_at: string };
  /** What ATSs ask for on their own, by the names of each: those of several may stand side by side. */
  remote_fields: RemoteValues;
}

/** Entries of an ATS's own fields, nested by the names of their paths. */
export type RemoteValues = Record<string, Record<string, unknown>>;

/** An untouched form. */
export function emptyValues(x_integration_id: string): IntakeValues {
  return {
    x_integration_id,
    candidate: emptyCandidate(),
    application: { job_id: '', stage_id: '' },
    attachments: [],
    screening_question_answers: [],
    sourced_by: { user_id: '' },
    gdpr_consent: { given: false, expires_at: '' },
    remote_fields: {},
  };
}
