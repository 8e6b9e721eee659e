/** An application as lists and creations give it: the person stands inside it. */
import type { WireAnswer, WireApplication, WireCandidate } from './wire-candidate.ts';

/** Kombo's application of a list; keys as on the wire. */
export interface WireApplicationRecord extends WireApplication {
  current_stage_id: string | null;
  job_id: string | null;
  candidate_id: string;
  screening_question_answers: WireAnswer[];
  custom_fields: Record<string, never>;
  remote_deleted_at: null;
  remote_data: null;
  candidate: Pick<
    WireCandidate,
    'id' | 'remote_id' | 'first_name' | 'last_name' | 'email_addresses'
  >;
}

/** One of a person's applications, with the answers that came with it. */
export function toApplication(
  { id, remote_id, first_name, last_name, email_addresses }: WireCandidate,
  application: WireApplication,
  answers: readonly WireAnswer[],
): WireApplicationRecord {
  return {
    ...application,
    current_stage_id: application.current_stage?.id ?? null,
    job_id: application.job?.id ?? null,
    candidate_id: id,
    screening_question_answers: [...answers],
    custom_fields: {},
    remote_deleted_at: null,
    remote_data: null,
    candidate: { id, remote_id, first_name, last_name, email_addresses },
  };
}

/** The answer of `POST /ats/jobs/{job_id}/applications`: all of the person but the other applications. */
export function toCreatedApplication(
  person: WireCandidate,
  application: WireApplication,
  answers: readonly WireAnswer[],
) {
  const { applications: _, integration_fields: __, remote_data: ___, ...candidate } = person;
  return { ...toApplication(person, application, answers), candidate };
}
