/** Within this many pixels of its end a talk counts as read to the end. */
const nearPx = 80;

/** What scrolls this element: the panel's stage, or the whole panel where there is little height. */
function scrollerOf(element: Element): Element {
  let at: Element | null = element;
  while (at) {
    const { overflowY } = getComputedStyle(at);
    if ((overflowY === 'auto' || overflowY === 'scroll') && at.scrollHeight > at.clientHeight) return at;
    const root: Node = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return document.documentElement;
}

export function isEndInSight(element: Element): boolean {
  const { scrollTop, clientHeight, scrollHeight } = scrollerOf(element);
  return scrollTop + clientHeight >= scrollHeight - nearPx;
}

/** Room for the bars that stay in sight at the top and at the bottom. */
const barsPx = [72, 96] as const;

export function scrollToEnd(element: Element): void {
  const scroller = scrollerOf(element);
  scroller.scrollTop = scroller.scrollHeight;
}

export function scrollToTop(element: Element): void {
  scrollerOf(element).scrollTop = 0;
}

/** Brings it between the bars. Unlike `scrollIntoView` it leaves the page of the host where it is. */
export function reveal(element: Element): void {
  const scroller = scrollerOf(element);
  const { top, bottom } = element.getBoundingClientRect();
  const seen = scroller.getBoundingClientRect();
  const below = bottom - seen.bottom + barsPx[1];
  const above = seen.top + barsPx[0] - top;
  if (above > 0) scroller.scrollTop -= above;
  else if (below > 0) scroller.scrollTop += below;
}
