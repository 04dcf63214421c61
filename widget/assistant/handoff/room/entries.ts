import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Entry } from '../../../../edge/protocol/handoff-entry.ts';
import type { Backstage } from '../stage.ts';
import { nameOf } from './names.ts';
import type { Room } from './state.ts';

type Mark = keyof Backstage['words']['talk']['marks'];

/** Every message in its place. Announced by the panel, once, and never the citizen's own. */
export function stream(stage: Backstage, entries = stage.room.entries): TemplateResult {
  const { words, room } = stage;
  return html`<div class="talk" role="log" aria-live="off" aria-label=${words.talk.label}>
    ${entries.map((entry, at) => entryView(entry, entries[at - 1], stage))}
    ${room.pending.map(({ deed }) =>
      deed.type === 'send' ? saying(deed.text, stage, room.line === 'open' ? 'sending' : 'unsent') : nothing,
    )}
  </div>`;
}

/** One thing that was said or done. Talk is quiet, facts are sheets. */
function entryView(entry: Entry, previous: Entry | undefined, stage: Backstage): unknown {
  const { room, words, format, further } = stage;
  const { content, from, at } = entry;
  const { kind } = content;
  if (kind === 'message') {
    if (from.role === 'citizen') return saying(content.text, stage, markOf(entry, room));
    const goesOn = previous?.content.kind === kind && 'id' in previous.from && previous.from.id === from.id;
    // The name stands over the first of what somebody says in a row.
    return html`<div class="say">${goesOn ? nothing : who(entry, stage)}<p dir="auto">${further?.linked(content.text) ?? content.text}</p></div>`;
  }
  // A ruled line where the first person comes in.
  return kind === 'joined' && room.entries.find((other) => other.content.kind === kind) === entry
    ? html`<p class="mark"><span>${words.talk.at(format.clock(new Date(at)))} <b>${words.talk.from}</b></span></p>${room.entries.some(isAnswer) ? nothing : html`<p class="soft">${words.talk.sees(nameOf(from, words))}</p>`}`
    : further?.entry(entry, stage);
}

const isAnswer = ({ content, from }: Entry): boolean => content.kind === 'message' && from.role !== 'citizen';

export const who = ({ from }: Entry, { words }: Backstage): unknown =>
  from.role === 'citizen'
    ? nothing
    : html`<span class="who"><b translate="no">${from.name}</b>, ${words.talk.roles[from.role]}</span>`;

export const saying = (text: string, { words }: Backstage, mark?: Mark): TemplateResult =>
  html`<div class="said"><div><span class="who">${words.you}</span><p dir="auto">${text}</p></div>${mark ? html`<p class="small soft">${words.talk.marks[mark]}</p>` : nothing}</div>`;

/** How far the last thing that the citizen said has come, as long as nobody answered it. */
function markOf({ seq }: Entry, { entries, read, delivered }: Room): Mark | undefined {
  if (entries.some((other) => other.seq > seq && other.content.kind === 'message')) return undefined;
  return seq <= read ? 'read' : seq <= delivered ? 'delivered' : 'stored';
}
