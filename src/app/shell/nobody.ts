/** Is the page open for somebody who has to sign in first? */
import { sessionInPage } from '../api/session-data.ts';
import { PAGE_PATTERNS } from '../form/page-urls.ts';

const session = sessionInPage();
const PAGES: readonly string[] = [PAGE_PATTERNS.signIn, PAGE_PATTERNS.signedOut];

/**
 * As it was when the page was opened: a session that ends later takes nothing off the screen. The pages
 * about signing in are for everybody, where people sign in.
 */
export const isNobody =
  session !== undefined &&
  session.auth !== 'none' &&
  (session.user === null || PAGES.includes(window.location.pathname));
