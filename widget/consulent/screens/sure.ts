import { html, type TemplateResult } from 'lit';
import type { Scene } from '../scene.ts';

/** Asked once, because a talk that is erased is gone. */
export function sure({ words, act, closing }: Scene): TemplateResult {
  const said = words.talks.sure[closing?.outcome ?? 'held'];
  return html`<div class="sure" role="alert"><p><b>${said.title}</b> ${said.line}</p>
    <div class="acts"><button type="button" class="btn fit" @click=${act.close}>${said.yes}</button>
    <button type="button" class="btn line fit" @click=${act.dontClose}>${words.talks.no}</button></div></div>`;
}
