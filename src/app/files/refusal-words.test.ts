import { expect, test } from 'vitest';
import de from '../words/de.json' with { type: 'json' };
import en from '../words/en.json' with { type: 'json' };
import { NOTICES, REJECTIONS } from './check-file.ts';
import { NO_FILES } from './dropped-items.ts';

const sentencesOf = (catalogue: Record<string, string>) => [
  ...REJECTIONS.map((reason) => catalogue[`files.rejected.${reason}`]),
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
