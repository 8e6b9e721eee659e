import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageItems } from './page-items.ts';

const parsed = (text: string) => {
  const page = pageItems(text);
  return (
    page && { items: page.items.map((item) => JSON.parse(item)), frame: JSON.parse(page.frame) }
  );
};

test('any page comes apart into what it was made of', () => {
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue()),
      fc.option(fc.string()),
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.constantFrom(undefined, 2, '\t'),
      (results, next, others, space) => {
        const page = { ...others, status: 'success', data: { next, results, ...others } };
        const text = JSON.stringify(page, null, space);
        const data = { ...page.data, results: [] };
        if ('data' in others || 'results' in others) return;
        expect(parsed(text)).toEqual({
          items: JSON.parse(JSON.stringify(results)),
          frame: JSON.parse(JSON.stringify({ ...page, data })),
        });
      },
    ),
  );
});

test('quotes, brackets and backslashes inside of texts end nothing', () => {
  const odd = ['"', '\\', '\\"', ']}', '[{', '\\\\"]', '\u2028"', '', '"data"'];
  const text = JSON.stringify({ data: { results: odd.map((name) => ({ name })), next: null } });
  expect(parsed(text)?.items).toEqual(odd.map((name) => ({ name })));
});

test.each([
  '',
  'null',
  '[]',
  '<html></html>',
  '{}',
  '{"data":null}',
  '{"data":{}}',
  '{"data":{"results":{}}}',
  '{"data":{"results":[1,2',
  '{"data":{"results":[1 2]}}',
  '{"data":{"results":["open]}}',
  '{"data":{"results":[}]}}',
  '{"data":"results"}',
])('%s is no page', (text) => {
  expect(pageItems(text)).toBeNull();
});

test('a very long run of backslashes is read once', () => {
  const text = JSON.stringify({ data: { results: ['\\'.repeat(500_000), '"'.repeat(500_000)] } });
  expect(parsed(text)?.items).toHaveLength(2);
});
