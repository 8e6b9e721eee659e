/** A job and its questions exactly as they travel, nulls included. */

/** A step of the hiring process; in the order of `index` where there is one. */
export interface WireStage {
  id: string;
  remote_id: string;
  name: string | null;
  remote_data: null;
  /** Left out by older versions of the API: missing means active. */
  status?: 'ACTIVE' | 'INACTIVE' | null;
  custom_fields: Record<string, never>;
  index: number | null;
}

/** An option of a select. */
export interface WireOption {
  id: string;
  remote_id: string | null;
  name: string;
}

/** `format` may be anything: some jobs are odd on purpose. */
export interface WireQuestion {
  id: string;
  remote_id: string;
  title: string | null;
  description: string | null;
  format?: { type: string; options?: WireOption[]; [attribute: string]: unknown } | null;
  category: 'EEO' | 'DEMOGRAPHIC' | null;
  index?: number | null;
  required: boolean | null;
  precondition_question_id?: string | null;
  precondition_options?: (string | boolean)[] | null;
}

/** A place; null where the ATS does not know a part of it. */
export interface WirePlace {
  city: string | null;
  country: string | null;
  raw: string | null;
  state: string | null;
  street_1: string | null;
  street_2: string | null;
  zip_code: string | null;
}

/** Somebody of a hiring team. */
export interface WireTeamMember {
  id: string;
  remote_id: string;
  first_name: string;
  last_name: string;
  email: string;
  hiring_team_roles: string[];
  job_roles: {
    remote_id: string;
    remote_label: string;
    scope: 'JOB';
    unified_type: 'HIRING_MANAGER' | 'RECRUITER';
  }[];
}

/** A page that offers the job. */
export interface WirePosting {
  id: string;
  remote_id: string;
  title: string;
  description_html: string;
  status: 'ACTIVE' | 'INACTIVE' | 'DRAFT';
  visibility: 'PUBLIC' | 'INTERNAL' | 'UNLISTED';
  url: string;
  remote_data: null;
}

/** A job, with every key that Kombo sends. Dates are ISO 8601. */
export interface WireJob {
  id: string;
  remote_id: string;
  name: string | null;
  job_code: string | null;
  description: string | null;
  confidential: boolean | null;
  weekly_hours: number | null;
  employment_type: string | null;
  status: string | null;
  visibility: string | null;
  category: string | null;
  department: string | null;
  post_url: string | null;
  experience_level: string | null;
  remote_work_status: string | null;
  salary_amount: number | null;
  salary_amount_from: number | null;
  salary_amount_to: number | null;
  salary_currency: string | null;
  salary_period: string | null;
  location: WirePlace | null;
  custom_fields: Record<string, never>;
  integration_fields: never[];
  remote_url: string | null;
  opened_at: string | null;
  closed_at: string | null;
  remote_created_at: string | null;
  remote_updated_at: string | null;
  contact_id: null;
  remote_data: null;
  changed_at: string;
  remote_deleted_at: string | null;
  stages: WireStage[];
  screening_questions: WireQuestion[];
  job_postings: WirePosting[];
  hiring_team: WireTeamMember[];
}
