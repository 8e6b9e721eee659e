/** Who the page is open for: somebody who has to sign in first, or who comes by a link? */
import { invitationInPage, sessionInPage } from '../api/session-data.ts';
import { PAGE_PATTERNS } from '../form/page-urls.ts';

const session = sessionInPage();
/** Missing where a test reads this module without a page. */
const here: Location | undefined = globalThis.location;
const PAGES: readonly string[] = [PAGE_PATTERNS.signIn, PAGE_PATTERNS.signedOut];

/** Is the page opened by a link that has to be exchanged first? */
export const isArriving =
  here?.pathname === PAGE_PATTERNS.apply && (invitationInPage === null || here.hash !== '');

/**
 * As it was when the page was opened: a session that ends later takes nothing off the screen. The pages
 * about signing in are for everybody, where people sign in.
 */
export const isNobody =
  !isArriving &&
  session !== undefined &&
  session.auth !== 'none' &&
  session.invitation === null &&
  (session.user === null || PAGES.includes(here?.pathname ?? ''));
