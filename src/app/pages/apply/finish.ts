/** The end of coming by a link, for the next person at this device. */
import { leave } from '../../api/invitation.ts';
import { pageUrl } from '../../form/page-urls.ts';
import { draftStore } from '../../storage/device.ts';

/** The fragment of the page that says so. */
export const FINISHED = '#finished';

/**
 * Ends the session and leaves nothing of the link on this device. Only when nothing waits to be sent.
 * @throws as `request`: then everything is as it was
 */
export async function finish(): Promise<void> {
  await leave();
  await draftStore.wipe();
  window.location.replace(`${pageUrl.apply()}${FINISHED}`);
}
