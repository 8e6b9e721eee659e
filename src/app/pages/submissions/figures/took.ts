/** Times in the unit that suits their size, as the gateway rounds them. */

const UNITS = [
  ['second', 1000, 60_000],
  ['minute', 60_000, 2 * 3_600_000],
  ['hour', 3_600_000, 2 * 86_400_000],
  ['day', 86_400_000, Number.POSITIVE_INFINITY],
] as const;

/** Milliseconds as "12 sec", "5 min", "3 hr", "4 days", in the person's notation. */
export function tookIn(locale: string, ms: number): string {
  const [unit, size] = UNITS.find(([, , limit]) => ms <= limit) ?? UNITS[3];
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' });
  return format.format(Math.ceil(ms / size));
}
