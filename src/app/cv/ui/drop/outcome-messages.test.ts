import { expect, test } from 'vitest';
import de from '../../../i18n/de.json' with { type: 'json' };
import en from '../../../i18n/en.json' with { type: 'json' };
import type { Outcome } from '../../session/cv-state.ts';

/** Everything but `ok`, whose words are the fields that it filled. */
const OUTCOMES = Object.keys({
  little: true,
  several: true,
  empty: true,
  no_text: true,
  password: true,
  unreadable: true,
  photo: true,
  cancelled: true,
  failed: true,
  scan_blank: true,
  scan_load: true,
  scan_read: true,
  scan_slow: true,
  scan_unopened: true,
} satisfies Record<Exclude<Outcome, 'ok'>, true>);

test.each([
  ['English', en],
  ['German', de],
])('every outcome of a reading has a sentence of its own in %s', (_language, catalogue) => {
  const sentences: Record<string, string> = catalogue;
  const said = OUTCOMES.map((outcome) => sentences[`cv.state.${outcome}`]);
  expect(said).not.toContain(undefined);
  expect(new Set(said).size).toBe(OUTCOMES.length);
});
