import { html, nothing, type TemplateResult } from 'lit/html.js';
import { back, cross, grip, person } from '../../ui/icons.ts';
import { callLink, goTo, type Scene } from '../screens/parts.ts';
import type { Visit } from '../visit.ts';

const square = (label: string, icon: TemplateResult, press: () => void): TemplateResult =>
  html`<button type="button" class="icon-btn" aria-label=${label} @click=${press}>${icon}</button>`;

/** What every screen has above it: its name, the way back and the way out. */
export const bar = (scene: Scene, organisation: string | undefined, title: unknown): TemplateResult => {
  const { words, isFirst, close } = scene;
  return html`<header class="bar">
    ${isFirst ? grip : square(words.back, back, scene.back)}
    ${isFirst ? html`<p>${words.name}<span>${organisation ?? nothing}</span></p>` : title}
    ${scene.erase ? html`<button type="button" class="btn line fit" @click=${scene.erase}>${words.erase}</button>` : square(words.close, cross, close)}
  </header>`;
};

/** What every screen has below it: "Wis en sluit" for who is in, the way to a question in own words, and a person. */
export function foot(scene: Scene, visit: Visit | undefined): TemplateResult | typeof nothing {
  const { words, opening, facts, at, isIn, act } = scene;
  const isPerson = at === 'person';
  if (isPerson && !isIn) return nothing;
  const asks = facts?.on.includes('assistant');
  const ask = () => act(({ journey }) => journey.go({ at: 'part', name: 'talk', about: { ask: true } }));
  const erase = isIn && html`<button type="button" class="btn bare fit" @click=${visit?.erase}>${words.erase}</button>`;
  const left = asks
    ? undefined
    : erase
      ? erase
      : at === 'welcome'
        ? facts?.phone && html`<p>${callLink(scene)}</p>`
        : opening?.line && html`<p class="open">${dot(opening)}<span>${opening.line}</span></p>`;
  return html`<footer class="foot">
    ${left || nothing}
    ${asks ? html`<button type="button" class="ask" @click=${ask}>${words.ask}</button>` : nothing}
    ${isPerson ? nothing : html`<button type="button" class="btn line fit" @click=${goTo(scene, 'person')}>${person}${words.person}</button>`}
    ${(asks && erase) || nothing}
  </footer>`;
}

const dot = ({ open }: { open: boolean }): TemplateResult => html`<span class=${open ? 'dot' : 'dot shut'}></span>`;
