/** Names and addresses that lead to this machine alone. */
import { BlockList } from 'node:net';

const NAME = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i;

/** Is this host, without a port, this machine under one of its loopback names? */
export const isLoopbackName = (host: string): boolean => NAME.test(host);

const addresses = new BlockList();
addresses.addSubnet('127.0.0.0', 8);
addresses.addAddress('::1', 'ipv6');

/** Does a connection with this IP address at its other end come from this machine? */
export function isLoopbackAddress(address: string): boolean {
  return addresses.check(address, address.includes(':') ? 'ipv6' : 'ipv4');
}
