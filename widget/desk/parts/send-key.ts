/** Ctrl or Cmd + Enter: sends, wherever an agent writes. */
export const isSendKey = ({ key, ctrlKey, metaKey, isComposing }: KeyboardEvent): boolean =>
  key === 'Enter' && (ctrlKey || metaKey) && !isComposing;

/** Sends the form that a field belongs to. */
export function submitOnSendKey(event: KeyboardEvent): void {
  const { currentTarget } = event;
  if (!isSendKey(event) || !(currentTarget instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  currentTarget.form?.requestSubmit();
}
