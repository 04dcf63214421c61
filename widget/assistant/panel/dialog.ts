/** As narrow as a phone: then the panel is the whole screen, and the page behind it rests. */
const phone = matchMedia('(max-width: 40rem)');

const dialogIn = (root: ShadowRoot): HTMLDialogElement | null => root.querySelector('dialog');

export const isOpen = (root: ShadowRoot): boolean => !!dialogIn(root)?.open;

export function openDialog(root: ShadowRoot): void {
  if (phone.matches) dialogIn(root)?.showModal();
  else dialogIn(root)?.show();
}

export const closeDialog = (root: ShadowRoot): void => dialogIn(root)?.close();

/** Puts the focus on the largest sentence of the screen, or on something else that is on it. */
export function focusOn(root: ShadowRoot, selector?: string): void {
  if (!isOpen(root)) return;
  // Where there is little height it is the whole dialog that scrolls.
  if (!selector) for (const scroller of root.querySelectorAll('dialog, .stage')) scroller.scrollTo(0, 0);
  root
    .querySelector<HTMLElement>(selector ?? '.answer :is(h1, h2), .stage > [data-part]')
    ?.focus({ preventScroll: !selector });
}

/** A phone is turned, a window made narrow: the page behind the panel rests, or does so no longer. */
export function followWidth(root: ShadowRoot, signal: AbortSignal): void {
  const turn = (): void => {
    if (!isOpen(root)) return;
    const { activeElement } = root;
    closeDialog(root);
    openDialog(root);
    if (activeElement instanceof HTMLElement) activeElement.focus();
  };
  phone.addEventListener('change', turn, { signal });
}
