import { useI18n } from '../../i18n/i18n.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useKnownPerson } from '../candidate/use-known-person.ts';
import { AppliedOn, SeeApplied } from './AppliedOn.tsx';

/**
 * That this person has applied to the chosen job before, when, and how far they are, before the ATS
 * refuses it. Nothing while nobody knows. It stands where nothing is typed, so that it may come late.
 */
export function AppliedBefore() {
  const { t } = useI18n();
  const application = useKnownPerson()?.applied;
  if (!application) return null;
  return (
    <Notice tone="warning" live title={<AppliedOn application={application} />}>
      {t('known.sameJob')} <SeeApplied application={application} />
    </Notice>
  );
}
