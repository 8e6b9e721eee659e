import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { GatewayEnv } from '../../http/gateway-env.ts';
import { isLocal, readTrustedProxies, senderOf, type TrustedProxies } from './sender.ts';

/** Whom the gateway sees behind a connection from `socket` with this `X-Forwarded-For`. */
async function sender(socket: string, forwarded?: string, trusted = '127.0.0.1'): Promise<string> {
  const list = readTrustedProxies(trusted) as TrustedProxies;
  const app = new Hono<GatewayEnv>().get('/', (c) => c.text(senderOf(c, list)));
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  const env = { incoming: { socket: { remoteAddress: socket } } };
  return (await app.request('/', { headers }, env)).text();
}

test('without a trusted proxy it is the other end of the connection, whatever a header says', async () => {
  expect(await sender('203.0.113.7', '198.51.100.1')).toBe('203.0.113.7');
  expect(await sender('::ffff:203.0.113.7')).toBe('203.0.113.7');
});

test('behind trusted proxies it is the last address that none of them wrote about itself', async () => {
  expect(await sender('127.0.0.1', '198.51.100.1')).toBe('198.51.100.1');
  expect(await sender('::ffff:127.0.0.1', 'x, 192.0.2.1, 198.51.100.1')).toBe('198.51.100.1');
  const both = '127.0.0.1, 10.0.0.0/8';
  expect(await sender('127.0.0.1', '192.0.2.1, 198.51.100.1, 10.1.2.3', both)).toBe('198.51.100.1');
  expect(await sender('127.0.0.1', '10.1.2.3', both)).toBe('10.1.2.3');
});

test('ports and brackets are left away, and what is no address is not believed', async () => {
  expect(await sender('127.0.0.1', '198.51.100.1:4711')).toBe('198.51.100.1');
  expect(await sender('127.0.0.1', '[2001:db8::1]:4711')).toBe('2001:db8:0:0::/64');
  expect(await sender('127.0.0.1', 'unknown')).toBe('127.0.0.1');
  expect(await sender('127.0.0.1', '')).toBe('127.0.0.1');
});

test('of IPv6 one sender has a whole network', async () => {
  const of = (address: string) => sender(address);
  expect(await of('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
  expect(await of('2001:0DB8:0001:0002::')).toBe('2001:db8:1:2::/64');
  expect(await of('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
});

test('this machine is told apart from others', async () => {
  expect(isLocal(await sender('127.0.0.1', undefined, '10.0.0.1'))).toBe(true);
  expect(isLocal(await sender('::1'))).toBe(true);
  expect(isLocal(await sender('203.0.113.7'))).toBe(false);
  expect(isLocal(await sender('2001:db8::1'))).toBe(false);
});

test.each(['localhost', '10.0.0.0/33', '10.0.0.1/8/8', '::1/129', '10.0.0.1/', ''])(
  '“%s” names no proxy',
  (text) => expect(readTrustedProxies(text)).toBeNull(),
);
