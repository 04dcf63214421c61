// The portal of a host: signs a citizen in and hands the assistant a token for it. Nothing is kept in the browser.
import { post } from './post.js';

const list = document.querySelector('[data-login]');
const signedIn = document.querySelector('[data-signed-in]');
const name = document.querySelector('[data-name]');
const status = document.querySelector('[data-status]');
const assistant = document.querySelector('houvast-assistant');

list?.addEventListener('click', async (event) => {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  if (!button || !status) return;
  status.textContent = '';
  try {
    const { identityToken } = await post('/demo/identity', { person: button.dataset.person });
    await giveAssistant(identityToken);
    show(button.textContent ?? '');
  } catch {
    status.textContent = 'Inloggen lukte niet. Laad de pagina opnieuw.';
  }
});

document.querySelector('[data-sign-out]')?.addEventListener('click', async () => {
  await giveAssistant(undefined);
  show('');
});

/** @param {string | undefined} identityToken */
async function giveAssistant(identityToken) {
  await customElements.whenDefined('houvast-assistant');
  Object.assign(assistant ?? {}, { identityToken });
}

/** @param {string} label */
function show(label) {
  const person = label.replace('Log in als ', '');
  if (name) name.textContent = person && `U bent ingelogd als ${person}.`;
  list?.toggleAttribute('hidden', person !== '');
  signedIn?.toggleAttribute('hidden', person === '');
  (person ? document.querySelector('[data-sign-out]') : list?.querySelector('button'))?.focus();
}
