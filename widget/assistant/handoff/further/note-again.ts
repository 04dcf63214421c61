import { html, type TemplateResult } from 'lit/html.js';
import type { Explanation } from '../../../../edge/protocol/explanation.ts';
import type { HandoffNote } from '../../../../edge/protocol/handoff-note.ts';
import { base, caseOf, type Draft, noteOf } from '../choose/note.ts';
import { button } from '../choose/pieces.ts';
import type { Backstage } from '../stage.ts';
import type { FurtherWords } from '../words/words.ts';

/** A note that was passed on, to be changed. What was left out is gone; the case can come back if it is on the screen. */
export function draftAgain(note: HandoffNote, explanation: Explanation | undefined): Draft {
  const { caseId, contacts } = note;
  return {
    ...base(note, note.language),
    ...(caseId && { case: { id: caseId } }),
    ...(contacts && { contacts: { count: 0, days: [] } }),
    ...(explanation && (!caseId || explanation.id === caseId) && caseOf(explanation)),
    out: [...(caseId ? [] : ['case' as const]), ...(contacts ? [] : ['contacts' as const])],
  };
}

/** To the note as it was passed on. */
export function noteAgain(stage: Backstage): void {
  const { room, ports } = stage;
  if (room.note) stage.show({ screen: 'note', draft: draftAgain(room.note, ports.explanation), trouble: undefined });
}

/** Below a note that was passed on: the office gets what was changed. */
export function noteFoot(stage: Backstage, words: FurtherWords): TemplateResult {
  const back = () => stage.show({ screen: 'room', editing: undefined, slip: undefined });
  const passOn = () => {
    const note = noteOf(stage.view.draft);
    if (!note.question) stage.show({ slip: 'question' }, '[aria-invalid]');
    else {
      stage.act({ type: 'note', note });
      back();
      stage.ports.announce(words.note.saved);
    }
  };
  return html`${button(words.passThisOn, passOn)}${button(words.cancel, back, 'btn line')}`;
}
