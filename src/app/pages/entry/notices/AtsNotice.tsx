import { Suspense, useState } from 'react';
import { ApiProblem } from '../../../api/request.ts';
import { useIntake } from '../../../form/intake-context.ts';
import type { Step } from '../../../form/step-order.ts';
import { lazyPage, orNothing } from '../../../i18n/lazy-page.ts';
import { LoadFailed } from '../../../ui/page/LoadFailed.tsx';
import styles from '../IntakeForm.module.css';

const [ConditionNotice] = lazyPage(orNothing(() => import('./ConditionNotice.tsx')));

/**
 * What is to be known of the ATS before anything is sent: it cannot be, or it waits, or nobody
 * knows. Give it the integration as its key.
 */
export function AtsNotice({ step }: { step: Step }) {
  const { integrationId, atsCapabilities, atsCapabilitiesError, retryAtsCapabilities } =
    useIntake();
  // A new try takes the error away; the notice stays, so that the page does not jump.
  const [failure, setFailure] = useState(atsCapabilitiesError);
  if (atsCapabilitiesError !== null && atsCapabilitiesError !== failure)
    setFailure(atsCapabilitiesError);

  if (atsCapabilities !== null) {
    const { pause, integration } = atsCapabilities;
    if (integration.condition === null && pause === null) return null;
    return (
      <Suspense>
        <ConditionNotice {...integration} until={pause?.until ?? null} />
      </Suspense>
    );
  }
  if (isNotOffered(failure)) {
    return (
      <Suspense>
        <ConditionNotice id={integrationId} label={null} condition="gone" until={null} />
      </Suspense>
    );
  }
  // The list of jobs comes from the same ATS and says there that it cannot be loaded.
  if (failure === null || step.slug === 'job') return null;
  return (
    <div className={styles.notice}>
      <LoadFailed
        error={failure}
        retry={retryAtsCapabilities}
        retrying={atsCapabilitiesError === null}
      />
    </div>
  );
}

/** The gateway offers another choice of ATSs than when the entry was begun. */
const isNotOffered = (error: Error | null) =>
  error instanceof ApiProblem && error.problem.status === 404;
