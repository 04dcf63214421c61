import { type CSSResult, html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import type { QualityTask } from '../../../edge/protocol/desk.ts';
import type { TaskChange } from '../desk-api.ts';
import { daysInWords, type Scene, today } from '../scene.ts';
import taskStyles from '../styles/tasks.css?inline';
import { DeskPart, deskStyles } from './part.ts';
import { typedIn } from './tools/tool-scene.ts';

const lookAgainMs = 30_000;

/** Quality's list: who asked three times without anything being done, who takes it up, and by which day. */
export class DeskTasks extends DeskPart {
  static override styles: CSSResult[] = [...deskStyles, unsafeCSS(taskStyles)];
  static override properties = { tasks: { state: true }, failed: { state: true } };
  declare private tasks: readonly QualityTask[] | undefined;
  declare private failed: boolean;
  private timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setInterval(() => void this.load(), lookAgainMs);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  protected override firstUpdated(): void {
    void this.load();
  }

  protected override render(): unknown {
    const { scene, tasks } = this;
    if (!scene) return nothing;
    const { words } = scene;
    if (!tasks) return html`<p class="soft wait">${this.failed ? words.tasks.failed : words.loading}</p>`;
    const open = tasks
      .filter(({ doneAt }) => doneAt === undefined)
      .toSorted((a, b) => (a.answerBy < b.answerBy ? -1 : 1));
    const done = tasks.filter(({ doneAt }) => doneAt !== undefined);
    return html`
      <section class="tasks" aria-labelledby="title">
        <h2 id="title">${words.tasks.title}</h2>
        <p class="soft">${words.tasks.line}</p>
        ${this.failed ? html`<p class="lint" role="alert">${words.tasks.failed}</p>` : nothing}
        <p>${open.length > 0 ? html`<b>${words.tasks.open(open.length)}</b>` : words.tasks.none}</p>
        ${this.list(open, scene)}
        ${done.length > 0 ? html`<h3>${words.tasks.done}</h3>` : nothing} ${this.list(done, scene)}
      </section>`;
  }

  private list(tasks: readonly QualityTask[], scene: Scene): TemplateResult | typeof nothing {
    return tasks.length > 0 ? html`<ul>${tasks.map((task) => html`<li>${this.card(task, scene)}</li>`)}</ul>` : nothing;
  }

  private card(task: QualityTask, scene: Scene): TemplateResult {
    const { words, format } = scene;
    const { id, question, caseNumber, contacts, owner, answerBy, doneAt, result } = task;
    const isLate = doneAt === undefined && answerBy < today(scene);
    return html`
      <article class="task" aria-labelledby="q-${id}">
        <h4 id="q-${id}" translate="no">${words.tasks.case(caseNumber)}</h4>
        <p>${words.tasks.question(question)}</p>
        <p>${words.tasks.askedOn(daysInWords(contacts, scene))}. ${doneAt ? nothing : words.tasks.nothingDone}</p>
        ${
          doneAt
            ? html`<p><span class="tag kept">${words.tasks.finished(format.short(doneAt.slice(0, 10)))}</span> ${owner}</p><p dir="auto">${result}</p>`
            : html`<dl>
                  <dt>${words.tasks.answerBy}</dt>
                  <dd><b>${format.weekday(answerBy)}</b> ${isLate ? html`<span class="tag late">${words.tasks.overdue}</span>` : nothing}</dd>
                  <dt>${words.tasks.owner}</dt>
                  <dd>${owner ?? words.tasks.noOwner}</dd>
                </dl>
                <div class="acts">
                  ${
                    owner === scene.login.name
                      ? nothing
                      : html`<button type="button" class="btn line" aria-describedby="q-${id}" @click=${() => this.change(id, { owner: scene.login.name })}>
                          ${words.tasks.mine}
                        </button>`
                  }
                  <label class="day">${words.aftercare.otherDay}
                    <input class="field" type="date" .value=${answerBy} min=${today(scene)} @change=${(event: Event) => this.changeDay(id, typedIn(event))} />
                  </label>
                </div>
                <details>
                  <summary>${words.tasks.done}</summary>
                  <form @submit=${(event: SubmitEvent) => this.finish(event, id)}>
                    <label>${words.tasks.result}<textarea class="field" name="result" required maxlength="400" rows="2"></textarea></label>
                    <button class="btn">${words.tasks.finish}</button>
                  </form>
                </details>`
        }
      </article>`;
  }

  private changeDay(id: string, answerBy: string): void {
    if (answerBy) void this.change(id, { answerBy });
  }

  private finish(event: SubmitEvent, id: string): void {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const result = `${new FormData(event.currentTarget).get('result') ?? ''}`.trim();
    if (result) void this.change(id, { done: { result } });
  }

  private async change(id: string, change: TaskChange): Promise<void> {
    const { scene } = this;
    if (!scene) return;
    try {
      await scene.api.changeTask(id, change);
      scene.say(scene.words.tasks.changed);
    } catch {
      scene.say(scene.words.tasks.failed);
    }
    await this.load();
  }

  private async load(): Promise<void> {
    try {
      this.tasks = await this.scene?.api.tasks();
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }
}
