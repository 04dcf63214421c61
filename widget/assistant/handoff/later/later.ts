import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CalendarDate, Language } from '../../../../edge/protocol/primitives.ts';
import { adoptIn, sheetOf } from '../../../ui/styles/sheets.ts';
import { answer } from '../../screens/parts.ts';
import { windowText } from '../choose/before.ts';
import { noteOf } from '../choose/note.ts';
import { button } from '../choose/pieces.ts';
import { leafed } from '../room/entries.ts';
import type { Stage } from '../stage.ts';
import type { LaterWords } from '../words/words.ts';
import laterStyles from './later.css?inline';
import { when } from './when.ts';

/** Screens of a call-back and of a message, in one language. */
export interface Later {
  language: Language;
  draw(stage: Stage): TemplateResult;
}

export async function loadLater(language: Language, root: ShadowRoot): Promise<Later> {
  const { later: say } = await (language === 'en' ? import('../words/later-en.ts') : import('../words/later-nl.ts'));
  adoptIn(root)(sheet);
  return { language, draw: (stage) => outcome(stage, say) ?? when(stage, say) };
}

const sheet = sheetOf(laterStyles);

/** We call back, or answer a message: nothing to do, and the day as a leaf. */
function outcome(stage: Stage, say: LaterWords): TemplateResult | undefined {
  const { room, format, view } = stage;
  const { stands } = room;
  if (stands?.status === 'callback')
    return told(say.called, stands.window.day, windowText(stands.window, stage), stage);
  if (stands?.status !== 'message') return undefined;
  const onCase = room.note?.caseId ?? noteOf(view.draft).caseId;
  return told(
    say.answered,
    stands.answerBy,
    format.long(stands.answerBy),
    stage,
    onCase ? html`<p class="small soft">${say.answered.onCase}</p>` : nothing,
  );
}

const told = (
  say: LaterWords['called'],
  day: CalendarDate,
  text: string,
  stage: Stage,
  more: unknown = nothing,
): TemplateResult =>
  html`${answer(say)}<div class="stack"><section class="sheet">${leafed(day, say.over, text, stage)}${more}</section></div>
    <footer class="foot">${button(stage.words.done, () => stage.leave(false), 'btn line')}</footer>`;
