/** Brings an element to the upper third of what scrolls around it; the page itself stays. */
export function scrollInside(element: HTMLElement): void {
  const scroller = element.closest<HTMLElement>('[tabindex="0"]');
  if (scroller === null) return;
  const outer = scroller.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  const isSeen = inner.top >= outer.top && inner.bottom <= outer.bottom;
  if (!isSeen) scroller.scrollTop += inner.top - outer.top - outer.height / 3;
  const isSeenAcross = inner.left >= outer.left && inner.right <= outer.right;
  if (!isSeenAcross) scroller.scrollLeft += inner.left - outer.left - 24;
}
