// Copies a number or code when its button is pressed.
const status = document.querySelector('[data-status]');

document.addEventListener('click', async (event) => {
  const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
  if (!(button instanceof HTMLElement) || !status) return;
  await copy(button.dataset.copy ?? '', button);
  status.textContent = '';
  status.textContent = status.dataset.copied ?? '';
  button.dataset.done = '';
  setTimeout(() => delete button.dataset.done, 1500);
});

/**
 * @param {string} text
 * @param {HTMLElement} button
 */
async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without https a browser may refuse. Then the text is selected, ready to copy by hand.
    getSelection()?.selectAllChildren(button.querySelector('span') ?? button);
  }
}
