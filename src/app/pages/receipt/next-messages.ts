/** When something happens next, in words. */
import type { I18n } from '../../i18n/i18n.ts';

const SOON_MS = 45_000;

/** "in a moment" or "at 14:05"; null when nothing is planned. */
export function nextMessage(
  { t, moment }: I18n,
  iso: string | null,
  now = Date.now(),
): string | null {
  if (iso === null) return null;
  const soon = Date.parse(iso) - now < SOON_MS;
  return soon ? t('next.soon') : t('next.at', { time: moment(iso) });
}
