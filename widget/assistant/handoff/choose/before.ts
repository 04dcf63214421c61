import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { HandoffOutlook } from '../../../../edge/protocol/handoff-note.ts';
import { paper, phone, place } from '../../../ui/icons.ts';
import { timeOf, windowText } from '../days.ts';
import { speech } from '../icons.ts';
import type { Stage } from '../stage.ts';
import { answer, button, erase, phoneLine, row, said, trouble } from './pieces.ts';

/** Before choosing: who is there, how long it takes, who helps, what they see and what is kept. */
export function before(stage: Stage): TemplateResult {
  const { view, words, ports } = stage;
  const { outlook } = view;
  if (!outlook) {
    const title = view.trouble ? words.troubles[view.trouble].title : words.loading;
    return html`${answer(title, [view.trouble ? words.troubles[view.trouble].line : ''])}
      <div class="stack">${
        view.trouble
          ? html`<section class="sheet">${button(words.retry, () => stage.look())}${button(words.before.none.label, () => ports.person(), 'btn line')}</section>`
          : html`<div class="sheet bones" aria-hidden="true"><i></i><i></i><i></i></div>`
      }</div>${foot(stage)}`;
  }
  const { before: say } = words;
  const open = outlook.chat.status === 'open';
  return html`${answer(say[outlook.chat.status], lines(outlook, stage))}
    <div class="stack">
      ${trouble(stage)}
      <section class="sheet flush"><ul class="choices icons" role="list">${rows(outlook, stage)}</ul></section>
      <section class="sheet"><h2>${say.facts}</h2><dl class="facts">
        <div><dt>${say.who}</dt><dd>${said(outlook.team, stage)}</dd></div>
        <div><dt>${say.sees.label}</dt><dd>${say.sees.soft}</dd></div>
        ${open ? html`<div><dt>${say.keeps}</dt><dd>${ports.explanation ? say.keepsCase : say.keepsNothing}</dd></div>` : nothing}
      </dl><p class="small soft">${say.formal}</p></section>
    </div>${foot(stage)}`;
}

const foot = (stage: Stage): TemplateResult | typeof nothing =>
  stage.ports.facts?.phone || stage.ports.token()
    ? html`<footer class="foot last"><p>${phoneLine(stage)}</p>${stage.ports.token() ? erase(stage) : nothing}</footer>`
    : nothing;

/** The wait as it is: people, and an honest range or that we do not know. */
function lines({ chat }: HandoffOutlook, stage: Stage): unknown[] {
  const { words, format } = stage;
  const { before: say } = words;
  if (chat.status === 'off') return [];
  if (chat.status === 'closed') return [chat.next && say.next(format.moment(chat.next))];
  const wait = chat.range ? say.takes(words.minutes(chat.range.fromMinutes, chat.range.toMinutes)) : say.unknown;
  return [`${say.ahead(chat.waiting)} ${wait}`, chat.until && say.until(timeOf(chat.until, stage))];
}

function rows({ chat, callback, message }: HandoffOutlook, stage: Stage): TemplateResult[] {
  const { words, format, now } = stage;
  const { before: say } = words;
  const list: TemplateResult[] = [];
  if (chat.status === 'open') list.push(row(say.chat.label, say.chat.soft, () => stage.choose('chat'), speech));
  const [first] = callback;
  if (first)
    list.push(
      row(say.callback.label, say.callback.soft(windowText(first, stage, now)), () => stage.choose('callback'), phone),
    );
  if (message)
    list.push(
      row(say.message.label, say.message.soft(format.weekday(message.answerBy)), () => stage.choose('message'), paper),
    );
  list.push(row(say.none.label, say.none.soft, () => stage.ports.person(), place));
  return list;
}
