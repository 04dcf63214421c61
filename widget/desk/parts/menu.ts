/** Shuts a menu when the focus goes elsewhere. */
export function shutOnLeave({ currentTarget, relatedTarget }: FocusEvent): void {
  if (!(currentTarget instanceof HTMLDetailsElement)) return;
  if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) currentTarget.open = false;
}

/** Shuts a menu that is done with, and gives the focus back to what opened it, unless it is elsewhere by now. */
export function shut(menu: HTMLDetailsElement): void {
  if (!menu.open) return;
  const root = menu.getRootNode();
  const { activeElement } = root instanceof ShadowRoot ? root : document;
  menu.open = false;
  if (!activeElement || menu.contains(activeElement)) menu.querySelector('summary')?.focus();
}

/** Escape shuts a menu and gives the focus back to what opened it. */
export function shutOnEscape(event: KeyboardEvent): void {
  const { currentTarget, key } = event;
  if (key !== 'Escape' || !(currentTarget instanceof HTMLDetailsElement) || !currentTarget.open) return;
  event.stopPropagation();
  shut(currentTarget);
}
