import { type CSSResult, html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import type { Incident, IncidentChange, IncidentLine } from '../../../edge/protocol/handoff-incident.ts';
import { type Scene, today } from '../scene.ts';
import taskStyles from '../styles/tasks.css?inline';
import { DeskPart, deskStyles } from './part.ts';
import { typedIn } from './tools/tool-scene.ts';

/** For leads: who reported something hard, who looks after them, and by which day. */
export class DeskAftercare extends DeskPart {
  static override styles: CSSResult[] = [...deskStyles, unsafeCSS(taskStyles)];
  static override properties = { opened: { state: true }, failed: { state: true } };
  /** What was opened, until the page goes: opening it again is another look. */
  declare private opened: ReadonlyMap<string, Incident>;
  declare private failed: boolean;

  constructor() {
    super();
    this.opened = new Map();
    this.failed = false;
  }

  protected override render(): unknown {
    const { scene } = this;
    if (!scene) return nothing;
    const { words, state } = scene;
    const open = state.incidents.filter(({ doneAt }) => doneAt === undefined).length;
    return html`
      <section class="tasks" aria-labelledby="title">
        <h2 id="title">${words.aftercare.title}</h2>
        <p class="soft">${words.aftercare.line}</p>
        ${this.failed ? html`<p class="lint" role="alert"><span>${words.tasks.failed}</span></p>` : nothing}
        <p>${open > 0 ? html`<b>${words.aftercare.open(open)}</b>` : words.aftercare.none}</p>
        <ul>${state.incidents.map((one) => html`<li>${this.card(one, scene)}</li>`)}</ul>
      </section>`;
  }

  private card(one: IncidentLine, scene: Scene): TemplateResult {
    const { words, format } = scene;
    const { id, reporter, reportedAt, need, owner, followUpOn, doneAt } = one;
    const isLate = doneAt === undefined && followUpOn < today(scene);
    return html`
      <article class="task" aria-labelledby="i-${id}">
        <h3 id="i-${id}">${words.aftercare.who(reporter, format.short(reportedAt.slice(0, 10)))}</h3>
        <p>${words.aftercare.wants[need]}.</p>
        ${
          doneAt
            ? html`<p><span class="tag kept">${words.aftercare.finished(format.short(doneAt.slice(0, 10)))}</span></p>`
            : html`<dl>
                <dt>${words.aftercare.by}</dt>
                <dd><b>${format.weekday(followUpOn)}</b> ${isLate ? html`<span class="tag late">${words.tasks.overdue}</span>` : nothing}</dd>
                <dt>${words.aftercare.owner}</dt>
                <dd>${owner ?? words.aftercare.noOwner}</dd>
              </dl>`
        }
        ${this.report(one, scene)} ${doneAt ? nothing : this.acts(one, scene)}
      </article>`;
  }

  /** What happened, once a lead wants to know. */
  private report({ id, reporter }: IncidentLine, { words, format }: Scene): TemplateResult {
    const opened = this.opened.get(id);
    if (!opened)
      return html`<div class="acts">
        <button type="button" class="btn line" aria-describedby="i-${id} r-${id}" @click=${() => this.open(id)}>${words.aftercare.read}</button>
        <span id="r-${id}" class="soft small">${words.aftercare.readLine(reporter)}</span>
      </div>`;
    const { kind, channel, words: said, told, keptUntil } = opened;
    const where = channel ? words.aftercare.channels[channel] : '';
    return html`
      <blockquote class="said">
        <p><b>${words.report.kinds[kind]}</b></p>
        <p class=${said ? '' : 'soft'} dir="auto">${said ?? words.aftercare.noWords}</p>
        ${told ? html`<p dir="auto">${told}</p>` : nothing}
        <p class="soft small">${where ? `${where}. ` : ''}${words.aftercare.kept(format.long(keptUntil))}</p>
      </blockquote>`;
  }

  private acts({ id, reporter, owner, followUpOn }: IncidentLine, scene: Scene): TemplateResult {
    const { words, login } = scene;
    return html`
      <div class="acts">
        ${
          owner === login.name
            ? nothing
            : html`<button type="button" class="btn line" aria-describedby="i-${id}" @click=${() => this.change(id, { mine: true })}>${words.aftercare.mine}</button>`
        }
        <label class="day">${words.aftercare.otherDay}
          <input class="field" type="date" .value=${followUpOn} min=${today(scene)} @change=${(event: Event) => this.changeDay(id, typedIn(event))} />
        </label>
      </div>
      <details>
        <summary>${words.aftercare.done}</summary>
        <form @submit=${(event: SubmitEvent) => this.finish(event, id)}>
          <label>${words.aftercare.told(reporter)}<textarea class="field" name="told" maxlength="1000" rows="2"></textarea></label>
          <button class="btn">${words.aftercare.finish}</button>
        </form>
      </details>`;
  }

  private changeDay(id: string, followUpOn: string): void {
    if (followUpOn) void this.change(id, { followUpOn });
  }

  private finish(event: SubmitEvent, id: string): void {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const told = `${new FormData(event.currentTarget).get('told') ?? ''}`.trim();
    void this.change(id, { done: { ...(told && { told }) } });
  }

  private async open(id: string): Promise<void> {
    await this.try(async ({ api }) => {
      this.opened = new Map(this.opened).set(id, await api.incident(id));
    });
  }

  private async change(id: string, change: IncidentChange): Promise<void> {
    await this.try(async ({ api, say, words }) => {
      // The office tells every desk that it changed; the list comes by itself.
      await api.changeIncident(id, change);
      say(words.tasks.changed);
    });
  }

  private async try(run: (scene: Scene) => Promise<void>): Promise<void> {
    if (!this.scene) return;
    try {
      await run(this.scene);
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }
}
