import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Entry, EntryOf } from '../../../../edge/protocol/handoff-entry.ts';
import { maxMessageLength } from '../../../../edge/protocol/handoff-limits.ts';
import { chevron } from '../../../ui/icons.ts';
import { button } from '../choose/pieces.ts';
import { timeOf } from '../days.ts';
import { leaf } from './leaf.ts';
import type { RoomStage } from './stage.ts';
import type { Room } from './state.ts';
import { linked } from './text.ts';
import { entryText, nameOf } from './transcript.ts';

/** One thing that was said or done. Talk is quiet, facts are sheets. */
export function entryView(entry: Entry, previous: Entry | undefined, stage: RoomStage): unknown {
  const { room } = stage;
  const { content } = entry;
  switch (content.kind) {
    case 'message':
      return entry.from.role === 'citizen'
        ? saying(content.text, stage, markOf(entry, room))
        : spoken(entry, content.text, previous, stage);
    case 'joined':
      // "Joost leest nu wat u vertelde" follows, and says it better.
      if (
        content.as === 'aside' &&
        room.entries.some(({ seq, content: { kind } }) => seq === entry.seq + 1 && kind === 'transfer')
      )
        return nothing;
      return mark(entry, stage, room.entries.find((other) => other.content.kind === 'joined') === entry);
    case 'summary':
      return summary(entry, content, stage);
    case 'summaryAnswer':
      return content.agreed ? saying(stage.words.talk.summary.agreed, stage) : saying(entryText(entry, stage), stage);
    case 'boundary':
      return boundary(entry, content, stage);
    case 'promise':
      return promise(entry, content, stage);
    case 'boundaryChoice':
      return saying(entryText(entry, stage), stage);
    default:
      return mark(entry, stage, false);
  }
}

/** A ruled line where the first person comes in; a quiet line for who came, who left, what happens next. */
function mark(entry: Entry, stage: RoomStage, isFirst: boolean): TemplateResult {
  const { talk } = stage.words;
  const at = talk.at(timeOf(entry.at, stage));
  return isFirst
    ? html`<p class="mark"><span>${at} <b>${talk.from}</b></span></p>`
    : html`<p class="small soft event">${at} ${entryText(entry, stage)}</p>`;
}

type Mark = keyof RoomStage['words']['talk']['marks'];

export const saying = (text: string, { words }: RoomStage, state?: Mark): TemplateResult =>
  html`<div class="said"><div><span class="who">${words.talk.you}</span><p dir="auto">${text}</p></div>${state ? html`<p class="small soft">${words.talk.marks[state]}</p>` : nothing}</div>`;

/** How far the last thing that the citizen said has come, as long as nobody answered it. */
function markOf({ seq }: Entry, { entries, read, delivered }: Room): Mark | undefined {
  if (entries.some((other) => other.seq > seq && other.content.kind === 'message')) return undefined;
  return seq <= read ? 'read' : seq <= delivered ? 'delivered' : 'stored';
}

/** The name stands over the first of what somebody says in a row. */
function spoken(entry: Entry, text: string, previous: Entry | undefined, stage: RoomStage): TemplateResult {
  const { from } = entry;
  const goesOn =
    previous?.content.kind === 'message' &&
    from.role !== 'citizen' &&
    previous.from.role !== 'citizen' &&
    previous.from.id === from.id;
  return html`<div class="say">${
    from.role === 'citizen' || goesOn
      ? nothing
      : html`<span class="who"><b translate="no">${from.name}</b>, ${stage.words.talk.roles[from.role]}</span>`
  }<p dir="auto">${linked(text)}</p></div>`;
}

const answered = (kind: 'summaryAnswer' | 'boundaryChoice', of: number, { entries, pending }: Room): boolean =>
  entries.some(({ content }) => content.kind === kind && content.of === of) ||
  pending.some(({ deed }) => 'of' in deed && deed.of === of);

/** "U zegt … Klopt dat?" for the citizen to confirm or correct. */
function summary({ seq, from }: Entry, { text }: EntryOf<'summary'>, stage: RoomStage): TemplateResult {
  const { words, inRoom } = stage;
  const { summary: say } = words.talk;
  const send = (): void => {
    const correction = inRoom.correction.trim();
    if (!correction) return;
    stage.do({ type: 'answerSummary', of: seq, agreed: false, text: correction });
    stage.set({ correcting: undefined, correction: '' });
  };
  const ask =
    inRoom.correcting === seq
      ? html`<div class="field"><label for="correction">${say.field}</label><textarea class="input" id="correction" rows="3" maxlength=${maxMessageLength} dir="auto" .value=${inRoom.correction}
          @input=${({ target }: InputEvent) => stage.set({ correction: target instanceof HTMLTextAreaElement ? target.value : '' })}></textarea></div>
          <div class="pair">${button(say.send, send, 'btn line')}${button(words.cancel, () => stage.set({ correcting: undefined }), 'btn bare')}</div>`
      : html`<div class="pair">${button(say.yes, () => stage.do({ type: 'answerSummary', of: seq, agreed: true }), 'btn line')}${button(say.no, () => stage.set({ correcting: seq, correction: '' }), 'btn line')}</div>`;
  return html`<section class="sheet"><p class="over">${say.over(nameOf(from, stage))}</p><p dir="auto"><b>${text}</b></p>${answered('summaryAnswer', seq, stage.room) ? nothing : ask}</section>`;
}

/** Soft on the person, clear about the behaviour, plain about the rule; then two equal ways that both work. */
function boundary({ seq, from }: Entry, content: EntryOf<'boundary'>, stage: RoomStage): TemplateResult {
  const { boundary: say, roles } = stage.words.talk;
  const way = (choice: 'goOn' | 'later') =>
    html`<button type="button" @click=${() => stage.do({ type: 'choose', of: seq, choice })}><span><b>${say[choice].label}</b><span class="small soft">${say[choice].soft}</span></span>${chevron}</button>`;
  return html`<section class="say limit"><span class="who">${from.role === 'citizen' ? nothing : html`<b translate="no">${from.name}</b>, ${roles[from.role]}`}</span>
      <h2 dir="auto">${content.person}</h2><p dir="auto">${content.behaviour} ${content.rule}</p></section>
    ${
      answered('boundaryChoice', seq, stage.room)
        ? nothing
        : html`<section class="flat" aria-labelledby="ways-${seq}"><h3 id="ways-${seq}">${say.question}</h3><div class="ways">${way('goOn')}${way('later')}</div></section><p class="small soft">${say.line}</p>`
    }`;
}

/** A promise becomes a leaf: what, who and which day. */
function promise(entry: Entry, { what, due, owner }: EntryOf<'promise'>, stage: RoomStage): TemplateResult {
  const { promise: say } = stage.words.talk;
  return html`<section class="sheet"><div class="promise">${leaf(due, stage)}<div><p class="over">${say.over(timeOf(entry.at, stage))}</p><p><b class="first">${stage.format.weekday(due)}</b></p><p dir="auto">${what}</p><p class="small soft">${say.by(owner)}</p></div></div>
    <p class="small soft">${stage.room.note?.caseId ? say.onCase : say.noCase}</p></section>`;
}
