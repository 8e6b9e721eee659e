/** Days of the calendar. */

/** True for `YYYY-MM-DD` (a longer text is cut there) that is in the calendar. */
export function isCalendarDate(text: string): boolean {
  const day = text.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
