/** What `npm ci` brings is what stands in the lock file, byte by byte. */
import { expect, test } from 'vitest';
import * as z from 'zod';
import packageJson from '../package.json' with { type: 'json' };
import lockFile from '../package-lock.json' with { type: 'json' };

const Package = z.looseObject({
  version: z.string(),
  integrity: z.string().optional(),
  hasInstallScript: z.boolean().default(false),
});
const packages = Object.entries(z.record(z.string(), Package).parse(lockFile.packages)).filter(
  ([path]) => path !== '',
);

test('every package is pinned by its digest, none by an address', () => {
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'))).toEqual([]);
  expect(packages.filter(([, facts]) => 'resolved' in facts)).toEqual([]);
});

test('no package runs a script while it is installed, where it could bring what is not pinned', () => {
  expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
});

test('Node is one of them, in one version for every system', () => {
  const versions = Object.entries(packageJson.optionalDependencies).map(([name, version]) => {
    const locked = packages.find(([path]) => path === `node_modules/${name}`)?.[1];
    return [version, locked?.version];
  });
  expect(versions.length).toBeGreaterThan(3);
  expect(new Set(versions.flat()).size).toBe(1);
});
