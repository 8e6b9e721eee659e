import { expect, test } from 'vitest';
import de from '../../i18n/de.json' with { type: 'json' };
import en from '../../i18n/en.json' with { type: 'json' };
import { KEEP_REJECTIONS } from '../attach/add-file.ts';
import { NO_FILES } from '../attach/dropped-items.ts';
import { NOTICES } from './check-file.ts';

const sentencesOf = (catalogue: Record<string, string>) => [
  ...KEEP_REJECTIONS.map((reason) => catalogue[`files.rejected.${reason}`]),
  ...NOTICES.map((notice) => catalogue[`files.notice.${notice}`]),
  ...NO_FILES.map((reason) => catalogue[`files.dropped.${reason}`]),
];

test.each([
  ['English', en],
  ['German', de],
])('every reason has a sentence of its own in %s', (_language, catalogue) => {
  const sentences = sentencesOf(catalogue);
  expect(sentences).not.toContain(undefined);
  expect(new Set(sentences).size).toBe(sentences.length);
});
