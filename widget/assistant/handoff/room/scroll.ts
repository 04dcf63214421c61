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

export function scrollToEnd(element: Element): void {
  const scroller = scrollerOf(element);
  scroller.scrollTop = scroller.scrollHeight;
}

export function scrollToTop(element: Element): void {
  scrollerOf(element).scrollTop = 0;
}
