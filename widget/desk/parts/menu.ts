/** Shuts a menu when the focus goes elsewhere. */
export function shutOnLeave({ currentTarget, relatedTarget }: FocusEvent): void {
  if (!(currentTarget instanceof HTMLDetailsElement)) return;
  if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) currentTarget.open = false;
}

/** Escape shuts a menu and gives the focus back to what opened it. */
export function shutOnEscape(event: KeyboardEvent): void {
  const { currentTarget, key } = event;
  if (key !== 'Escape' || !(currentTarget instanceof HTMLDetailsElement) || !currentTarget.open) return;
  event.stopPropagation();
  currentTarget.open = false;
  currentTarget.querySelector('summary')?.focus();
}
