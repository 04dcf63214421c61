import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CallbackWindow, HandoffOutlook } from '../../../../edge/protocol/handoff-note.ts';
import { clock, paper, phone, place } from '../../../ui/icons.ts';
import { answer, type Row, rows, said } from '../../screens/parts.ts';
import { speech } from '../icons.ts';
import type { Stage, Way } from '../stage.ts';
import { button, erase, opening, phoneLine, trouble } from './pieces.ts';

/** Before choosing: who is there, how long it takes, who helps, what they see and what is kept. */
export function before(stage: Stage): TemplateResult {
  const { view, words, ports } = stage;
  const { before: say } = words;
  const { outlook } = view;
  if (!outlook)
    return html`${
      view.trouble
        ? html`${answer(words.troubles[view.trouble])}<div class="stack"><section class="sheet">${button(ports.words.retry, () => stage.look())}${button(say.none.label, ports.person, 'btn line')}</section></div>`
        : opening(words.loading)
    }${foot(stage)}`;
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
    </div>${foot(stage)}`;
}

const foot = (stage: Stage): unknown => {
  const isIn = stage.ports.token();
  return isIn || stage.ports.facts?.phone
    ? html`<footer class="foot last"><p>${phoneLine(stage)}</p>${isIn ? erase(stage) : nothing}</footer>`
    : nothing;
};

/** The wait as it is: people, and an honest range or that we do not know. */
function lines({ chat }: HandoffOutlook, { words, format }: Stage): string[] {
  const { before: say } = words;
  if (chat.status === 'off') return [];
  if (chat.status === 'closed') return chat.next ? [say.next(format.moment(chat.next))] : [];
  const { range, waiting, until } = chat;
  return [
    `${words.ahead(waiting)} ${range ? words.takes(range.fromMinutes, range.toMinutes) : words.unknown}`,
    ...(until ? [say.until(format.clock(new Date(until)))] : []),
  ];
}

/** `vandaag tussen 14.00 en 16.00 uur` */
export function windowText(
  { day, from, to }: CallbackWindow,
  { words, format }: Pick<Stage, 'words' | 'format'>,
  now = Date.now(),
): string {
  const today = new Date(now).toLocaleDateString('sv', { timeZone: 'Europe/Amsterdam' });
  return words.window(day === today ? words.today : format.weekday(day), format.time(from), format.time(to));
}

function ways({ chat, call, callback: [first], message }: HandoffOutlook, stage: Stage): Row[] {
  const { words, format, ports } = stage;
  const { before: say } = words;
  const by = (way: Way, icon: TemplateResult, { label }: { label: string }, soft: string): Row => ({
    label,
    soft,
    icon,
    press: () => stage.choose(way),
  });
  return [
    ...(chat.status === 'open' ? [by('chat', speech, say.chat, say.chat.soft)] : []),
    ...(call === 'open' ? [by('call', phone, { label: say.call }, say.chat.soft)] : []),
    ...(first ? [by('callback', clock, say.callback, say.callback.soft(windowText(first, stage)))] : []),
    ...(message ? [by('message', paper, say.message, say.message.soft(format.weekday(message.answerBy)))] : []),
    { ...say.none, icon: place, press: ports.person },
  ];
}
