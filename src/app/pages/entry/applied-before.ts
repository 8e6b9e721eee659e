/** Has the person of an entry applied to its job before, as far as is known already? Asks nobody. */
import type { QueryClient } from '@tanstack/react-query';
import { isSameRecord } from '../../../kombo/values/record-id.ts';
import { queries } from '../../api/queries.ts';
import type { Intake } from '../../form/intake-context.ts';
import { emailsOf } from '../../form/known/emails-of.ts';
import { applicationTo, type KnownApplication } from '../../form/known/known-application.ts';
import type { CheckedIntake } from '../../form/validate/intake-schema.ts';

/** The application that was found; null where there is none, or nobody has looked yet. */
export function appliedBefore(
  client: QueryClient,
  { integrationId, job }: Pick<Intake, 'integrationId' | 'job'>,
  { candidate, application }: Pick<CheckedIntake, 'candidate' | 'application'>,
): KnownApplication | null {
  const { email_address, additional_email_addresses = [] } = candidate;
  const people = emailsOf({ email_address, additional_email_addresses }).flatMap((email) => {
    const found = client.getQueryData(queries.candidates(integrationId, email).queryKey);
    return found?.results ?? [];
  });
  return applicationTo(
    people,
    (applied) =>
      isSameRecord(applied, application.job_id) || (job !== null && isSameRecord(applied, job.id)),
  );
}
