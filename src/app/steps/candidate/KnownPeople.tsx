import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { queries } from '../../api/queries.ts';
import { useUnchecked } from '../../autofill-ui/use-cv.ts';
import { useIntake } from '../../intake/intake-context.ts';
import type { IntakeValues } from '../../intake/values.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../words/words.ts';

/** Worth a look-up; whether it is an address at all is checked when the step is left. */
const LOOKS_WHOLE = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

/** The address is looked up when typing has paused this long, in milliseconds. */
const PAUSE_MS = 600;

/**
 * Says when the ATS already knows this e-mail address, before the person exists twice. A notice,
 * never an error; and an empty look-up says nothing, since it is no proof. An address that was
 * read from a CV is looked up once somebody has accepted it: until then it stays on the device.
 */
export function KnownPeople() {
  const { t } = useWords();
  const { integrationId } = useIntake();
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
  const jobs = person?.applications.flatMap(({ job }) => (job?.name ? [job.name] : [])) ?? [];
  const applied = person?.applications.some(({ job }) => job?.id === jobId) ?? false;

  return (
    <div role="status">
      {person && (
        <div style={{ paddingBlockStart: 16 }}>
          <Notice
            tone={applied ? 'warning' : 'info'}
            title={t('known.title', {
              name: [person.first_name, person.last_name].filter(Boolean).join(' '),
            })}
          >
            {applied ? t('known.sameJob') : t('known.otherJobs', { count: jobs.length })}
            {jobs.length > 0 && (
              <ul style={{ paddingInlineStart: 18 }}>
                {jobs.slice(0, 3).map((name) => (
                  <li key={name} dir="auto">
                    {name}
                  </li>
                ))}
              </ul>
            )}
          </Notice>
        </div>
      )}
    </div>
  );
}
