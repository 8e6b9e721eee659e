/** How long the main thread was held, noted in the page itself. */

/**
 * Runs in the page before its own scripts: fills `longest` (ms) and `firstRowAt` of the window. A
 * task that hands over chosen files counts from when the page is told of them: before, the browser
 * asks itself for the type of each, which takes as long on an empty page.
 */
export const WATCH = `
window.longest = 0;
window.firstRowAt = null;
const toldAt = [];
window.addEventListener('change', ({ target, timeStamp }) => {
  if (target.type === 'file') toldAt.push(timeStamp);
}, { capture: true });
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) {
    const end = startTime + duration;
    const from = toldAt.find((at) => at >= startTime && at < end) ?? startTime;
    window.longest = Math.max(window.longest, end - from);
  }
}).observe({ type: 'longtask', buffered: true });
const rows = 'tr[data-index], main li a[href^="/drafts/"]';
const watcher = new MutationObserver(() => {
  if (document.querySelector(rows) === null) return;
  window.firstRowAt = performance.now();
  watcher.disconnect();
});
watcher.observe(document, { subtree: true, childList: true });
`;
