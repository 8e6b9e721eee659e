/** What the reading of a CV gave, in whole sentences. */
import type { Words } from '../words/words.ts';
import type { CvState } from './cv-store.ts';

/** Sentences in their order; none while nothing was read. */
export function outcomeWords({ t }: Words, { phase, offers, document, undone }: CvState): string[] {
  if (phase.name !== 'done') return [];
  const { source, outcome, attached, filled, otherPerson } = phase;
  if (outcome !== 'ok' && outcome !== 'little') {
    const state = t(`autofill.state.${outcome}`, { source });
    return attached ? [state, t('autofill.attached')] : [state];
  }
  const sentences: string[] = [];
  if (outcome === 'little') sentences.push(t('autofill.state.little', { source }));
  if (undone) sentences.push(t('autofill.undone'));
  else if (otherPerson) sentences.push(t('autofill.otherPerson', { source }));
  else if (filled > 0) {
    sentences.push(t('autofill.filled', { count: filled, source }));
    if (offers.size > 0) sentences.push(t('autofill.offered', { count: offers.size }));
  } else if (outcome === 'ok') {
    sentences.push(t(offers.size > 0 ? 'autofill.onlyOffers' : 'autofill.nothingNew', { source }));
  }
  if (document?.reading.truncated) sentences.push(t('autofill.truncated'));
  return sentences;
}
