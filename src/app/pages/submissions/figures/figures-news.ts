/** When figures are counted again: after news of the list, while somebody looks, and calmly. */
import { queryClient } from '../../../api/query-client.ts';

/** Not more often than this, in milliseconds. */
const EVERY_MS = 5000;

/**
 * Calls `read` when the list was changed by news, at once with many and with a pause; a page that is
 * not seen waits until it is. They were read when this begins. Returns how to stop.
 */
export function followNews(read: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let readAt = performance.now();
  let isOwed = false;
  const readNow = () => {
    timer = undefined;
    isOwed = document.hidden;
    if (isOwed) return;
    readAt = performance.now();
    read();
  };
  const plan = () => {
    timer ??= setTimeout(readNow, Math.max(500, readAt + EVERY_MS - performance.now()));
  };
  const seen = () => isOwed && !document.hidden && plan();
  document.addEventListener('visibilitychange', seen);
  // What was written into a list by hand is news; what was fetched was asked for.
  const stop = queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.query.queryKey[0] !== 'receipts') return;
    if (event.action.type === 'success' && event.action.manual) plan();
  });
  return () => {
    clearTimeout(timer);
    stop();
    document.removeEventListener('visibilitychange', seen);
  };
}
