/** Who sends a request, as far as its address tells. */
import { BlockList, isIP } from 'node:net';
import type { Context } from 'hono';
import type { GatewayEnv } from '../../http/gateway-env.ts';
import type { Actor } from '../actor.ts';

/** Proxies whose word on where a request came from is taken. */
export type TrustedProxies = Pick<BlockList, 'check'>;

/** Of IPv6 a household or an office has this many groups of sixteen bits for itself. */
const OWN_GROUPS = 4;

/**
 * Reads addresses and networks (`10.0.0.0/8`), separated by commas. Null where one is neither.
 */
export function readTrustedProxies(text: string): TrustedProxies | null {
  const list = new BlockList();
  for (const part of text.split(',').map((one) => one.trim())) {
    const [address = '', prefix, more] = part.split('/');
    const family = isIP(address);
    const bits = family === 4 ? 32 : 128;
    const isPrefix = prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits);
    if (family === 0 || !isPrefix || more !== undefined) return null;
    list.addSubnet(address, Number(prefix ?? bits), family === 4 ? 'ipv4' : 'ipv6');
  }
  return list;
}

/**
 * The address of the sender, the same text for all that one sender has: of IPv6 its network of 64
 * bits. Behind trusted proxies it is the last one of `X-Forwarded-For` that is none of theirs; what
 * stands before it anybody can write.
 */
export function senderOf(c: Context<GatewayEnv>, trusted: TrustedProxies): string {
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',');
  let address = plain(c.env.incoming.socket.remoteAddress ?? '');
  while (isTrusted(address, trusted)) {
    const next = plain(forwarded.pop() ?? '');
    if (isIP(next) === 0) break;
    address = next;
  }
  return isIP(address) === 6 ? networkOf(address) : address;
}

/**
 * Whose requests are counted together: those of a person who signed in, from whatever address, so that
 * neither an office shares one limit nor anybody gets more by moving on; of everybody else those of his
 * address.
 */
export function countedFor(c: Context<GatewayEnv>, trusted: TrustedProxies): string {
  // Below /auth nobody is known yet.
  const actor: Actor | undefined = c.get('actor');
  const isPerson = actor !== undefined && actor.name !== null && actor.invitation === null;
  return isPerson ? `person ${actor.id}` : senderOf(c, trusted);
}

/** Is the other end of the connection itself one of these proxies? Headers are not asked. */
export function comesFrom({ env }: Context<GatewayEnv>, trusted: TrustedProxies): boolean {
  return isTrusted(plain(env?.incoming?.socket.remoteAddress ?? ''), trusted);
}

/** What `senderOf` says of this machine itself where it speaks IPv6. */
const OWN_NETWORK = networkOf('::1');

/** Is it this machine itself, or a proxy on it that nobody named? Then it can be anybody. */
export function isLocal(sender: string): boolean {
  return sender.startsWith('127.') || sender === OWN_NETWORK;
}

function isTrusted(address: string, trusted: TrustedProxies): boolean {
  const family = isIP(address);
  return family !== 0 && trusted.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/** Without brackets, port and the form in which IPv6 writes addresses of IPv4. */
function plain(text: string): string {
  const trimmed = text.trim();
  const address =
    /^\[(.*)\](?::\d+)?$/.exec(trimmed)?.[1] ?? trimmed.replace(/^([\d.]+):\d+$/, '$1');
  return address.replace(/^::ffff:(?=[\d.]+$)/i, '').replace(/%.*/s, '');
}

function networkOf(address: string): string {
  // The platform writes addresses in one form, its longest run of zeros left out.
  const written = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [before = '', after] = written.split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after ? after.split(':') : [];
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return `${[...head, ...zeros, ...tail].slice(0, OWN_GROUPS).join(':')}::/64`;
}
