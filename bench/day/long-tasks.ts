/** How long the main thread was held, noted in the page itself. */

/** Runs in the page before its own scripts: fills `longest` (ms) and `firstRowAt` of the window. */
export const WATCH = `
window.longest = 0;
window.firstRowAt = null;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
}).observe({ type: 'longtask', buffered: true });
const rows = 'tr[data-index], main li a[href^="/drafts/"]';
const watcher = new MutationObserver(() => {
  if (document.querySelector(rows) === null) return;
  window.firstRowAt = performance.now();
  watcher.disconnect();
});
watcher.observe(document, { subtree: true, childList: true });
`;
