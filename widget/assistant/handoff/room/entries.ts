import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Entry, EntryOf } from '../../../../edge/protocol/handoff-entry.ts';
import { maxMessageLength } from '../../../../edge/protocol/handoff-limits.ts';
import type { CalendarDate } from '../../../../edge/protocol/primitives.ts';
import { chevron } from '../../../ui/icons.ts';
import { button } from '../choose/pieces.ts';
import type { Stage } from '../stage.ts';
import { entryText, nameOf } from './entry-text.ts';
import type { Room } from './state.ts';
import { linked } from './text.ts';

/** One thing that was said or done. Talk is quiet, facts are sheets. */
export function entryView(entry: Entry, previous: Entry | undefined, stage: Stage): unknown {
  const { room, words, format } = stage;
  const { content, from, seq, at } = entry;
  const { kind } = content;
  const isOwn = from.role === 'citizen';
  if (kind === 'summary' || kind === 'boundary') {
    const isOpen = !(
      room.entries.some((other) => 'of' in other.content && other.content.of === seq) ||
      room.pending.some(({ deed }) => 'of' in deed && deed.of === seq)
    );
    return kind === 'summary' ? summary(entry, content, isOpen, stage) : boundary(entry, content, isOpen, stage);
  }
  if (kind === 'promise') return promise(entry, content, stage);
  const text = entryText(entry, stage);
  if (isOwn && kind !== 'call') return saying(text, stage, kind === 'message' ? markOf(entry, room) : undefined);
  if (!isOwn && kind === 'message') {
    const goesOn = previous?.content.kind === kind && 'id' in previous.from && previous.from.id === from.id;
    // The name stands over the first of what somebody says in a row.
    return html`<div class="say">${goesOn ? nothing : who(entry, stage)}<p dir="auto">${linked(text)}</p></div>`;
  }
  // "Joost leest nu wat u vertelde" follows, and says it better.
  const next = room.entries.find((other) => other.seq === seq + 1);
  if (kind === 'joined' && content.as === 'aside' && next?.content.kind === 'transfer') return nothing;
  const time = words.talk.at(format.clock(new Date(at)));
  // A ruled line where the first person comes in; a quiet line for who came, who left, what happens next.
  return kind === 'joined' && room.entries.find((other) => other.content.kind === kind) === entry
    ? html`<p class="mark"><span>${time} <b>${words.talk.from}</b></span></p>`
    : html`<p class="small soft event">${time} ${text}</p>`;
}

const who = ({ from }: Entry, { words }: Stage): unknown =>
  from.role === 'citizen'
    ? nothing
    : html`<span class="who"><b translate="no">${from.name}</b>, ${words.talk.roles[from.role]}</span>`;

type Mark = keyof Stage['words']['talk']['marks'];

export const saying = (text: string, { words }: Stage, mark?: Mark): TemplateResult =>
  html`<div class="said"><div><span class="who">${words.you}</span><p dir="auto">${text}</p></div>${mark ? html`<p class="small soft">${words.talk.marks[mark]}</p>` : nothing}</div>`;

/** How far the last thing that the citizen said has come, as long as nobody answered it. */
function markOf({ seq }: Entry, { entries, read, delivered }: Room): Mark | undefined {
  if (entries.some((other) => other.seq > seq && other.content.kind === 'message')) return undefined;
  return seq <= read ? 'read' : seq <= delivered ? 'delivered' : 'stored';
}

export const field = (id: string, label: string, text: string, typed: (text: string) => void): TemplateResult =>
  html`<div class="field"><label for=${id}>${label}</label><textarea class="input" id=${id} rows="3" maxlength=${maxMessageLength} dir="auto" .value=${text}
    @input=${({ target }: Event) => target instanceof HTMLTextAreaElement && typed(target.value)}></textarea></div>`;

/** Two equal ways. */
export const pair = (first: string, one: () => void, second: string, other: () => void): TemplateResult =>
  html`<div class="pair">${button(first, one, 'btn line')}${button(second, other, 'btn line')}</div>`;

/** "U zegt … Klopt dat?" for the citizen to confirm or correct. */
function summary({ seq, from }: Entry, { text }: EntryOf<'summary'>, isOpen: boolean, stage: Stage): TemplateResult {
  const { words, view } = stage;
  const { summary: say } = words.talk;
  const answer = (agreed: boolean, corrected?: string) => {
    stage.show({ correcting: undefined, correction: '' });
    stage.act({ type: 'answerSummary', of: seq, agreed, text: corrected });
  };
  const send = () => view.correction.trim() && answer(false, view.correction.trim());
  const ask =
    view.correcting === seq
      ? [
          field('correction', say.field, view.correction, (correction) => stage.show({ correction })),
          pair(words.passThisOn, send, words.cancel, () => stage.show({ correcting: undefined })),
        ]
      : pair(
          say.yes,
          () => answer(true),
          say.no,
          () => stage.show({ correcting: seq, correction: '' }),
        );
  return html`<section class="sheet"><p class="over">${say.over(nameOf(from, words))}</p><p dir="auto"><b>${text}</b></p>${isOpen ? ask : nothing}</section>`;
}

/** Soft on the person, clear about the behaviour, plain about the rule; then two equal ways that both work. */
function boundary(entry: Entry, content: EntryOf<'boundary'>, isOpen: boolean, stage: Stage): TemplateResult {
  const { boundary: say } = stage.words.talk;
  const of = entry.seq;
  const way = (choice: 'goOn' | 'later') =>
    html`<button type="button" @click=${() => stage.act({ type: 'choose', of, choice })}><span><b>${say[choice].label}</b><span class="small soft">${say[choice].soft}</span></span>${chevron}</button>`;
  return html`<section class="say limit">${who(entry, stage)}<h2 dir="auto">${content.person}</h2><p dir="auto">${content.behaviour} ${content.rule}</p></section>
    ${
      isOpen
        ? html`<section class="flat" aria-labelledby="ways-${of}"><h3 id="ways-${of}">${say.question}</h3><div class="ways">${way('goOn')}${way('later')}</div></section><p class="small soft">${say.line}</p>`
        : nothing
    }`;
}

/** A leaf from a tear-off calendar; the full date stands beside it in words. */
export function leafed(
  on: CalendarDate,
  over: string,
  text: string,
  { format }: Stage,
  more?: unknown,
): TemplateResult {
  const { weekday, day, month } = format.leaf(on);
  return html`<div class="promise"><span class="leaf" aria-hidden="true"><b>${weekday}</b><strong>${day}</strong><i>${month}</i></span><div><p class="over">${over}</p><p><b class="first">${text}</b></p>${more}</div></div>`;
}

/** A promise becomes a leaf: what, who and which day. */
function promise({ at }: Entry, { what, due, owner }: EntryOf<'promise'>, stage: Stage): TemplateResult {
  const { format, words, room } = stage;
  const { promise: say } = words.talk;
  const over = say.over(format.clock(new Date(at)));
  const more = [html`<p dir="auto">${what}</p>`, html`<p class="small soft">${say.by(owner)}</p>`];
  return html`<section class="sheet">${leafed(due, over, format.weekday(due), stage, more)}<p class="small soft">${room.note?.caseId ? say.onCase : say.noCase}</p></section>`;
}
