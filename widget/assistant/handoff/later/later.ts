import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CalendarDate, Language } from '../../../../edge/protocol/primitives.ts';
import { sheetOf } from '../../../ui/styles/sheets.ts';
import { answer } from '../../screens/parts.ts';
import { noteOf } from '../choose/note.ts';
import { button } from '../choose/pieces.ts';
import { windowText } from '../choose/window-text.ts';
import { sheets } from '../drawing.ts';
import { leafed } from '../leafed.ts';
import type { Backstage } from '../stage.ts';
import type { LaterWords } from '../words/words.ts';
import laterStyles from './later.css?inline';
import { when } from './when.ts';

/** Screens of a call-back and of a message, in one language. */
export interface Later {
  language: Language;
  draw(stage: Backstage): TemplateResult;
}

export async function loadLater(language: Language): Promise<Later> {
  const { later: say } = await (language === 'en' ? import('../words/later-en.ts') : import('../words/later-nl.ts'));
  sheets.add(sheet);
  return { language, draw: (stage) => outcome(stage, say) ?? when(stage, say) };
}

const sheet = sheetOf(laterStyles);

/** We call back, or answer a message: nothing to do, and the day as a leaf. */
function outcome(stage: Backstage, say: LaterWords): TemplateResult | undefined {
  const { room, format, view } = stage;
  const { stands } = room;
  const { callback, answerBy } = view.outcome ?? {};
  const window = stands?.status === 'callback' ? stands.window : callback;
  if (window) return told(say.called, window.day, windowText(window, stage), stage);
  const by = stands?.status === 'message' ? stands.answerBy : answerBy;
  if (!by) return undefined;
  const onCase = room.note?.caseId ?? noteOf(view.draft).caseId;
  return told(say.answered, by, format.long(by), stage, onCase ? say.answered.onCase : say.answered.byPhone);
}

const told = (
  say: LaterWords['called'],
  day: CalendarDate,
  text: string,
  stage: Backstage,
  more?: string,
): TemplateResult =>
  html`${answer(say)}<div class="stack"><section class="sheet">${leafed(day, say.over, text, stage, { lines: [] })}${more ? html`<p class="small soft">${more}</p>` : nothing}</section></div>
    <footer class="foot">${button(stage.words.done, () => stage.leave(false), 'btn line')}</footer>`;
