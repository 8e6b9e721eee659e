import { expect, test } from 'vitest';
import { startForgedProvider } from './a-forged-provider.ts';
import { createProvider } from './provider.ts';

test('one that has gone away since is noticed before anybody is sent there', async () => {
  const forged = await startForgedProvider('intake');
  let now = 0;
  const settings = { issuer: forged.issuer, clientId: 'intake', clientSecret: null };
  const provider = createProvider({ ...settings, timeoutMs: 20_000 }, { now: () => now });
  const known = await provider.configuration();
  forged.forged.status = 503;
  expect(await provider.configuration()).toBe(known);
  now += 15_000;
  await expect(provider.configuration()).rejects.toMatchObject({ problem: 'provider_away' });
  forged.forged.status = null;
  expect((await provider.configuration()).serverMetadata().issuer).toBe(forged.issuer);
  await forged.close();
});
