/** What became of a pasted text, in whole sentences. */
import { oneLine } from '../../../../text/clean.ts';
import type { I18n } from '../../../i18n/i18n.ts';
import type { Spread } from '../../session/cv-state.ts';

/** Of what no field took, the beginning is told: the text is still in the clipboard. Characters. */
const MAX_REST = 160;

/** Sentences in their order; at least one. */
export function spreadMessages({ t }: I18n, spread: Spread): string[] {
  const { filled, offered, otherPerson, several, rest } = spread;
  if (several) return [t('cv.spread.several')];
  if (otherPerson) return [t('cv.spread.otherPerson')];
  const sentences = [
    filled.length > 0
      ? t('cv.spread.filled', { count: filled.length })
      : t(offered > 0 ? 'cv.spread.onlyOffers' : 'cv.spread.nothingNew'),
  ];
  if (filled.length > 0 && offered > 0) sentences.push(t('cv.offered', { count: offered }));
  const left = oneLine(rest.join(' · '));
  if (left !== '') {
    const texts = left.length > MAX_REST ? `${left.slice(0, MAX_REST).trimEnd()} …` : left;
    sentences.push(t('cv.spread.rest', { texts }));
  }
  return sentences;
}
