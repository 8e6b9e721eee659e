import type { Link } from '../../../contract/links.ts';

/** A link works, or why it does not; in the order in which the gateway looks. */
export type LinkState = 'working' | 'revoked' | 'expired' | 'used_up';

/** As far as this device's clock is right; `now` is milliseconds since 1970. */
export function linkState(
  {
    revoked_at,
    expires_at,
    uses,
    max_uses,
  }: Pick<Link, 'revoked_at' | 'expires_at' | 'uses' | 'max_uses'>,
  now: number,
): LinkState {
  if (revoked_at !== null) return 'revoked';
  if (Date.parse(expires_at) <= now) return 'expired';
  return uses >= max_uses ? 'used_up' : 'working';
}
