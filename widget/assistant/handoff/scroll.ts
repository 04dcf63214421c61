/** Within this many pixels of its end a talk counts as read to the end. */
const nearPx = 80;
/** Room for the bars that stay in sight at the top and at the bottom. */
const barsPx = [72, 96] as const;

/** What scrolls this element: the panel's stage, or the whole panel where there is little height. */
const scrollerOf = (element: Element): Element =>
  ['.stage', 'dialog'].map((name) => element.closest(name)).find((one) => one && one.scrollHeight > one.clientHeight) ??
  element;

export const isSeen = (element: Element): boolean => !document.hidden && element.checkVisibility();

export function isEndInSight(element: Element): boolean {
  const { scrollTop, clientHeight, scrollHeight } = scrollerOf(element);
  return scrollTop + clientHeight >= scrollHeight - nearPx;
}

/** `to` in pixels from the top; far below the end is the end. */
export function scrollTo(element: Element, to: number): void {
  scrollerOf(element).scrollTop = to;
}

export const toEnd = (element: Element): Promise<void> => Promise.resolve().then(() => scrollTo(element, 1e9));

/** Brings something in `element` between the bars. Unlike `scrollIntoView` it leaves the page of the host where it is. */
export function reveal(element: Element, found: Element): void {
  const scroller = scrollerOf(element);
  const { top, bottom } = found.getBoundingClientRect();
  const seen = scroller.getBoundingClientRect();
  const above = seen.top + barsPx[0] - top;
  const below = bottom - seen.bottom + barsPx[1];
  scroller.scrollTop += above > 0 ? -above : Math.max(below, 0);
}
