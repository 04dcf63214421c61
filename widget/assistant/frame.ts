import { html, nothing, type TemplateResult } from 'lit';
import { back, cross, grip, person } from '../ui/icons.ts';
import type { Scene } from './screens/parts.ts';
import { said, telephone } from './screens/parts.ts';
import { screenOf } from './state.ts';

/** What every screen has: its name above, and a person at the bottom. */
export function bar(scene: Scene, organisation: string | undefined, close: () => void): TemplateResult {
  const { words, journey } = scene;
  const isFirst = scene.state.screens.length === 1;
  return html`<header class="bar">
    ${isFirst ? grip : html`<button type="button" class="icon-btn" aria-label=${words.back} @click=${() => journey.back()}>${back}</button>`}
    ${isFirst ? html`<p>${words.name}<span>${organisation ?? nothing}</span></p>` : title(scene)}
    <button type="button" class="icon-btn" aria-label=${words.close} @click=${close}>${cross}</button>
  </header>`;
}

function title(scene: Scene): TemplateResult {
  const { words, state } = scene;
  const screen = screenOf(state);
  const names = {
    welcome: words.name,
    access: words.access.bar,
    noCode: words.noCode.bar,
    person: words.talk.bar,
    rules: words.rules.bar,
    keeps: words.keeps.bar,
    cases: words.list.bar,
    case: words.loading.bar,
    ended: words.ended.bar,
  } as const;
  // The answer of a case is a second heading: below the name of the case.
  if (screen.at === 'case' && state.current.status === 'there')
    return html`<h1>${said(state.current.value.title, scene)}</h1>`;
  return html`<p>${names[screen.at]}</p>`;
}

export function foot(
  { words, state, opening, journey, facts }: Scene,
  erase: () => void,
): TemplateResult | typeof nothing {
  const isIn = state.entry.status === 'in';
  const { at } = screenOf(state);
  if (at === 'person' && !isIn) return nothing;
  const left = isIn
    ? html`<button type="button" class="btn bare fit" @click=${erase}>${words.erase}</button>`
    : at === 'welcome'
      ? facts?.phone &&
        html`<p><a href=${telephone(facts.phone)}>${words.talk.call(facts.phone.replaceAll(' ', '\u00a0'))}</a></p>`
      : opening?.line &&
        html`<p class="open"><span class=${opening.open ? 'dot' : 'dot shut'}></span><span>${opening.line}</span></p>`;
  return html`<footer class="foot">
    ${left || nothing}
    ${at === 'person' ? nothing : html`<button type="button" class="btn line fit" @click=${() => journey.go({ at: 'person' })}>${person}${words.person}</button>`}
  </footer>`;
}

/** Two minutes before the end: nothing is taken away before somebody could say "I am here" (WCAG 2.2.1). */
export function stillThere({ words, journey }: Scene, leave: () => void): TemplateResult {
  const { still } = words;
  return html`<section class="still" role="alertdialog" aria-labelledby="still" aria-describedby="still-line">
    <h2 id="still" tabindex="-1">${still.title}</h2>
    <p class="small" id="still-line">${still.line}</p>
    <div class="pair">
      <button type="button" class="btn fit" @click=${() => journey.renew()}>${still.stay}</button>
      <button type="button" class="btn line fit" @click=${leave}>${still.leave}</button>
    </div>
  </section>`;
}
