import { Suspense } from 'react';
import { useMay } from '../../api/use-may.ts';
import { lazyPage, orNothing } from '../../i18n/lazy-page.ts';
import { useShownIntegration } from './use-shown-integration.ts';

const [ConditionMark] = lazyPage(orNothing(() => import('./ConditionMark.tsx')));

/** What is the matter with the ATS whose name stands before it; nothing in almost all cases. */
export function IntegrationCondition() {
  const condition = useShownIntegration()?.condition;
  const maySend = useMay('send');
  if (!condition || !maySend) return null;
  return (
    <Suspense>
      <ConditionMark condition={condition} />
    </Suspense>
  );
}
