import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatFor } from '../../../edge/assistant/format.ts';
import { notice } from '../../ui/icons.ts';
import type { VisitWords } from '../../ui/words/words.ts';
import type { Journey } from '../journey/journey.ts';
import type { Loaded } from '../state.ts';
import { type Scene, telling } from './parts.ts';

/** What is asked for: why it did not come, that we look it up, or what it is drawn as. */
export function asked<Value>(
  scene: Scene,
  journey: Journey,
  words: VisitWords,
  { value, failure }: Loaded<Value>,
  draw: (value: Value) => TemplateResult,
): TemplateResult {
  if (failure)
    return telling(scene, words.failures[failure], { label: scene.words.retry, press: () => journey.retry() });
  return value ? draw(value) : loading(words, journey.state.slow);
}

/** Still bars while we look something up; after a while it says that it takes long. */
const loading = (words: VisitWords, slow: boolean): TemplateResult =>
  html`<section class="answer"><h1 tabindex="-1">${words.looking}</h1><p role="status">${slow ? words.slow : ''}</p></section>
    <div class="stack"><div class="sheet"><div class="bones" aria-hidden="true"><i></i><i></i><i></i></div></div></div>`;

/** A word about the line, when the case on the screen may be old. */
export function lineState(
  { words: { language } }: Scene,
  { state: { online, stale, current } }: Journey,
  { offline, stale: old }: VisitWords,
): TemplateResult {
  const seen = formatFor(language).moment(new Date(current.readAt ?? 0).toISOString());
  const said = online ? stale && html`<p>${old(seen)}</p>` : html`<p><b>${offline.label}</b> ${offline.seen(seen)}</p>`;
  return html`<div class="line-state" role="status">${said ? html`<div class="banner">${notice}${said}</div>` : nothing}</div>`;
}
