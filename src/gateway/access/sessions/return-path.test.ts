import { expect, test } from 'vitest';
import { returnPath } from './return-path.ts';

test.each(['/', '/new?integration=a%3Ab&job=c', '/drafts/1/review#end'])(
  '%s is a page of ours',
  (path) => expect(returnPath(path)).toBe(path),
);

test.each([
  undefined,
  '',
  'new',
  'https://elsewhere.example/',
  '//elsewhere.example/',
  '/\\elsewhere.example/',
  '/\t/elsewhere.example/',
  'javascript:alert(1)',
  '/auth/sign-in',
  '/api/session',
  '/./api/session',
  `/${'x'.repeat(2000)}`,
])('%s leads to the start', (path) => expect(returnPath(path)).toBe('/'));
