import { html } from 'hono/html';
import type { Html } from './layout.ts';

interface Field {
  label: string;
  hint?: string;
  kind?: 'text' | 'long' | 'file' | 'date' | 'telephone';
}

/** A form that goes nowhere, and says so before anyone types. The demo's server never reads what was sent. */
export function demoForm(site: string, fields: readonly Field[], button: string): Html {
  return html`<form class="demo-form" method="post" action="/demo/form/${site}" enctype="multipart/form-data">
<p class="note">Dit is een demo. Wat u hier invult, gaat nergens heen. Vul niets echts in.</p>
${fields.map(fieldHtml)}
<button class="cta" type="submit">${button}</button>
</form>`;
}

function fieldHtml({ label, hint, kind = 'text' }: Field, index: number): Html {
  const id = `veld-${index}`;
  const described = hint ? html` aria-describedby="${id}-uitleg"` : '';
  return html`<div class="field"><label for="${id}">${label}</label>
${hint ? html`<p class="hint" id="${id}-uitleg">${hint}</p>` : ''}
${
  kind === 'long'
    ? html`<textarea id="${id}" rows="5"${described}></textarea>`
    : html`<input id="${id}" type="${kind === 'telephone' ? 'tel' : kind}"${described} autocomplete="off">`
}</div>`;
}
