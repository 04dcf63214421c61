import { type CSSResult, html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  type IncidentNeed,
  incidentKinds,
  incidentNeeds,
  maxIncidentWords,
} from '../../../edge/protocol/handoff-incident.ts';
import { hasSound } from '../phone/calls.ts';
import { type Scene, shownTalk } from '../scene.ts';
import { isHard } from '../state/select.ts';
import type { Report } from '../state/state.ts';
import careStyles from '../styles/care.css?inline';
import toolStyles from '../styles/tools.css?inline';
import { withdraw } from './own-reports.ts';
import { DeskPart, deskStyles } from './part.ts';
import { typedIn } from './tools/tool-scene.ts';

/** Begins to tell the lead what happened. Nothing of a citizen, a case or a talk goes into it but whether it was by ear. */
export function beginReport({ state, change, ...scene }: Scene): void {
  if (state.report && state.report.phase !== 'sent') return;
  const talk = shownTalk({ state, change, ...scene });
  const channel = talk && (hasSound(talk) ? 'phone' : 'chat');
  change({ kind: 'report', change: undefined });
  change({ kind: 'report', change: { requestId: crypto.randomUUID(), ...(channel && { channel }) } });
}

const isLead = ({ roles }: Scene['login']): boolean => roles.includes('lead');

/** After something hard: how are you, what do you want yourself, and does your lead have to know? */
export class DeskCare extends DeskPart {
  static override styles: CSSResult[] = [...deskStyles, unsafeCSS(toolStyles), unsafeCSS(careStyles)];
  private phase: Report['phase'] | undefined;

  protected override render(): unknown {
    const { scene } = this;
    if (!scene) return nothing;
    const { report } = scene.state;
    if (report) return report.phase === 'sent' ? this.sent(scene, report) : this.form(scene, report);
    return scene.state.aftercare || isHard(shownTalk(scene), scene.state.me?.id) ? this.care(scene) : nothing;
  }

  /** The form has the focus when it opens, and what became of it when it is sent. */
  protected override updated(): void {
    const before = this.phase;
    this.phase = this.scene?.state.report?.phase;
    if (this.phase === before || this.phase === undefined || this.phase === 'sending') return;
    this.renderRoot.querySelector<HTMLElement>(this.phase === 'open' ? 'input' : '.state')?.focus();
  }

  private care(scene: Scene): TemplateResult {
    const { words, act, change } = scene;
    return html`
      <section class="care">
        <h2>${words.care.title}</h2>
        <p>${words.care.line}</p>
        <p class="soft small">${words.care.lead}</p>
        <div class="acts">
          <button type="button" class="btn line" @click=${() => beginReport(scene)}>${words.report.open}</button>
          <button
            type="button"
            class="btn line"
            @click=${() => {
              act({ type: 'presence', presence: 'pause' });
              change({ kind: 'aftercareRead' });
            }}
          >
            ${words.care.pause}
          </button>
        </div>
        <p class="soft small">${words.care.pauseSoft}</p>
        <button type="button" class="tool" @click=${() => change({ kind: 'aftercareRead' })}>${words.care.fine}</button>
      </section>`;
  }

  private form({ words, change, login }: Scene, { kind, phase, asksKind, words: said }: Report): TemplateResult {
    const { report } = words;
    const over = said.length - maxIncidentWords;
    return html`
      <section class="care" aria-labelledby="title">
        <h2 id="title">${report.title}</h2>
        <p class="soft small">${isLead(login) ? report.ofLead.who : report.who}</p>
        <fieldset class="pick">
          <legend class="vh">${report.title}</legend>
          ${incidentKinds.map(
            (one) => html`<label>
              <input
                type="radio"
                name="kind"
                .checked=${live(one === kind)}
                @change=${() => change({ kind: 'report', change: { kind: one, asksKind: false } })}
              />
              <span>${report.kinds[one]}</span>
            </label>`,
          )}
        </fieldset>
        <label class="block">
          <span class="small">${report.words}</span>
          <textarea
            class="field"
            rows="1"
            dir="auto"
            .value=${live(said)}
            @input=${(event: Event) => change({ kind: 'report', change: { words: typedIn(event) } })}
          ></textarea>
        </label>
        ${over > 0 ? html`<p class="lint" role="alert"><span>${report.tooLong(over)}</span></p>` : nothing}
        <h3 id="need">${report.need}</h3>
        <p class="soft small">${report.needLine}</p>
        ${asksKind ? html`<p class="lint" role="alert"><span>${report.kindFirst}</span></p>` : nothing}
        ${phase === 'failed' ? html`<p class="lint state" role="alert" tabindex="-1"><span>${report.failed}</span></p>` : nothing}
        <div class="needs" role="group" aria-labelledby="need">
          ${incidentNeeds.map(
            (need) => html`<button
              type="button"
              class="btn line"
              aria-disabled=${phase === 'sending' || over > 0 ? 'true' : nothing}
              @click=${() => this.send(need)}
            >
              ${report.needs[need]}
            </button>`,
          )}
        </div>
        ${phase === 'sending' ? html`<p role="status" class="soft small">${report.sending}</p>` : nothing}
        <button type="button" class="tool" @click=${() => change({ kind: 'report', change: undefined })}>${words.cancel}</button>
      </section>`;
  }

  private sent({ words, format, change, login }: Scene, { sent }: Report): TemplateResult | typeof nothing {
    if (!sent) return nothing;
    const { report } = words;
    return html`
      <section class="care">
        <h2 class="state" tabindex="-1">${isLead(login) ? report.ofLead.sent : report.sent}</h2>
        <p>${report.next[sent.need]} ${(isLead(login) ? report.ofLead : report).back(format.weekday(sent.followUpOn))}</p>
        ${isLead(login) ? html`<p>${report.ofLead.alone}</p>` : nothing}
        <p class="soft small">${report.kept(format.long(sent.keptUntil))}</p>
        <div class="acts">
          <button type="button" class="btn line" @click=${() => this.shut(change)}>${report.shut}</button>
          <button type="button" class="tool" @click=${() => this.scene && withdraw(this.scene, sent.id)}>${report.withdraw}</button>
        </div>
      </section>`;
  }

  private shut(change: Scene['change']): void {
    change({ kind: 'report', change: undefined });
    change({ kind: 'aftercareRead' });
  }

  private async send(need: IncidentNeed): Promise<void> {
    const { scene } = this;
    const report = scene?.state.report;
    if (!scene || !report || report.phase === 'sending') return;
    const { kind, channel, requestId } = report;
    const words = report.words.trim();
    if (words.length > maxIncidentWords) return;
    if (!kind) {
      scene.change({ kind: 'report', change: { asksKind: true } });
      this.renderRoot.querySelector('input')?.focus();
      return;
    }
    scene.change({ kind: 'report', change: { phase: 'sending' } });
    try {
      const perhaps = { ...(channel && { channel }), ...(words && { words }) };
      const sent = await scene.api.report({ requestId, kind, need, ...perhaps });
      if (need === 'pause') scene.act({ type: 'presence', presence: 'pause' });
      scene.change({ kind: 'report', change: { phase: 'sent', sent, words: '' } });
    } catch {
      scene.change({ kind: 'report', change: { phase: 'failed' } });
    }
  }
}
