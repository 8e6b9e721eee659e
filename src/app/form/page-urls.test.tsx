import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Route, Router, Switch } from 'wouter';
import { PAGE_PATTERNS, pageUrl, readNewEntryLink } from './page-urls.ts';

const ID = '0b9f8e9e-5a57-4c8e-8a7d-2f6d1c1e0a01';

/** The page that an address opens and the params that it gets, as the router sees it. */
function opened(url: string): unknown {
  const [path = '', query = ''] = url.split('?');
  const text = renderToStaticMarkup(
    <Router ssrPath={path} ssrSearch={query}>
      <Switch>
        {Object.entries(PAGE_PATTERNS).map(([page, pattern]) => (
          <Route key={page} path={pattern}>
            {({ id, step }: { id?: string; step?: string }) => [page, id, step].join(' ').trim()}
          </Route>
        ))}
      </Switch>
    </Router>,
  );
  return text;
}

test('the addresses are those that links and bookmarks hold already', () => {
  expect(pageUrl.start()).toBe('/');
  expect(pageUrl.newEntry()).toBe('/new');
  expect(pageUrl.newEntry({ integration: 'workday:1', job: 'remote:R-7' })).toBe(
    '/new?integration=workday%3A1&job=remote%3AR-7',
  );
  expect(pageUrl.draft(ID, 'questions')).toBe(`/drafts/${ID}/questions`);
  expect(pageUrl.submissions()).toBe('/submissions');
  expect(pageUrl.submissions({ tab: 'refused', integration_id: 'a:1' })).toBe(
    '/submissions?tab=refused&integration=a%3A1',
  );
  expect(pageUrl.submission(ID)).toBe(`/submissions/${ID}`);
});

test('each address opens its own page, with what it was built from', () => {
  expect(opened(pageUrl.start())).toBe('start');
  expect(opened(pageUrl.newEntry({ job: 'j1' }))).toBe('newEntry');
  expect(opened(pageUrl.draft(ID, 'review'))).toBe(`draft ${ID} review`);
  expect(opened(pageUrl.submissions())).toBe('submissions');
  expect(opened(pageUrl.submission(ID))).toBe(`submission ${ID}`);
});

test('an id cannot lead to another page', () => {
  expect(pageUrl.submission('../new')).toBe('/submissions/..%2Fnew');
  expect(pageUrl.draft('a/b?c', 'job')).toBe('/drafts/a%2Fb%3Fc/job');
});

test('a link gives back what it sets, and tells nothing from none', () => {
  const link = { integration: 'workday:1&2', job: 'remote:ü/7' };
  const { searchParams } = new URL(pageUrl.newEntry(link), 'https://intake.example');
  expect(readNewEntryLink(searchParams)).toEqual(link);
  expect(readNewEntryLink(new URLSearchParams())).toEqual({});
  expect(readNewEntryLink(new URLSearchParams('integration='))).toEqual({ integration: '' });
});
