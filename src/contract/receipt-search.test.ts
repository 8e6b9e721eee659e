import { expect, test } from 'vitest';
import { SEARCH_EXAMPLES, SEARCHED } from './receipt-search.fixture.ts';
import { isFound } from './receipt-search.ts';

test.each(SEARCH_EXAMPLES)('a search for %s finds %j', (search, found) => {
  const names = Object.entries(SEARCHED)
    .filter(([, submission]) => isFound(submission, search))
    .map(([name]) => name);
  expect(names).toEqual(found);
});
