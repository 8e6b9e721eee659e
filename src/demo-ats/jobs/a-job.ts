/** Builds jobs of one company out of what a person would write down. */
import { komboId } from '../wire/kombo-id.ts';
import type {
  WireJob,
  WireOption,
  WirePlace,
  WireQuestion,
  WireStage,
  WireTeamMember,
} from '../wire/wire-job.ts';
import type { QuestionDraft } from './a-question.ts';

/** What the jobs of a company have in common. */
export interface Company {
  /** Part of every id, so that two companies share none. */
  key: string;
  careers_url: string;
  ats_url: string;
  team: Record<string, { first_name: string; last_name: string; email: string }>;
}

interface StageDraft {
  name: string | null;
  status?: 'ACTIVE' | 'INACTIVE' | null;
  index?: number | null;
}

interface Pay {
  from?: number;
  to?: number;
  amount?: number;
  currency: string;
  period: 'YEAR' | 'MONTH' | 'TWO_WEEKS' | 'WEEK' | 'DAY' | 'HOUR';
}

/** A job as a person would write it down; what is left out gets an ordinary value. */
export interface JobDraft {
  /** Becomes `remote_id`. */
  key: string;
  name: string | null;
  place?: Partial<WirePlace> | null;
  pay?: Pay;
  stages?: readonly (string | StageDraft)[];
  questions?: readonly QuestionDraft[];
  /** Keys of the company's team: the hiring manager, then recruiters. */
  team?: readonly string[];
  /** Everything else as it travels. */
  with?: Partial<WireJob>;
}

const NOWHERE: WirePlace = {
  city: null,
  country: null,
  raw: null,
  state: null,
  street_1: null,
  street_2: null,
  zip_code: null,
};

const CHANGED_AT = '2026-06-01T08:00:00.000Z';

/** The builder of a company's jobs. Every draft gives the same job with the same ids, always. */
export function jobsAt(company: Company) {
  return function aJob(draft: JobDraft): WireJob {
    const { key, name, place = {}, pay, stages = [], questions = [], team = [] } = draft;
    const url = `${company.careers_url}/${key}`;
    return {
      id: komboId(`job/${company.key}/${key}`),
      remote_id: key,
      name,
      job_code: null,
      description: null,
      confidential: false,
      weekly_hours: null,
      employment_type: 'FULL_TIME',
      status: 'OPEN',
      visibility: 'PUBLIC',
      category: null,
      department: null,
      post_url: url,
      experience_level: null,
      remote_work_status: null,
      salary_amount: pay?.amount ?? null,
      salary_amount_from: pay?.from ?? null,
      salary_amount_to: pay?.to ?? null,
      salary_currency: pay?.currency ?? null,
      salary_period: pay?.period ?? null,
      location: place === null ? null : { ...NOWHERE, ...place },
      custom_fields: {},
      integration_fields: [],
      remote_url: `${company.ats_url}/jobs/${key}`,
      opened_at: '2026-05-04T07:30:00.000Z',
      closed_at: null,
      remote_created_at: '2026-05-02T11:00:00.000Z',
      remote_updated_at: CHANGED_AT,
      contact_id: null,
      remote_data: null,
      changed_at: CHANGED_AT,
      remote_deleted_at: null,
      stages: stages.map((stage, index) => toStage(company, key, stage, index)),
      screening_questions: toQuestions(`${company.key}/${key}`, questions),
      job_postings: [
        {
          id: komboId(`posting/${company.key}/${key}`),
          remote_id: `${key}-posting`,
          title: name ?? '',
          description_html: draft.with?.description ?? '',
          status: 'ACTIVE',
          visibility: 'PUBLIC',
          url,
          remote_data: null,
        },
      ],
      hiring_team: team.map((member, index) => toTeamMember(company, member, index)),
      ...draft.with,
    };
  };
}

function toStage(
  company: Company,
  jobKey: string,
  draft: string | StageDraft,
  place: number,
): WireStage {
  const stage = typeof draft === 'string' ? { name: draft } : draft;
  return {
    remote_data: null,
    status: 'ACTIVE',
    custom_fields: {},
    index: place,
    ...stage,
    id: komboId(`stage/${company.key}/${jobKey}/${place}`),
    remote_id: `${jobKey}-stage-${place + 1}`,
  };
}

function toTeamMember(company: Company, key: string, place: number): WireTeamMember {
  const person = company.team[key];
  if (person === undefined) throw new Error(`${company.key} has nobody called ${key}.`);
  const role = place === 0 ? 'HIRING_MANAGER' : 'RECRUITER';
  return {
    id: komboId(`user/${company.key}/${key}`),
    remote_id: `user-${key}`,
    ...person,
    hiring_team_roles: [role],
    job_roles: [
      {
        remote_id: `role-${role.toLowerCase()}`,
        remote_label: role === 'RECRUITER' ? 'Recruiter' : 'Hiring manager',
        scope: 'JOB',
        unified_type: role,
      },
    ],
  };
}

function toQuestions(jobKey: string, drafts: readonly QuestionDraft[]): WireQuestion[] {
  const idOf = (key: string) => komboId(`question/${jobKey}/${key}`);
  const optionsOf = (draft: QuestionDraft): WireOption[] | undefined =>
    draft.options?.map((name, place) => ({
      id: komboId(`option/${jobKey}/${draft.key}/${place}`),
      remote_id: `option-${place + 1}`,
      name,
    }));
  const byKey = new Map(drafts.map((draft) => [draft.key, draft]));

  const preconditionOf = ({ when }: QuestionDraft) => {
    if (when === undefined) return { precondition_question_id: null, precondition_options: null };
    const parent = byKey.get(when.question);
    const options = parent === undefined ? undefined : optionsOf(parent);
    return {
      precondition_question_id: idOf(when.question),
      precondition_options:
        when.is?.flatMap((value) => {
          if (typeof value === 'boolean' || options === undefined) return [value];
          return options.filter(({ name }) => name === value).map(({ id }) => id);
        }) ?? null,
    };
  };

  return drafts.map((draft, place) => {
    const options = optionsOf(draft);
    const { type, ...attributes } = draft.format ?? {};
    const format =
      typeof type === 'string'
        ? { type, ...attributes, ...(options && { options }) }
        : draft.format === null
          ? null
          : undefined;
    return {
      id: idOf(draft.key),
      remote_id: draft.key,
      title: draft.title,
      description: draft.description ?? null,
      ...(format !== undefined && { format }),
      category: draft.category ?? null,
      index: draft.index === undefined ? place : draft.index,
      required: draft.required === undefined ? false : draft.required,
      ...preconditionOf(draft),
    };
  });
}
