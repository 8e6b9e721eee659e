import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { isSameRecord, type RecordIds } from '../../../kombo/values/record-id.ts';
import { queries } from '../../api/queries.ts';
import { useMay } from '../../api/use-may.ts';
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
  /** The application to the job of this entry, where there is one. */
  applied: KnownApplication | null;
  /** Did they apply to this job before? */
  hasAppliedTo(job: Pick<RecordIds, 'id'>): boolean;
}

/** An earlier application, as far as the ATS says. */
export interface KnownApplication {
  /** ISO 8601. */
  at: string | null;
  stage: string | null;
  /** Where the ATS shows it, or its person. */
  url: string | null;
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

  const mayLookUp = useMay('look_up');
  const { data } = useQuery({
    ...queries.candidates(integrationId, asked),
    enabled: asked !== '' && asked === email && !unchecked && mayLookUp,
  });
  const [person] = asked === email ? (data?.results ?? []) : [];
  if (person === undefined) return null;
  // A link may name the job by the ATS's own id: once it is loaded it is known by both.
  const isChosen = (job: RecordIds | null) =>
    isSameRecord(job, jobId) || (chosen !== null && isSameRecord(job, chosen.id));
  type Application = (typeof person.applications)[number];
  const toKnown = (found: Application | undefined): KnownApplication | null =>
    found === undefined
      ? null
      : {
          at: found.remote_created_at,
          stage: found.current_stage?.name ?? null,
          url: found.remote_url ?? person.remote_url,
        };
  return {
    name: [person.first_name, person.last_name].filter(Boolean).join(' '),
    jobs: person.applications.flatMap(({ job }) => (job?.name ? [job.name] : [])),
    applied: toKnown(person.applications.find(({ job }) => isChosen(job))),
    hasAppliedTo: ({ id }) => person.applications.some(({ job }) => isSameRecord(job, id)),
  };
}
