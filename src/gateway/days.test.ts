import { expect, test } from 'vitest';
import { daysUntil, knownZone } from './days.ts';

const at = (iso: string) => Date.parse(iso);
const told = (now: string, zone: string, count: number) =>
  daysUntil(at(now), zone, count).map(
    ({ day, start }) => `${day} ${new Date(start).toISOString().slice(0, 16)}`,
  );

test('a day begins at midnight of its zone, on both sides of it', () => {
  const berlin = (now: string) => told(now, 'Europe/Berlin', 1);
  expect(berlin('2026-11-28T22:59:59.999Z')).toEqual(['2026-11-28 2026-11-27T23:00']);
  expect(berlin('2026-11-28T23:00:00Z')).toEqual(['2026-11-29 2026-11-28T23:00']);
});

test('a day has 23 hours where the clock is set forward, and 25 where it is set back', () => {
  expect(told('2026-03-30T10:00:00Z', 'Europe/Berlin', 3)).toEqual([
    '2026-03-28 2026-03-27T23:00',
    '2026-03-29 2026-03-28T23:00',
    '2026-03-30 2026-03-29T22:00',
  ]);
  expect(told('2026-10-26T10:00:00Z', 'Europe/Berlin', 3)).toEqual([
    '2026-10-24 2026-10-23T22:00',
    '2026-10-25 2026-10-24T22:00',
    '2026-10-26 2026-10-25T23:00',
  ]);
});

test('a day without a midnight begins when the clock was set, and a day that was left out has no length', () => {
  // In Cairo the clock goes from midnight to one.
  expect(told('2026-04-24T12:00:00Z', 'Africa/Cairo', 2)).toEqual([
    '2026-04-23 2026-04-22T22:00',
    '2026-04-24 2026-04-23T22:00',
  ]);
  // Samoa went from the 29th to the 31st of December.
  const samoa = daysUntil(at('2011-12-31T20:00:00Z'), 'Pacific/Apia', 4);
  expect(samoa.map(({ day }) => day).slice(0, 2)).toEqual(['2011-12-29', '2011-12-30']);
  expect(samoa[1]?.start).toBe(samoa[2]?.start);
});

test.each(['Pacific/Kiritimati', 'Etc/GMT+12', 'Asia/Kathmandu', 'America/St_Johns', 'UTC'])(
  'the days of %s follow each other over a year',
  (zone) => {
    const days = daysUntil(at('2026-12-31T12:00:00Z'), zone, 366);
    for (const [index, { start }] of days.entries()) {
      const hours = (start - (days[index - 1]?.start ?? start - 86_400_000)) / 3_600_000;
      expect([23, 24, 25]).toContain(hours);
    }
    expect(at('2026-12-31T12:00:00Z')).toBeGreaterThanOrEqual(days.at(-1)?.start ?? 0);
  },
);

test('a zone that nobody knows has the days of UTC', () => {
  expect(knownZone('Europe/Berlin')).toBe('Europe/Berlin');
  expect(knownZone('Etc/Unknown')).toBe('UTC');
  expect(knownZone('Mars/Olympus')).toBe('UTC');
});
