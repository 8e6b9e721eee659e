import { Suspense, useMemo } from 'react';
import { useIntake } from '../../../form/intake-context.ts';
import { lazyPage } from '../../../i18n/lazy-page.ts';

const [AskedByAts] = lazyPage(() => import('../../../steps/candidate/AskedByAts.tsx'));

/** What this ATS demands beside Kombo's request; what it would merely like is left to the steps. */
export function Required() {
  const { atsCapabilities } = useIntake();
  const form = useMemo(() => {
    if (atsCapabilities === null) return null;
    const integration_fields = atsCapabilities.integration_fields.filter(
      ({ required }) => required,
    );
    return integration_fields.length === 0 ? null : { ...atsCapabilities, integration_fields };
  }, [atsCapabilities]);
  if (form === null) return null;
  return (
    <Suspense fallback={null}>
      <AskedByAts form={form} />
    </Suspense>
  );
}
