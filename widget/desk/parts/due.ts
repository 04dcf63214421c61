import { html, nothing, type TemplateResult } from 'lit';
import { inCall } from '../phone/calls.ts';
import { nameOf, type Scene, shortWeekday, today } from '../scene.ts';
import type { DueCallback, DueMessage, DuePromise } from '../state/state.ts';
import { submitOnSendKey } from './send-key.ts';

/** What is due: your promises, who is called back, and messages that wait for an answer. Nothing when there is nothing. */
export function due(scene: Scene): TemplateResult {
  const { words, state } = scene;
  const promises = state.promises.filter(({ kept }) => !kept);
  return html`
    ${list(words.due.promises, promises, (promise) => promiseRow(scene, promise))}
    ${list(words.due.callbacks, state.callbacks, (callback) => callbackRow(scene, callback))}
    ${list(words.due.messages, state.messages, (message) => messageRow(scene, message))}`;
}

function list<Row>(
  title: string,
  rows: readonly Row[],
  row: (row: Row) => TemplateResult,
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<section class="due"><div class="head"><h2>${title}</h2></div><ul>${rows.map(row)}</ul></section>`;
}

function promiseRow(scene: Scene, { id, what, due: day, name }: DuePromise): TemplateResult {
  const { words, act } = scene;
  const isLate = day < today(scene);
  const to = name === undefined ? what : `${name}: ${what}`;
  return html`<li>
    <span><b class="num">${shortWeekday(day, scene)}</b>${isLate ? html` <span class="tag late">${words.card.overdue}</span>` : nothing}</span>
    <span>${to}</span>
    <button type="button" class="tool" aria-label="${words.due.done}: ${[what, name].filter(Boolean).join(', ')}" @click=${() => act({ type: 'kept', promise: id })}>
      ${words.due.done}
    </button>
  </li>`;
}

function callbackRow(scene: Scene, { room, window, name, question, phone, tries = 0 }: DueCallback): TemplateResult {
  const { words, act } = scene;
  const canCall = scene.phone.look.state === 'on' && !inCall(scene.state);
  const who = nameOf(name, words);
  const when = words.due.between(window.from, window.to);
  return html`<li>
    <b>${shortWeekday(window.day, scene)}, ${when}</b>
    <span>${who}: ${question}</span>
    ${tries > 0 ? html`<span class="soft">${words.due.tried(tries)}</span>` : nothing}
    <a class="num" href="tel:${phone.replaceAll(/[^\d+]/g, '')}">${phone}</a>
    ${
      canCall
        ? html`<button type="button" class="btn line call-now" aria-label=${words.phone.callBackOf(who)} @click=${() => act({ type: 'callBack', room })}>
            ${words.phone.callBack}
          </button>`
        : nothing
    }
    <span class="acts">
      <button type="button" class="tool" aria-label="${words.due.called}: ${who}" @click=${() => act({ type: 'close', room, outcome: 'answered' })}>
        ${words.due.called}
      </button>
      <button type="button" class="tool" aria-label="${words.due.notReached}: ${who}" @click=${() => act({ type: 'close', room, outcome: 'notReached' })}>
        ${words.due.notReached}
      </button>
    </span>
  </li>`;
}

function messageRow(scene: Scene, { room, answerBy, name, question, phone, caseId }: DueMessage): TemplateResult {
  const { words, act } = scene;
  const who = nameOf(name, words);
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = event.currentTarget instanceof HTMLFormElement && event.currentTarget.elements.namedItem('answer');
    const text = field instanceof HTMLTextAreaElement ? field.value.trim() : '';
    if (text) act({ type: 'answer', room, text });
  };
  return html`<li>
    <b>${words.due.before(shortWeekday(answerBy, scene))}</b>
    <span dir="auto">${who}: ${question}</span>
    ${phone ? html`<a class="num" href="tel:${phone.replaceAll(/[^\d+]/g, '')}">${phone}</a>` : nothing}
    ${
      caseId === undefined
        ? html`<button type="button" class="tool" aria-label="${words.due.reached}: ${who}" @click=${() => act({ type: 'close', room, outcome: 'answered' })}>
            ${words.due.reached}
          </button>`
        : html`<details>
            <summary>${words.due.answer}</summary>
            <form @submit=${send}>
              <textarea name="answer" aria-label=${words.due.answerLabel(who)} rows="3" @keydown=${submitOnSendKey}></textarea>
              <button class="btn">${words.due.sendAnswer}</button>
            </form>
          </details>`
    }
  </li>`;
}
