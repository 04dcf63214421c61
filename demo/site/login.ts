import { html } from 'hono/html';
import { demoCases } from '../cases/index.ts';
import type { DemoOrganisationCode } from '../demo-case.ts';
import { people } from '../people.ts';
import type { Page } from './layout.ts';

/** The host's own portal. Its login signs a token for the assistant, as DigiD behind a real portal would. */
export function loginPage(organisation: DemoOrganisationCode, title: string): Page {
  return {
    title,
    lead: 'Hier logt u in. Op een echte site gaat dat met DigiD. In de demo kiest u wie u bent.',
    under: 'mijn',
    scripts: ['/demo-files/login.js'],
    body: html`<ul class="people" data-login>${residents(organisation).map(
      ({ key, name, titles }) => html`<li><button type="button" data-person="${key}">Log in als ${name}</button>
<p>${titles.length === 1 ? '1 zaak' : `${titles.length} zaken`}: ${titles.join('; ')}</p></li>`,
    )}</ul>
<div data-signed-in hidden><p><strong data-name></strong> Open <b>Hulp en status</b> rechtsonder. Daar staan uw zaken al klaar, zonder code.</p>
<button type="button" data-sign-out>Log uit</button></div>
<p role="status" data-status></p>`,
  };
}

function residents(organisation: DemoOrganisationCode): { key: string; name: string; titles: string[] }[] {
  return Object.entries(people)
    .filter(([, person]) => person.organisation === organisation)
    .map(([key, { name }]) => ({
      key,
      name,
      titles: demoCases.filter(({ holder }) => holder === key).map(({ title }) => title.nl),
    }));
}
