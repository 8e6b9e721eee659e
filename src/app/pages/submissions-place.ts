/** Where in the list of submissions this tab was last, for the way back from a receipt. */
import { pageUrl } from '../form/page-urls.ts';
import { createStore } from '../platform/store.ts';

/** The address with its filters; the words that were searched stand in no address. */
export const submissionsPlace = createStore({ href: pageUrl.submissions(), search: '' });
