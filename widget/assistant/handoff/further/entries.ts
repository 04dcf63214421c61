import { html, nothing, type TemplateResult } from 'lit/html.js';
import { withoutEchoes } from '../../../../edge/protocol/handoff-echoes.ts';
import type { Entry, EntryOf } from '../../../../edge/protocol/handoff-entry.ts';
import { maxMessageLength } from '../../../../edge/protocol/handoff-limits.ts';
import { chevron } from '../../../ui/icons.ts';
import { leafed } from '../leafed.ts';
import { saying, who } from '../room/entries.ts';
import { nameOf } from '../room/names.ts';
import type { Backstage } from '../stage.ts';
import type { FurtherWords } from '../words/words.ts';
import { entryText } from './entry-text.ts';
import { pair } from './sure.ts';

/** Anything that was done in a talk, other than saying something. */
export function entryView(entry: Entry, stage: Backstage, say: FurtherWords): unknown {
  const { room, words, format } = stage;
  const { content, from, seq, at } = entry;
  const { kind } = content;
  if (kind === 'summary' || kind === 'boundary') {
    const isOpen = !(
      room.stands?.status === 'closed' ||
      room.entries.some((other) => 'of' in other.content && other.content.of === seq) ||
      room.pending.some(({ deed }) => 'of' in deed && deed.of === seq)
    );
    return kind === 'summary'
      ? summary(entry, content, isOpen, stage, say)
      : boundary(entry, content, isOpen, stage, say);
  }
  if (kind === 'promise') return promise(entry, content, stage, say);
  const text = entryText(entry, { words, format, further: say });
  if (from.role === 'citizen' && kind !== 'call') return saying(text, stage);
  if (!withoutEchoes(room.entries).includes(entry)) return nothing;
  // A quiet line for who came, who left, what happens next.
  return html`<p class="small soft event">${words.talk.at(format.clock(new Date(at)))} ${text}</p>`;
}

/** "U zegt … Klopt dat?" for the citizen to confirm or correct. */
function summary(
  { seq, from }: Entry,
  { text }: EntryOf<'summary'>,
  isOpen: boolean,
  stage: Backstage,
  { summary: say, passThisOn, cancel }: FurtherWords,
): TemplateResult {
  const { words, view } = stage;
  const answer = (agreed: boolean, corrected?: string) => {
    stage.show({ correcting: undefined, correction: '' });
    stage.act({ type: 'answerSummary', of: seq, agreed, text: corrected });
  };
  const send = () => view.correction.trim() && answer(false, view.correction.trim());
  const ask =
    view.correcting === seq
      ? html`<div class="field"><label for="correction">${say.field}</label><textarea class="input" id="correction" rows="3" maxlength=${maxMessageLength} dir="auto" .value=${view.correction}
          @input=${({ target }: Event) => target instanceof HTMLTextAreaElement && stage.show({ correction: target.value })}></textarea></div>
          ${pair(passThisOn, send, cancel, () => stage.show({ correcting: undefined }))}`
      : pair(
          say.yes,
          () => answer(true),
          say.no,
          () => stage.show({ correcting: seq, correction: '' }, '#correction'),
        );
  return html`<section class="sheet"><p class="over">${say.over(nameOf(from, words))}</p><p dir="auto"><b>${text}</b></p>${isOpen ? ask : nothing}</section>`;
}

/** Soft on the person, clear about the behaviour, plain about the rule; then two equal ways that both work. */
function boundary(
  entry: Entry,
  content: EntryOf<'boundary'>,
  isOpen: boolean,
  stage: Backstage,
  { boundary: say }: FurtherWords,
): TemplateResult {
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

/** A promise becomes a leaf: what, who and which day. */
function promise(
  { at }: Entry,
  { what, due, owner }: EntryOf<'promise'>,
  stage: Backstage,
  { promise: say }: FurtherWords,
): TemplateResult {
  const { format, room } = stage;
  const leaf = leafed(due, say.over(format.clock(new Date(at))), format.weekday(due), stage, {
    lines: [{ text: what }],
    by: { text: say.by(owner) },
  });
  return html`<section class="sheet">${leaf}<p class="small soft">${room.note?.caseId ? say.onCase : say.noCase}</p></section>`;
}
