import { html, nothing, type TemplateResult } from 'lit/html.js';
import { localized } from '../../../../edge/assistant/localized.ts';
import { maxNoteLine } from '../../../../edge/protocol/handoff-limits.ts';
import { minus, pencil, plus } from '../icons.ts';
import type { Stage } from '../stage.ts';
import { needsPhone } from './needs-phone.ts';
import { type Draft, isOut, type LineKey, type TypedLine, toggle, type, typedLines } from './note.ts';
import { answer, button, trouble, wrong } from './pieces.ts';

/** Everything that is passed on; each line can be changed, left out, and taken back in. */
export function note(stage: Stage): TemplateResult {
  const { view, words, room } = stage;
  const { note: say } = words;
  const { draft } = view;
  const asks = !draft.texts.question && !room;
  const empty = typedLines.filter((line) => line !== 'question' && !draft.texts[line] && view.editing !== line);
  const asking = asks || view.slip === 'question';
  return html`${answer(asking ? say.askTitle : say.title, [asking ? say.askLine : say.line])}
    <div class="stack">
      ${trouble(stage)}
      <section class="sheet flush"><ul class="note" role="list">
        ${typedLines.map((line) => (empty.includes(line) ? nothing : typedRow(line, stage)))}
        ${caseRows(stage)}${beforeRow(stage)}
        <li>${head(say.names.language, html`<button type="button" class="mini" @click=${() => stage.show({ draft: { ...draft, language: draft.language === 'nl' ? 'en' : 'nl' } })}>${pencil}${draft.language === words.language ? say.other : say.language}</button>`)}
          <p>${languageName(draft, stage)}</p></li>
      </ul></section>
      ${
        empty.length
          ? html`<section class="add" aria-label=${say.add}><p class="small soft">${say.add}</p>${empty.map(
              (line) =>
                html`<button type="button" class="mini" @click=${() => stage.show({ editing: line })}>${plus}${say.names[line]}</button>`,
            )}</section>`
          : nothing
      }
    </div>${foot(stage)}`;
}

const languageName = ({ language }: Draft, { words }: Stage): string =>
  new Intl.DisplayNames(words.language, { type: 'language' })
    .of(language)
    ?.replace(/^./, (letter) => letter.toUpperCase()) ?? language;

const head = (name: string, act: unknown): TemplateResult => html`<div class="top"><span>${name}</span>${act}</div>`;

function typedRow(line: TypedLine, stage: Stage): TemplateResult {
  const { view, words } = stage;
  const { note: say } = words;
  const { draft, editing, slip } = view;
  const missing = line === 'question' && slip === 'question';
  if (editing === line || (line === 'question' && (missing || !draft.texts.question))) {
    return html`<li class="field"><label for=${line}>${say.names[line]}</label><p class="hint" id="${line}-hint">${say.hints[line]}</p>
      ${missing ? wrong(say.missing, 'wrong') : nothing}
      <textarea class="input" id=${line} rows=${line === 'name' ? 1 : 3} maxlength=${line === 'name' ? 80 : maxNoteLine}
        aria-describedby="${line}-hint${missing ? ' wrong' : ''}" aria-invalid=${missing ? 'true' : nothing} autocomplete=${line === 'name' ? 'name' : 'off'}
        .value=${draft.texts[line]} @input=${(event: InputEvent) => stage.show({ editing: line, draft: type(view.draft, line, typedIn(event)) })}></textarea>
      ${draft.texts[line] ? button(words.done, () => stage.show({ editing: undefined, slip: undefined }), 'btn line fit') : nothing}</li>`;
  }
  const edit = html`<button type="button" class="mini" id="edit-${line}" aria-label="${say.edit}: ${say.names[line]}" @click=${() => stage.show({ editing: line })}>${pencil}${say.edit}</button>`;
  if (line === 'question')
    return html`<li>${head(say.names.question, edit)}<p dir="auto"><b>${draft.texts.question}</b></p></li>`;
  const out = isOut(draft, line);
  return html`<li>${head(say.names[line], leaveOut(line, say.names[line], stage))}${
    out ? outLine(stage) : html`<p dir="auto">${draft.texts[line]}</p><p class="acts">${edit}</p>`
  }</li>`;
}

const typedIn = ({ target }: Event): string => (target instanceof HTMLTextAreaElement ? target.value : '');

function leaveOut(key: LineKey, name: string, stage: Stage): TemplateResult {
  const { draft } = stage.view;
  const { note: say } = stage.words;
  const out = isOut(draft, key);
  const label = out ? say.putBack : say.leaveOut;
  return html`<button type="button" class="mini" aria-label="${label}: ${name}" @click=${() => stage.show({ draft: toggle(draft, key) })}>${out ? plus : minus}${label}</button>`;
}

const outLine = ({ words }: Stage): TemplateResult => html`<p class="soft out">${words.note.isOut}</p>`;

function caseRows(stage: Stage): unknown {
  const { words, format, view } = stage;
  const { note: say } = words;
  const { draft } = view;
  const { case: about, contacts } = draft;
  if (!about) return nothing;
  const title = about.title && localized(about.title, words.language).text;
  const line = title ? say.case(title, about.latestOn && format.short(about.latestOn)) : say.someCase;
  return html`<li>${head(say.names.case, leaveOut('case', say.names.case, stage))}${isOut(draft, 'case') ? outLine(stage) : html`<p>${line}</p>`}</li>
    ${
      contacts && !isOut(draft, 'case')
        ? html`<li>${head(say.names.contacts, leaveOut('contacts', say.names.contacts, stage))}${
            isOut(draft, 'contacts')
              ? outLine(stage)
              : html`<p>${contacts.count ? say.contacts(contacts.count, contacts.days.map(format.short)) : say.someContacts}</p>`
          }</li>`
        : nothing
    }`;
}

function beforeRow(stage: Stage): unknown {
  const { words, view } = stage;
  const { note: say } = words;
  const { draft } = view;
  if (!draft.before.length) return nothing;
  return html`<li>${head(say.names.before, nothing)}<ul class="before" role="list">${draft.before.map(
    ({ by, text }, at) => {
      const key: LineKey = `before:${at}`;
      const out = isOut(draft, key);
      return html`<li><p dir="auto" class=${out ? 'soft out' : nothing}><span class="soft">${by === 'citizen' ? say.you : say.assistant}: </span>${out ? say.isOut : text}</p>${leaveOut(key, text.slice(0, 40), stage)}</li>`;
    },
  )}</ul></li>`;
}

function foot(stage: Stage): TemplateResult {
  const { view, words, room } = stage;
  const { note: say } = words;
  const { outlook, way, busy } = view;
  if (room)
    return html`<footer class="foot">${button(say.saveChange, () => stage.passOn())}${button(words.cancel, () => stage.show({ screen: 'room' }), 'btn line')}</footer>`;
  const range = outlook?.chat.status === 'open' && way === 'chat' ? outlook.chat.range : undefined;
  const label = needsPhone(way, view.draft) ? say.next : way === 'chat' ? say.wait : say.message;
  return html`<footer class="foot">
    ${range ? html`<p class="line1">${words.before.takes(words.minutes(range.fromMinutes, range.toMinutes))}</p>` : nothing}
    ${button(busy ? say.sending : label, () => stage.passOn(), 'btn wide', busy)}
    ${way === 'chat' && outlook?.callback.length ? button(say.callMe, () => stage.choose('callback'), 'btn line') : nothing}
  </footer>`;
}
