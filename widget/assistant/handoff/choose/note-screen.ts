import { html, nothing, type TemplateResult } from 'lit/html.js';
import { localized } from '../../../../edge/assistant/localized.ts';
import { maxNoteLine } from '../../../../edge/protocol/handoff-limits.ts';
import { answer } from '../../screens/parts.ts';
import { minus, pencil, plus } from '../icons.ts';
import type { Backstage } from '../stage.ts';
import { passOn } from './asking.ts';
import { isOut, type LineKey, needsPhone, type TypedLine, toggle, type, typedLines } from './note.ts';
import { button, sender, trouble, wrong } from './pieces.ts';

/** Everything that is passed on; each line can be changed, left out, and taken back in. */
export function note(stage: Backstage): TemplateResult {
  const { view, words, format, further } = stage;
  const { note: say, language: spoken } = words;
  const { draft, editing, slip } = view;
  const { texts, language, case: about, contacts, before } = draft;
  const asks = slip === 'question' || (!texts.question && !stage.isPassedOn);
  const isShown = (line: TypedLine) => line === 'question' || texts[line] || editing === line;
  const empty = typedLines.filter((line) => !isShown(line));
  const change = (to: Partial<typeof draft>) => stage.show({ draft: { ...draft, ...to } });
  const edit = (line: TypedLine) => () => stage.show({ editing: line }, `#${line}`);

  const mini = (icon: unknown, label: string, press: () => void, of?: string, id?: string) =>
    html`<button type="button" class="word small" id=${id ?? nothing} aria-label=${of ? `${label}: ${of}` : nothing} @click=${press}>${icon}${label}</button>`;
  const row = (name: string, content: unknown, act: unknown = nothing) =>
    html`<li><div class="name"><span>${name}</span>${act}</div>${content}</li>`;
  const leaveOut = (key: LineKey, of: string) => {
    const out = isOut(draft, key);
    return mini(out ? plus : minus, out ? say.putBack : say.leaveOut, () => change(toggle(draft, key)), of);
  };
  const leavable = (key: Exclude<LineKey, `before:${number}`>, content: unknown) =>
    row(
      say.names[key],
      isOut(draft, key) ? html`<p class="soft out">${say.isOut}</p>` : content,
      leaveOut(key, say.names[key]),
    );

  const field = (line: TypedLine, name: string, isMissing: boolean) => {
    const isName = line === 'name';
    return html`<li class="field"><label for=${line}>${name}</label><p class="hint" id="${line}-hint">${texts[line].length < maxNoteLine ? say.hints[line] : say.full}</p>
      ${isMissing ? wrong(say.missing, 'wrong') : nothing}
      <textarea class="input" id=${line} rows=${isName ? 1 : 3} maxlength=${isName ? 80 : maxNoteLine} autocomplete=${isName ? line : 'off'}
        aria-describedby="${line}-hint${isMissing ? ' wrong' : ''}" aria-invalid=${isMissing || nothing}
        .value=${texts[line]} @input=${({ target }: Event) => target instanceof HTMLTextAreaElement && stage.show({ editing: line, slip: undefined, draft: type(draft, line, target.value) })}></textarea>
      ${texts[line] ? button(words.done, () => stage.show({ editing: undefined, slip: undefined }, `#edit-${line}`), 'btn line fit') : nothing}</li>`;
  };
  const typedRow = (line: TypedLine) => {
    const name = say.names[line];
    const isMissing = slip === line;
    if (editing === line || isMissing || !texts[line]) return field(line, name, isMissing);
    const changes = mini(pencil, say.edit, edit(line), name, `edit-${line}`);
    return line === 'question'
      ? row(name, html`<p dir="auto"><b>${texts[line]}</b></p>`, changes)
      : leavable(line, html`<p dir="auto">${texts[line]}</p><p>${changes}</p>`);
  };
  const saidBefore = ({ by, text }: (typeof before)[number], at: number) => {
    const key: LineKey = `before:${at}`;
    const out = isOut(draft, key);
    return html`<li><p dir="auto" class=${out ? 'soft out' : nothing}><span class="soft">${by === 'citizen' ? words.you : say.assistant}: </span>${out ? say.isOut : text}</p>${leaveOut(key, text.slice(0, 40))}</li>`;
  };
  return html`${answer({ title: asks ? say.askTitle : say.title, lines: [asks ? say.askLine : say.line] })}
    <div class="stack">
      ${trouble(stage)}
      <section class="sheet flush"><ul class="note" role="list">
        ${typedLines.filter(isShown).map(typedRow)}
        ${
          about
            ? leavable(
                'case',
                html`<p>${about.title ? say.case(localized(about.title, spoken).text, about.latestOn && format.short(about.latestOn)) : further?.words.note.someCase}</p>`,
              )
            : nothing
        }
        ${
          about && contacts && !isOut(draft, 'case')
            ? leavable(
                'contacts',
                html`<p>${contacts.count ? say.contacts(contacts.count, contacts.days.map(format.short)) : further?.words.note.someContacts}</p>`,
              )
            : nothing
        }
        ${before.length ? row(say.names.before, html`<ul class="before" role="list">${before.map(saidBefore)}</ul>`) : nothing}
        ${row(
          say.names.language,
          html`<p>${say.languages[language]}</p>`,
          mini(pencil, language === spoken ? say.other : say.languages[spoken], () =>
            change({ language: language === 'nl' ? 'en' : 'nl' }),
          ),
        )}
      </ul></section>
      ${
        empty.length
          ? html`<section class="add" aria-label=${say.add}><p class="small soft">${say.add}</p>${empty.map((line) => mini(plus, say.names[line], edit(line)))}</section>`
          : nothing
      }
    </div><footer class="foot">${stage.isPassedOn ? further?.noteFoot(stage) : foot(stage)}</footer>`;
}

function foot(stage: Backstage): TemplateResult {
  const { view, words } = stage;
  const { note: say } = words;
  const { outlook, way, busy, draft } = view;
  const isChat = way === 'chat';
  const range = isChat && outlook?.chat.status === 'open' && outlook.chat.range;
  const label = way === 'call' || needsPhone(way, draft) ? say.next : isChat ? say.wait : say.message;
  const callMe = () => {
    stage.show({ way: 'callback' });
    passOn(stage);
  };
  return html`
    ${range ? html`<p class="line1">${words.takes(range.fromMinutes, range.toMinutes)}</p>` : nothing}
    ${sender(busy ? say.sending : label, () => passOn(stage), stage)}
    ${isChat && outlook?.callback.length ? button(words.callMe, callMe, 'btn line') : nothing}`;
}
