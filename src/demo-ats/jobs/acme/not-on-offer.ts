/** Jobs in every state in which an ordinary candidate cannot be entered, and those close to it. */
import {
  ACME_STAGES,
  ACME_STAGES_IN_GERMAN,
  acmeJob,
  BERLIN,
  MUNICH,
  NEW_YORK,
  PORTLAND,
} from './acme.ts';

/** Jobs that must not be listed, one for each reason. */
export const NOT_ON_OFFER = [
  acmeJob({
    key: 'R-1501-analyst',
    name: 'Data Analyst (position filled)',
    place: NEW_YORK,
    stages: ACME_STAGES,
    with: { job_code: 'R-1501', status: 'CLOSED', closed_at: '2026-03-31T17:00:00.000Z' },
  }),
  acmeJob({
    key: 'R-1502-draft',
    name: 'Einkäufer:in Rohstoffe (Entwurf)',
    place: MUNICH,
    stages: ACME_STAGES_IN_GERMAN,
    with: { job_code: 'R-1502', status: 'DRAFT', opened_at: null },
  }),
  acmeJob({
    key: 'R-1503-archived',
    name: 'Receptionist 2024',
    place: BERLIN,
    stages: ACME_STAGES,
    with: { job_code: 'R-1503', status: 'ARCHIVED', closed_at: '2024-12-01T00:00:00.000Z' },
  }),
  acmeJob({
    key: 'R-1504-internal',
    name: 'Team Lead Warehouse (internal transfer only)',
    place: PORTLAND,
    stages: ACME_STAGES,
    with: { job_code: 'R-1504', visibility: 'INTERNAL' },
  }),
  acmeJob({
    key: 'R-1505-confidential',
    name: 'Project Heron – Chief Financial Officer',
    place: NEW_YORK,
    stages: ACME_STAGES,
    with: { job_code: 'R-1505', visibility: 'CONFIDENTIAL', confidential: true },
  }),
  acmeJob({
    key: 'R-1506-unlisted',
    name: 'Graduate Programme 2027 (by invitation)',
    place: BERLIN,
    stages: ACME_STAGES,
    with: { job_code: 'R-1506', visibility: 'UNLISTED', opened_at: '2026-06-15T08:00:00.000Z' },
  }),
  acmeJob({
    key: 'R-1507-removed',
    name: 'Copywriter (removed)',
    place: BERLIN,
    stages: ACME_STAGES,
    with: { job_code: 'R-1507', remote_deleted_at: '2026-11-15T00:00:00.000Z' },
  }),
  acmeJob({
    key: 'R-1508-closing',
    name: 'Quality Manager (closes next year)',
    place: MUNICH,
    stages: ACME_STAGES,
    with: {
      job_code: 'R-1508',
      closed_at: '2027-12-31T00:00:00.000Z',
      opened_at: '2026-11-20T08:00:00.000Z',
    },
  }),
];
