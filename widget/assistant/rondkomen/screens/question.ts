import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { chosen } from '../check-in/answers.ts';
import { soundsLikeCrisis } from '../check-in/crisis-words.ts';
import { progressOf } from '../check-in/path.ts';
import {
  type AmountId,
  amountQuestion,
  type ChoiceId,
  type ChoiceQuestion,
  choiceQuestion,
  isAmount,
  type QuestionId,
} from '../check-in/questions.ts';
import { parseAmount } from '../sum/amount.ts';
import type { Rhythm } from '../sum/rhythm.ts';
import { type Scene, talkFoot, wrong } from './scene.ts';

/** One short question, its answers in sight, and two ways not to answer it. */
export function questionScreen(scene: Scene, id: QuestionId): TemplateResult {
  const { words, act } = scene;
  const { title, hint } = words.questions[id];
  return html`<section class="answer">${progress(scene, id)}
      <h2 tabindex="-1" id="question">${title}</h2>
      ${hint ? html`<p class="small" id="hint">${hint}</p>` : nothing}</section>
    <form class="stack" novalidate autocomplete="off" @submit=${(event: Event) => {
      event.preventDefault();
      goOn(scene, id);
    }}>
      ${isAmount(id) ? amount(scene, id) : choices(scene, id)}
      <button type="submit" class="btn">${words.question.next}</button>
      <div class="pair">
        <button type="button" class="btn bare fit" @click=${() => act.answer(id, { kind: 'unknown' })}>${words.question.unknown}</button>
        <button type="button" class="btn bare fit" @click=${() => act.answer(id, { kind: 'skipped' })}>${words.question.skip}</button>
      </div>
    </form>${talkFoot(scene)}`;
}

/** Where we are, in words first; the drawing says the same. */
function progress({ words, session }: Scene, id: QuestionId): TemplateResult {
  const { part, partNumber, parts, number, most, exact } = progressOf(id, session.answers);
  const within = words.progress.question(number, most, exact);
  const text = `${words.progress.part(partNumber, parts, within ? '' : words.progress.parts[part])}${within ? `, ${within}` : ''}`;
  return html`<p class="small">${text}</p>
    <div class="steps" aria-hidden="true">${Array.from({ length: parts }, (_, at) => html`<i class=${at < partNumber ? 'on' : nothing}></i>`)}</div>`;
}

const describedBy = ({ words, draft }: Scene, id: QuestionId): string | typeof nothing =>
  [draft.slip ? 'slip' : '', words.questions[id].hint ? 'hint' : ''].filter(Boolean).join(' ') || nothing;

function choices(scene: Scene, id: ChoiceId): TemplateResult {
  const { words, draft } = scene;
  const question = choiceQuestion(id);
  const many = question.kind === 'many';
  const labels: Readonly<Record<string, string>> = words.questions[id].options;
  return html`<fieldset class="options ${question.short ? 'short' : ''}" aria-describedby=${describedBy(scene, id)}>
    <legend class="vh">${words.questions[id].title} ${many ? words.question.many : nothing}</legend>
    ${wrong(draft.slip, 'slip')}
    ${question.options.map((option) => {
      const on = draft.options.includes(option);
      return html`<label ?data-on=${on}><input type=${many ? 'checkbox' : 'radio'} name="answer" value=${option} .checked=${live(on)}
        @change=${() => scene.act.change({ options: pick(question, draft.options, option), slip: undefined })}><span>${labels[option]}</span></label>`;
    })}
  </fieldset>`;
}

/** The answers after a press: "none of these" and the others rule each other out. */
function pick({ kind, alone }: ChoiceQuestion, before: readonly string[], option: string): readonly string[] {
  if (kind === 'one') return [option];
  if (before.includes(option)) return before.filter((other) => other !== option);
  return option === alone ? [option] : [...before.filter((other) => other !== alone), option];
}

function amount(scene: Scene, id: AmountId): TemplateResult {
  const { rhythms } = amountQuestion(id);
  const { words, draft, session, act } = scene;
  const household = chosen(session.answers, 'household');
  const whose = household.includes('partner')
    ? words.question.partner
    : household.includes('others')
      ? words.question.others
      : undefined;
  const [only] = rhythms;
  return html`<div class="field">
      <label for="amount">${words.amount.label}</label>
      <p class="hint" id="whose">${whose ?? words.amount.hint}</p>
      ${wrong(draft.slip, 'slip')}
      <div class="euro"><span aria-hidden="true">€</span><input id="amount" class="input" type="text" inputmode="decimal" autocomplete="off" autocorrect="off"
        spellcheck="false" data-1p-ignore data-lpignore="true" maxlength="40" .value=${live(draft.typed)} ?data-wrong=${Boolean(draft.slip)}
        aria-invalid=${draft.slip ? 'true' : nothing} aria-describedby="${describedBy(scene, id) === nothing ? '' : describedBy(scene, id)} whose"
        @input=${(event: InputEvent) => {
          if (event.target instanceof HTMLInputElement) act.change({ typed: event.target.value, slip: undefined });
        }}>${rhythms.length === 1 && only ? html`<span>${words.amount.only[only]}</span>` : nothing}</div>
    </div>
    ${rhythms.length > 1 ? often(scene, rhythms) : nothing}`;
}

function often({ words, draft, act }: Scene, rhythms: readonly Rhythm[]): TemplateResult {
  return html`<fieldset class="switch"><legend>${words.amount.often}</legend><div>${rhythms.map((rhythm) => {
    const on = draft.rhythm === rhythm;
    return html`<label ?data-on=${on}><input type="radio" name="often" value=${rhythm} .checked=${live(on)}
      @change=${() => act.change({ rhythm })}><span>${words.amount.rhythms[rhythm]}</span></label>`;
  })}</div></fieldset>`;
}

/** "Next": stores what stands there, or says in words what is missing. */
function goOn({ words, draft, act }: Scene, id: QuestionId): void {
  if (!isAmount(id)) {
    if (draft.options.length > 0) act.answer(id, { kind: 'chosen', options: draft.options });
    else act.change({ slip: words.question.choose });
    return;
  }
  if (soundsLikeCrisis(draft.typed)) {
    act.answer('danger', { kind: 'chosen', options: ['suicidal'] });
    return;
  }
  const cents = parseAmount(draft.typed);
  if (cents !== undefined) act.answer(id, { kind: 'amount', cents, rhythm: draft.rhythm });
  else act.change({ slip: draft.typed.trim() ? words.amount.wrong : words.amount.empty });
}
