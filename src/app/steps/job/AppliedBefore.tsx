import { useI18n } from '../../i18n/i18n.ts';
import { Quoting } from '../../ui/AtsText.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useKnownPerson } from '../candidate/use-known-person.ts';

/**
 * That this person has applied to the chosen job before, when, and how far they are, before the ATS
 * refuses it. Nothing while nobody knows. It stands where nothing is typed, so that it may come late.
 */
export function AppliedBefore() {
  const { t, date } = useI18n();
  const person = useKnownPerson();
  if (!person?.applied) return null;
  const { at, stage, url } = person.applied;
  const title = t('known.appliedOn', {
    name: person.name,
    hasDate: at === null ? 'no' : 'yes',
    date: at === null ? '' : date(at),
    hasStage: stage === null ? 'no' : 'yes',
    stage: stage ?? '',
  });
  return (
    <Notice tone="warning" live title={<Quoting quote={stage}>{title}</Quoting>}>
      {t('known.sameJob')}{' '}
      {url !== null && (
        <a href={url} target="_blank" rel="noreferrer">
          {t('known.open')}
        </a>
      )}
    </Notice>
  );
}
