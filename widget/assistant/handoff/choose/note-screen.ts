import { html, nothing, type TemplateResult } from 'lit/html.js';
import { localized } from '../../../../edge/assistant/localized.ts';
import { maxNoteLine } from '../../../../edge/protocol/handoff-limits.ts';
import { answer } from '../../screens/parts.ts';
import { minus, pencil, plus } from '../icons.ts';
import type { Stage } from '../stage.ts';
import { isOut, type LineKey, needsPhone, type TypedLine, toggle, type, typedLines } from './note.ts';
import { button, sender, trouble, wrong } from './pieces.ts';

/** Everything that is passed on; each line can be changed, left out, and taken back in. */
export function note(stage: Stage): TemplateResult {
  const { view, words } = stage;
  const { note: say } = words;
  const { draft, editing, slip } = view;
  const { texts, language } = draft;
  const asks = slip === 'question' || (!texts.question && !stage.isPassedOn);
  const isShown = (line: TypedLine) => line === 'question' || texts[line] || editing === line;
  const empty = typedLines.filter((line) => !isShown(line));
  return html`${answer({ title: asks ? say.askTitle : say.title, lines: [asks ? say.askLine : say.line] })}
    <div class="stack">
      ${trouble(stage)}
      <section class="sheet flush"><ul class="note" role="list">
        ${typedLines.filter(isShown).map((line) => typedRow(line, stage))}
        ${caseRows(stage)}${beforeRow(stage)}
        ${row(
          say.names.language,
          html`<p>${say.languages[language]}</p>`,
          mini(pencil, language === words.language ? say.other : say.languages[words.language], () =>
            stage.show({ draft: { ...draft, language: language === 'nl' ? 'en' : 'nl' } }),
          ),
        )}
      </ul></section>
      ${
        empty.length
          ? html`<section class="add" aria-label=${say.add}><p class="small soft">${say.add}</p>${empty.map((line) =>
              mini(plus, say.names[line], () => stage.show({ editing: line })),
            )}</section>`
          : nothing
      }
    </div>${foot(stage)}`;
}

const mini = (icon: unknown, label: string, press: () => void, about?: string, id?: string): TemplateResult =>
  html`<button type="button" class="mini" id=${id ?? nothing} aria-label=${about ? `${label}: ${about}` : nothing} @click=${press}>${icon}${label}</button>`;

const row = (name: string, content: unknown, act: unknown = nothing): TemplateResult =>
  html`<li><div class="name"><span>${name}</span>${act}</div>${content}</li>`;

function typedRow(line: TypedLine, stage: Stage): TemplateResult {
  const { note: say } = stage.words;
  const { draft, editing, slip } = stage.view;
  const isQuestion = line === 'question';
  const isName = line === 'name';
  const text = draft.texts[line];
  const name = say.names[line];
  const isMissing = isQuestion && slip === line;
  if (editing === line || isMissing || !text)
    return html`<li class="field"><label for=${line}>${name}</label><p class="hint" id="${line}-hint">${say.hints[line]}</p>
      ${isMissing ? wrong(say.missing, 'wrong') : nothing}
      <textarea class="input" id=${line} rows=${isName ? 1 : 3} maxlength=${isName ? 80 : maxNoteLine} autocomplete=${isName ? line : 'off'}
        aria-describedby="${line}-hint${isMissing ? ' wrong' : ''}" aria-invalid=${isMissing || nothing}
        .value=${text} @input=${({ target }: Event) => target instanceof HTMLTextAreaElement && stage.show({ editing: line, draft: type(draft, line, target.value) })}></textarea>
      ${text ? button(stage.words.done, () => stage.show({ editing: undefined, slip: undefined }), 'btn line fit') : nothing}</li>`;
  const edit = mini(pencil, say.edit, () => stage.show({ editing: line }), name, `edit-${line}`);
  return isQuestion
    ? row(name, html`<p dir="auto"><b>${text}</b></p>`, edit)
    : leavable(line, name, [html`<p dir="auto">${text}</p>`, html`<p class="acts">${edit}</p>`], stage);
}

const leaveOut = (key: LineKey, name: string, stage: Stage): TemplateResult => {
  const { note: say } = stage.words;
  const { draft } = stage.view;
  const press = () => stage.show({ draft: toggle(draft, key) });
  return isOut(draft, key) ? mini(plus, say.putBack, press, name) : mini(minus, say.leaveOut, press, name);
};

const leavable = (key: LineKey, name: string, content: unknown, stage: Stage): TemplateResult =>
  row(
    name,
    isOut(stage.view.draft, key) ? html`<p class="soft out">${stage.words.note.isOut}</p>` : content,
    leaveOut(key, name, stage),
  );

function caseRows(stage: Stage): unknown {
  const { words, format, view } = stage;
  const { note: say } = words;
  const { draft } = view;
  const { case: about, contacts } = draft;
  if (!about) return nothing;
  const { title, latestOn } = about;
  const line = title
    ? say.case(localized(title, words.language).text, latestOn && format.short(latestOn))
    : say.someCase;
  return [
    leavable('case', say.names.case, html`<p>${line}</p>`, stage),
    contacts && !isOut(draft, 'case')
      ? leavable(
          'contacts',
          say.names.contacts,
          html`<p>${contacts.count ? say.contacts(contacts.count, contacts.days.map(format.short)) : say.someContacts}</p>`,
          stage,
        )
      : nothing,
  ];
}

function beforeRow(stage: Stage): unknown {
  const { words, view } = stage;
  const { note: say } = words;
  const { draft } = view;
  if (!draft.before.length) return nothing;
  const lines = draft.before.map(({ by, text }, at) => {
    const key: LineKey = `before:${at}`;
    const out = isOut(draft, key);
    return html`<li><p dir="auto" class=${out ? 'soft out' : nothing}><span class="soft">${by === 'citizen' ? words.you : say.assistant}: </span>${out ? say.isOut : text}</p>${leaveOut(key, text.slice(0, 40), stage)}</li>`;
  });
  return row(say.names.before, html`<ul class="before" role="list">${lines}</ul>`);
}

function foot(stage: Stage): TemplateResult {
  const { view, words } = stage;
  const { note: say } = words;
  const { outlook, way, busy, draft } = view;
  const passOn = () => stage.passOn();
  if (stage.isPassedOn)
    return html`<footer class="foot">${button(words.passThisOn, passOn)}${button(words.cancel, () => stage.show({ screen: 'room' }), 'btn line')}</footer>`;
  const isChat = way === 'chat';
  const range = isChat && outlook?.chat.status === 'open' ? outlook.chat.range : undefined;
  const label = way === 'call' || needsPhone(way, draft) ? say.next : isChat ? say.wait : say.message;
  return html`<footer class="foot">
    ${range ? html`<p class="line1">${words.takes(range.fromMinutes, range.toMinutes)}</p>` : nothing}
    ${sender(busy ? say.sending : label, passOn, stage)}
    ${isChat && outlook?.callback.length ? button(words.callMe, () => stage.choose('callback'), 'btn line') : nothing}
  </footer>`;
}
