/** Days of a time zone, as instants: a day has 23 or 25 hours where the clock is set. */

/** A day, YYYY-MM-DD, and its first moment in milliseconds since 1970. */
export interface Day {
  day: string;
  start: number;
}

/** The zone itself, or UTC where this machine does not know it: browsers may be newer. */
export function knownZone(timeZone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch {
    return 'UTC';
  }
}

/**
 * The last `count` days of a zone until `now` (milliseconds since 1970), oldest first, the last one
 * being today. Not every day has a midnight: then it begins later. @throws RangeError for a zone that
 * `knownZone` does not return
 */
export function daysUntil(now: number, timeZone: string, count: number): Day[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate();
  return Array.from({ length: count }, (_, index) => {
    const day = today.subtract({ days: count - 1 - index });
    return { day: `${day}`, start: day.toZonedDateTime(timeZone).epochMilliseconds };
  });
}
