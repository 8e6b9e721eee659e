import { expect, test } from 'vitest';
import { isCanonical } from './canonical-target.ts';

test.each([
  '/',
  '/api/integrations/workday%3A5x/jobs?search=..//%41',
  '/api/integrations/a/jobs/remote%3A1%2F2',
  '/assets/index-a.b.js',
  '/caf%C3%A9%20%5B1%5D',
  "/a!$&'()*+,;=:@-._~?x=|",
])('%s is the plain form', (target) => expect(isCanonical(target)).toBe(true));

test.each([
  '/api/../metrics',
  '/api/..',
  '/./metrics',
  '//metrics',
  '/a\\metrics',
  '/%6detrics',
  '/%4Detrics',
  '/%2e%2e/metrics',
  '/a%7Eb',
  '/%31',
  'http://other.example/metrics',
  '/metrics#x',
  '/metrics?x#y',
  '/met\trics',
  '/caf\u00e9',
  '/%',
  '/a%2',
  '/a%zzb',
  '/a|b',
  '*',
  '',
])('%s is another spelling', (target) => expect(isCanonical(target)).toBe(false));
