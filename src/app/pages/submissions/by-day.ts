/** The list under the days on which things were sent, as this browser's clock has days. */
import type { SubmissionView } from '../../delivery/view/submission-view.ts';
import type { I18n } from '../../i18n/i18n.ts';

/** What was sent on one day. */
export interface Day {
  /** YYYY-MM-DD, of the time zone here. */
  day: string;
  views: SubmissionView[];
}

const two = (number: number) => `${number}`.padStart(2, '0');

function dayOf(time: Date): string {
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** The newest day first; within a day the order stays. */
export function byDay(views: readonly SubmissionView[]): Day[] {
  const days = Map.groupBy(views, ({ created_at }) => dayOf(new Date(created_at)));
  return [...days]
    .map(([day, ofDay]) => ({ day, views: ofDay }))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** "Today", "Yesterday" or the date. */
export function dayLabel({ t, date }: Pick<I18n, 't' | 'date'>, day: string, now = new Date()) {
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (day === dayOf(now)) return t('submissions.today');
  if (day === dayOf(yesterday)) return t('submissions.yesterday');
  return date(day);
}
