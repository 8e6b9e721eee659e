/**
 * Leaves nothing of this site in this browser: for a shared computer, and for signing out of one.
 * What the gateway has accepted is no matter of the device.
 */
import { api } from '../api/api.ts';
import { pageUrl } from '../form/page-urls.ts';
import { database, disk, openChannel } from './device.ts';

/** Tells the other tabs that the device is wiped; one object, since a second one here would hear it too. */
const wipes = openChannel('intake.wipe');

/** In the address of the page that follows, so that it can say what was done. */
const WIPED = '#wiped';

/** Each tab of a device that is wiped lets go of what it holds, and begins anew. Called once a page. */
export function followWipes(): void {
  wipes.addEventListener('message', () => {
    forgetHere();
    location.replace(pageUrl.start());
  });
}

/**
 * Wipes drafts, files, what waits to be sent, copies of what was sent, preferences and caches, in all
 * tabs. Nothing is kept in this tab from here on: load another page. Rejects when the browser does not
 * let its database be emptied.
 */
export async function emptyDevice(): Promise<void> {
  wipes.postMessage(null);
  forgetHere();
  await disk.destroy();
  localStorage.clear();
  for (const name of (await globalThis.caches?.keys()) ?? []) await caches.delete(name);
  // What no script reaches, such as the browser's own cache. Without network there is only less room.
  await api.clearSiteData().catch(() => {});
}

/** As `emptyDevice`, and loads the start page anew, which says so. */
export async function wipeDevice(): Promise<void> {
  await emptyDevice();
  history.replaceState(null, '', `${pageUrl.start()}${WIPED}`);
  location.reload();
}

/** Is this the page that follows a wiped device? */
export function wasJustWiped(): boolean {
  return location.hash === WIPED;
}

/** What this tab holds and would write. */
function forgetHere(): void {
  database.abandon();
  try {
    sessionStorage.clear();
  } catch {
    // A browser that denies storage has kept nothing in it.
  }
}
