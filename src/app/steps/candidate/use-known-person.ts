import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { isSameRecord, type RecordIds } from '../../../kombo/values/record-id.ts';
import { queries } from '../../api/queries.ts';
import { useMay } from '../../api/use-may.ts';
import { useIntake } from '../../form/intake-context.ts';
import { emailsOf } from '../../form/known/emails-of.ts';
import {
  applicationTo,
  type KnownApplication,
  knownName,
} from '../../form/known/known-application.ts';
import type { IntakeValues } from '../../form/values.ts';

/** Addresses are looked up when typing has paused this long, in milliseconds. */
const PAUSE_MS = 600;

/** Somebody whom the ATS has already. */
export interface KnownPerson {
  name: string;
  /** Names of the jobs that they applied to, as far as those can be seen. */
  jobs: readonly string[];
  /** The application to the job of this entry, where there is one. */
  applied: KnownApplication | null;
  /** Did they apply to this job before? */
  hasAppliedTo(job: Pick<RecordIds, 'id'>): boolean;
}

/**
 * The person whom the ATS already has under an e-mail address of the form; null also while nobody
 * knows, since an empty look-up is no proof. An address that was read from a CV is looked up before
 * anybody has accepted it: who is known already is worth to know first (docs/decisions/040).
 */
export function useKnownPerson(): KnownPerson | null {
  const { integrationId, job: chosen } = useIntake();
  const { control } = useFormContext<IntakeValues>();
  const [email_address, additional_email_addresses, jobId] = useWatch({
    control,
    name: ['candidate.email_address', 'candidate.additional_email_addresses', 'application.job_id'],
  });
  const typed = emailsOf({ email_address, additional_email_addresses }).join(' ');
  const [asked, setAsked] = useState('');

  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  const mayLookUp = useMay('look_up');
  const emails = asked === typed && asked !== '' ? asked.split(' ') : [];
  const client = useQueryClient();
  const { data: people } = useQuery({
    queryKey: ['known', integrationId, asked],
    enabled: mayLookUp && emails.length > 0,
    queryFn: async () => {
      const found = await Promise.allSettled(
        emails.map((email) => client.fetchQuery(queries.candidates(integrationId, email))),
      );
      // Who is known under one address is told, though another could not be looked up.
      return found.flatMap((one) => (one.status === 'fulfilled' ? one.value.results : []));
    },
  });
  const [first] = emails.length > 0 && people ? people : [];
  if (first === undefined || people === undefined) return null;
  // A link may name the job by the ATS's own id: once it is loaded it is known by both.
  const isChosen = (job: RecordIds | null) =>
    isSameRecord(job, jobId) || (chosen !== null && isSameRecord(job, chosen.id));
  const applied = applicationTo(people, isChosen);
  return {
    name: applied?.name ?? knownName(first),
    jobs: people.flatMap(({ applications }) =>
      applications.flatMap(({ job }) => (job?.name ? [job.name] : [])),
    ),
    applied,
    hasAppliedTo: ({ id }) => applicationTo(people, (job) => isSameRecord(job, id)) !== null,
  };
}
