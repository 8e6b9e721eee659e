import { useI18n } from '../../i18n/i18n.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TwinList } from './TwinList.tsx';
import { useStandsHere } from './use-stands-here.ts';

/**
 * That this person may have been entered on this device before, with a way to each of the others.
 * It stands where nothing is typed, so that it may come late.
 */
export function StandsHere() {
  const { t } = useI18n();
  const twins = useStandsHere();
  if (twins.length === 0) return null;
  return (
    <Notice tone="warning" live title={t('twin.title', { count: twins.length })}>
      <TwinList twins={twins} />
    </Notice>
  );
}
