import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { HandoffOutlook } from '../../../../edge/protocol/handoff-note.ts';
import { clock, paper, phone, place } from '../../../ui/icons.ts';
import { answer, type Row, rows, said } from '../../screens/parts.ts';
import { speech } from '../icons.ts';
import type { Backstage, Stage, Way } from '../stage.ts';
import { choose, look } from './asking.ts';
import { button, lastLine, opening, trouble } from './pieces.ts';
import { windowText } from './window-text.ts';

/** Before choosing: who is there, how long it takes, who helps, what they see and what is kept. */
export function before(stage: Backstage): TemplateResult {
  const { view, words, ports, told } = stage;
  const { outlook } = view;
  const isIn = ports.token();
  return html`${
    outlook
      ? known(outlook, stage)
      : told
        ? html`${answer(told)}<div class="stack"><section class="sheet">${button(ports.words.retry, () => look(stage))}${button(words.before.none.label, ports.person, 'btn line')}</section></div>`
        : opening(words.loading)
  }${isIn || ports.facts?.phone ? html`<footer class="foot last">${lastLine(stage, isIn)}</footer>` : nothing}`;
}

function known(outlook: HandoffOutlook, stage: Backstage): TemplateResult {
  const { words, ports } = stage;
  const { before: say } = words;
  const { chat, team } = outlook;
  const fact = (name: string, text: unknown) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`;
  return html`${answer({ title: say[chat.status], lines: lines(outlook, stage) })}
    <div class="stack">
      ${trouble(stage)}
      ${rows(ways(outlook, stage))}
      <section class="sheet"><h2>${say.facts}</h2><dl class="facts">
        ${fact(say.who, said(team, ports))}${fact(say.sees.label, say.sees.soft)}
        ${chat.status === 'open' ? fact(say.keeps, ports.explanation ? say.keepsCase : say.keepsNothing) : nothing}
      </dl><p class="small soft">${say.formal}</p></section>
    </div>`;
}

/** The wait as it is: people, and an honest range or that we do not know. */
function lines({ chat }: HandoffOutlook, { words, format }: Stage): string[] {
  const { before: say } = words;
  if (chat.status !== 'open') return 'next' in chat && chat.next ? [say.next(format.moment(chat.next))] : [];
  const { range, waiting, until } = chat;
  return [
    `${words.ahead(waiting)} ${range ? words.takes(range.fromMinutes, range.toMinutes) : words.unknown}`,
    ...(until ? [say.until(format.clock(new Date(until)))] : []),
  ];
}

function ways({ chat, call, callback: [first], message }: HandoffOutlook, stage: Backstage): Row[] {
  const { words, format, ports } = stage;
  const { before: say } = words;
  const list: Row[] = [];
  const add = (way: Way, icon: TemplateResult, label: string, soft: string) =>
    list.push({ label, soft, icon, press: () => choose(stage, way) });
  if (chat.status === 'open') add('chat', speech, say.chat.label, say.chat.soft);
  if (call === 'open') add('call', phone, say.call, say.chat.soft);
  if (first) add('callback', clock, say.callback.label, say.callback.soft(windowText(first, stage)));
  if (message) add('message', paper, say.message.label, say.message.soft(format.weekday(message.answerBy)));
  return [...list, { ...say.none, icon: place, press: ports.person }];
}
