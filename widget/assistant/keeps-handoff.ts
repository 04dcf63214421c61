/** Where the tab keeps which hand-off is going on: the same on every page of a site, for one organisation at a time. */
export const handoffKey = 'houvast:handoff';

/** Whether this tab began a hand-off, on an earlier page or before a reload. */
export function keepsHandoff(): boolean {
  try {
    return sessionStorage.getItem(handoffKey) !== null;
  } catch {
    // Shut off: then nothing is kept.
    return false;
  }
}

/** "Wis en sluit". */
export function forgetHandoff(): void {
  if (keepsHandoff()) sessionStorage.removeItem(handoffKey);
}
