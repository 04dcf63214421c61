import { html, nothing, type TemplateResult } from 'lit/html.js';
import { localized } from '../../../edge/assistant/localized.ts';
import type { OpenWords } from '../../ui/words/words.ts';
import { callLink, type Scene, telling } from '../screens/parts.ts';
import { welcome } from '../screens/welcome.ts';
import type { Look } from '../visit.ts';
import { bar, foot } from './frame.ts';
import type { Place } from './place.ts';

/** Until the visit is there. */
const atWelcome: Look = {
  at: 'welcome',
  isFirst: true,
  isIn: false,
  isReadOnly: false,
  isFooted: false,
  isApart: false,
  field: 'we',
};

/**
 * The dialog, with the screen in it and what stands around every screen. `busy`: a press waits for what it needs.
 * `failed` tries again what came to nothing, since what it needs could not be fetched.
 */
export function drawPanel(
  place: Place,
  words: OpenWords,
  busy: boolean,
  failed: (() => void) | undefined,
  region: TemplateResult,
): TemplateResult {
  const { visit, facts, lost, assistant, act, close, isOpen } = place;
  const { at, isFirst, isIn, isReadOnly, isFooted, isApart, field } = visit?.look() ?? atWelcome;
  const { language, name } = words;
  const scene: Scene = {
    words,
    facts,
    opening: assistant.opening,
    at,
    isIn,
    isFirst: isFirst && !failed,
    erase: isApart ? visit?.erase : undefined,
    act,
    close,
    back: () => act((now) => failed || now.back()),
    switchLanguage: () => assistant.setAttribute('language', words.otherLanguage.code),
  };
  const stage = failed
    ? telling(scene, words.unfetched, { label: words.retry, press: failed }, callLink(scene, 'btn line'))
    : at === 'welcome'
      ? (lost ?? welcome)(scene)
      : visit?.stage(scene);

  const onActive = (): unknown => visit?.journey.active();
  const onCancel = (event: Event): void => {
    event.preventDefault();
    close();
  };
  // A browser may close a dialog by itself, as on the second "back" of a phone.
  const onClosed = (): void => {
    if (!isOpen()) close();
  };
  const onKey = (event: KeyboardEvent): void => {
    onActive();
    if (event.key === 'Escape' && !event.defaultPrevented) onCancel(event);
  };
  return html`<dialog part="panel" dir="ltr" lang=${language} aria-label=${name} data-state=${field}
    @cancel=${onCancel} @close=${onClosed} @keydown=${onKey} @pointerdown=${onActive}>
    ${bar(scene, facts && localized(facts.name, language).text, failed ? html`<p>${name}</p>` : visit?.title(scene))}
    <div class="stage" aria-busy=${busy ? 'true' : nothing} tabindex=${isReadOnly ? '0' : nothing}>${stage}</div>
    ${visit?.still() ?? nothing}
    ${isFooted || lost ? nothing : foot(scene, visit)}
    ${region}
  </dialog>`;
}
