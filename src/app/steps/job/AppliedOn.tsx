import type { KnownApplication } from '../../form/known/known-application.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { Quoting } from '../../ui/AtsText.tsx';

interface AppliedOnProps {
  application: KnownApplication;
}

/** Who has applied, when, and how far they are, as far as the ATS says so. */
export function AppliedOn({ application: { name, at, stage } }: AppliedOnProps) {
  const { t, date } = useI18n();
  return (
    <Quoting quote={stage}>
      {t('known.appliedOn', {
        name,
        hasDate: at === null ? 'no' : 'yes',
        date: at === null ? '' : date(at),
        hasStage: stage === null ? 'no' : 'yes',
        stage: stage ?? '',
      })}
    </Quoting>
  );
}

/** The way into the ATS; nothing where it has no page of the application. */
export function SeeApplied({ application: { url } }: AppliedOnProps) {
  const { t } = useI18n();
  if (url === null) return null;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {t('known.open')}
    </a>
  );
}
