/** What the reading of a CV gave, in whole sentences. */
import type { I18n } from '../../../i18n/i18n.ts';
import type { CvState } from '../../session/cv-state.ts';

/** Sentences in their order; none while nothing was read. */
export function outcomeMessage(
  { t }: I18n,
  { phase, offers, document, undone }: CvState,
): string[] {
  if (phase.name !== 'done') return [];
  const { source, outcome, attached, filled, otherPerson } = phase;
  if (outcome !== 'ok' && outcome !== 'little') {
    const state = t(`cv.state.${outcome}`, { source });
    return attached ? [state, t('cv.attached')] : [state];
  }
  const sentences: string[] = [];
  if (outcome === 'little') sentences.push(t('cv.state.little', { source }));
  if (undone) sentences.push(t('cv.undone'));
  else if (otherPerson) sentences.push(t('cv.otherPerson', { source }));
  else if (filled > 0) {
    sentences.push(t('cv.filled', { count: filled, source }));
    if (offers.size > 0) sentences.push(t('cv.offered', { count: offers.size }));
  } else if (outcome === 'ok') {
    sentences.push(t(offers.size > 0 ? 'cv.onlyOffers' : 'cv.nothingNew', { source }));
  }
  if (document?.isScan && !undone) sentences.push(t('cv.scan.check'));
  if (document?.reading.truncated) sentences.push(t('cv.truncated'));
  return sentences;
}
