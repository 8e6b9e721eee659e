/** People as they travel: candidates with their applications, users, tags. */
import type { WirePlace } from './wire-job.ts';

/** An application inside of its person. Dates are ISO 8601. */
export interface WireApplication {
  id: string;
  remote_id: string;
  outcome: 'PENDING' | 'HIRED' | 'DECLINED' | null;
  rejection_reason_name: string | null;
  rejected_at: string | null;
  remote_url: string | null;
  changed_at: string;
  remote_created_at: string;
  remote_updated_at: string;
  current_stage: {
    id: string;
    name: string | null;
    remote_id: string;
    index: number | null;
  } | null;
  job: { id: string; name: string | null; remote_id: string } | null;
}

/**
 * Kombo's echo of an answer: keyed by the ATS's own id and the title, never by Kombo's id. The value
 * stands under a key of its kind; options are named, not numbered.
 */
export interface WireAnswer {
  answer:
    | { content: string }
    | { choice: string }
    | { choices: string[] }
    | { checked: boolean }
    | { number: number }
    | { date: string };
  question: { remote_id: string | null; title: string; type: string };
}

/** A person, with every key that Kombo sends. Dates are ISO 8601. */
export interface WireCandidate {
  id: string;
  remote_id: string;
  first_name: string | null;
  last_name: string | null;
  company: string | null;
  title: string | null;
  confidential: boolean | null;
  source: string | null;
  phone_numbers: { phone_number: string; type: string | null }[];
  email_addresses: { email_address: string; type: string | null }[];
  social_media: { link: string; type: string | null; username: string | null }[];
  location: WirePlace | null;
  /** What the tool has of its own, by its names. */
  custom_fields: Record<string, unknown>;
  integration_fields: never[];
  remote_url: string | null;
  remote_created_at: string | null;
  remote_updated_at: string | null;
  remote_data: null;
  changed_at: string;
  remote_deleted_at: string | null;
  applications: WireApplication[];
  tags: { id: string; remote_id: string; name: string | null }[];
}

/** Somebody who works with the ATS. */
export interface WireUser {
  id: string;
  remote_id: string;
  first_name: string | null;
  last_name: string | null;
  email: string | null;
  status: 'ACTIVE' | 'INACTIVE' | null;
  changed_at: string;
  remote_deleted_at: string | null;
  remote_data: null;
  system_roles: {
    remote_id: string;
    remote_label: string;
    scope: 'SYSTEM';
    unified_type: 'ADMIN' | 'RECRUITER' | 'HIRING_MANAGER';
  }[];
}

/** A mark that recruiters put on people. */
export interface WireTag {
  id: string;
  remote_id: string;
  name: string | null;
  changed_at: string;
  remote_deleted_at: string | null;
  remote_data: null;
}
