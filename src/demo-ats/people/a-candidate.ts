/** Builds the people who are in an ATS from the start. */
import { komboId } from '../wire/kombo-id.ts';
import type { WireApplication, WireCandidate } from '../wire/wire-candidate.ts';
import type { WireJob } from '../wire/wire-job.ts';

interface Applied {
  /** `remote_id` of the job. */
  job: string;
  /** The place of the stage among the job's stages. */
  stage: number;
  outcome: WireApplication['outcome'];
  reason?: string;
}

/** A person as one would write them down; what is left out is not known. */
export interface CandidateDraft {
  first_name: string;
  last_name: string;
  email: string;
  other_email?: string;
  phone?: string;
  company?: string;
  title?: string;
  city?: string;
  country?: string;
  applied: readonly Applied[];
  with?: Partial<WireCandidate>;
}

const CREATED_AT = '2026-04-02T09:00:00.000Z';
const CHANGED_AT = '2026-06-03T10:00:00.000Z';

/**
 * Makes drafts into people who applied to these jobs of the company. The function that it returns
 * throws when a job or a stage does not exist.
 */
export function candidatesIn(company: string, jobs: readonly WireJob[]) {
  const byRemoteId = new Map(jobs.map((job) => [job.remote_id, job]));

  const toApplication = (person: string, applied: Applied, place: number): WireApplication => {
    const job = byRemoteId.get(applied.job);
    if (job === undefined) throw new Error(`${company} has no job ${applied.job}.`);
    const stage = job.stages[applied.stage];
    const declined = applied.outcome === 'DECLINED';
    return {
      id: komboId(`application/${company}/${person}/${place}`),
      remote_id: `${person}-${place + 1}`,
      outcome: applied.outcome,
      rejection_reason_name: applied.reason ?? null,
      rejected_at: declined ? CHANGED_AT : null,
      remote_url: null,
      changed_at: CHANGED_AT,
      remote_created_at: CREATED_AT,
      remote_updated_at: CHANGED_AT,
      current_stage: stage
        ? { id: stage.id, name: stage.name, remote_id: stage.remote_id, index: stage.index }
        : null,
      job: { id: job.id, name: job.name, remote_id: job.remote_id },
    };
  };

  return function aCandidate(draft: CandidateDraft): WireCandidate {
    const key = draft.email.toLowerCase();
    const id = komboId(`candidate/${company}/${key}`);
    const { city = null, country = null, phone, other_email } = draft;
    return {
      id,
      remote_id: `candidate-${id.slice(0, 8)}`,
      first_name: draft.first_name,
      last_name: draft.last_name,
      company: draft.company ?? null,
      title: draft.title ?? null,
      confidential: false,
      source: null,
      phone_numbers: phone === undefined ? [] : [{ phone_number: phone, type: null }],
      email_addresses: [
        { email_address: draft.email, type: null },
        ...(other_email === undefined ? [] : [{ email_address: other_email, type: 'PERSONAL' }]),
      ],
      social_media: [],
      location:
        country === null
          ? null
          : {
              city,
              country,
              raw: null,
              state: null,
              street_1: null,
              street_2: null,
              zip_code: null,
            },
      custom_fields: {},
      integration_fields: [],
      remote_url: `https://${company}.example/candidates/${id}`,
      remote_created_at: CREATED_AT,
      remote_updated_at: CHANGED_AT,
      remote_data: null,
      changed_at: CHANGED_AT,
      remote_deleted_at: null,
      applications: draft.applied.map((one, place) => toApplication(id, one, place)),
      tags: [],
      ...draft.with,
    };
  };
}
