/**
 * What the form holds: Kombo's request with its own names, each value as it was typed.
 * An unanswered field is `''` (a choice as well), so that a control is never without a value.
 */
import type { AttachmentType } from '../../kombo/attachment.ts';
import type { ContactType, Gender, SalaryPeriod } from '../../kombo/candidate-request.ts';
import type { Entry, FileEntry } from '../../questions/question-kind.ts';

/** A file of the application; its bytes are kept apart under `id`. */
export interface AttachmentEntry extends FileEntry {
  type: AttachmentType;
  /** The picture that this one was made smaller from; its bytes are kept until it is sent. */
  original?: FileEntry;
}

export interface AnswerEntry {
  question_id: string;
  answer: Entry;
}

export interface IntakeValues {
  x_integration_id: string;
  candidate: {
    first_name: string;
    last_name: string;
    email_address: string;
    additional_email_addresses: { type: ContactType; email_address: string }[];
    phone_number: string;
    additional_phone_numbers: { type: ContactType; phone_number: string }[];
    company: string;
    title: string;
    location: {
      country: string;
      city: string;
      state: string;
      zip_code: string;
      street_1: string;
    };
    gender: Gender | '';
    /** YYYY-MM-DD, or the text that could not be read as a day. */
    availability_date: string;
    /** A number, or the text that could not be read as one. */
    salary_expectations: { amount: number | string; period: SalaryPeriod | '' };
    social_links: { url: string }[];
  };
  application: { job_id: string; stage_id: string };
  attachments: AttachmentEntry[];
  /** One entry for each question of the job, in the order of `questionsOf`, asked or not. */
  screening_question_answers: AnswerEntry[];
  sourced_by: { user_id: string };
  gdpr_consent: { given: boolean; expires_at: string };
}

/** An untouched form. */
export function emptyValues(x_integration_id: string): IntakeValues {
  return {
    x_integration_id,
    candidate: {
      first_name: '',
      last_name: '',
      email_address: '',
      additional_email_addresses: [],
      phone_number: '',
      additional_phone_numbers: [],
      company: '',
      title: '',
      location: { country: '', city: '', state: '', zip_code: '', street_1: '' },
      gender: '',
      availability_date: '',
      salary_expectations: { amount: '', period: '' },
      social_links: [],
    },
    application: { job_id: '', stage_id: '' },
    attachments: [],
    screening_question_answers: [],
    sourced_by: { user_id: '' },
    gdpr_consent: { given: false, expires_at: '' },
  };
}
