import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { isSameRecord, type RecordIds } from '../../../kombo/values/record-id.ts';
import { queries } from '../../api/queries.ts';
import { useUnchecked } from '../../cv/session/use-cv.ts';
import { useIntake } from '../../form/intake-context.ts';
import type { IntakeValues } from '../../form/values.ts';

/** Worth a look-up; whether it is an address at all is checked when the step is left. */
const LOOKS_WHOLE = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/;

/** The address is looked up when typing has paused this long, in milliseconds. */
const PAUSE_MS = 600;

/** Somebody whom the ATS has already. */
export interface KnownPerson {
  name: string;
  /** Names of the jobs that they applied to, as far as those can be seen. */
  jobs: readonly string[];
  /** One of them is the job of this entry. */
  hasApplied: boolean;
}

/**
 * The person whom the ATS already has under the e-mail address of the form; null also while nobody
 * knows, since an empty look-up is no proof. An address that was read from a CV is looked up once
 * somebody has accepted it: until then it stays on the device.
 */
export function useKnownPerson(): KnownPerson | null {
  const { integrationId, job: chosen } = useIntake();
  const { control } = useFormContext<IntakeValues>();
  const email = useWatch({ control, name: 'candidate.email_address' }).trim();
  const jobId = useWatch({ control, name: 'application.job_id' });
  const unchecked = useUnchecked('candidate.email_address');
  const [asked, setAsked] = useState('');

  useEffect(() => {
    const timer = setTimeout(() => setAsked(LOOKS_WHOLE.test(email) ? email : ''), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [email]);

  const { data } = useQuery({
    ...queries.candidates(integrationId, asked),
    enabled: asked !== '' && asked === email && !unchecked,
  });
  const [person] = asked === email ? (data?.results ?? []) : [];
  if (person === undefined) return null;
  // A link may name the job by the ATS's own id: once it is loaded it is known by both.
  const isChosen = (job: RecordIds | null) =>
    isSameRecord(job, jobId) || (chosen !== null && isSameRecord(job, chosen.id));
  return {
    name: [person.first_name, person.last_name].filter(Boolean).join(' '),
    jobs: person.applications.flatMap(({ job }) => (job?.name ? [job.name] : [])),
    hasApplied: person.applications.some(({ job }) => isChosen(job)),
  };
}
