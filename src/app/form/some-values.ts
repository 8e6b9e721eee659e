/** Form values for tests: the namesake candidate, with parts replaced. */
import { emptyValues, type IntakeValues } from './values.ts';

/** Values that pass the check for a job without questions, on an ATS without file rules. */
export function someValues(change: Partial<IntakeValues> = {}): IntakeValues {
  const values = emptyValues('workday:NWzGovJ2k3vTSNbp8bBnDLEA');
  return {
    ...values,
    candidate: {
      ...values.candidate,
      first_name: 'Frank',
      last_name: 'Doe',
      email_address: 'frank.doe@example.com',
    },
    application: { job_id: '26vafvWSRmbhNcxJYqjCzuJg', stage_id: '' },
    ...change,
  };
}
