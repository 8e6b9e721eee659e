/** Where to go after signing in: a page of ours, whatever a link says. */

const MAX_LENGTH = 2000;
const ORIGIN = 'http://intake.invalid';
/** They answer no person, or would begin anew. */
const NO_PAGES = /^\/(?:api|auth|hooks)(?:\/|$)/;

/** The path and query that were asked for; `/` where they lead elsewhere. */
export function returnPath(wanted: string | undefined): string {
  if (wanted === undefined || wanted.length > MAX_LENGTH || !wanted.startsWith('/')) return '/';
  // As a browser reads it: two slashes, or a slash and a backslash, begin the name of a host.
  const url = URL.parse(wanted, ORIGIN);
  if (url === null || url.origin !== ORIGIN || NO_PAGES.test(url.pathname)) return '/';
  return `${url.pathname}${url.search}${url.hash}`;
}
