import { html, nothing, type TemplateResult } from 'lit/html.js';
import { paper } from '../../../ui/icons.ts';
import { answer, button, erase, phoneLine, row } from '../choose/pieces.ts';
import type { RoomStage } from './stage.ts';
import { stream } from './talk.ts';

/** A clear end: what happens with the question, when contact is possible again, a copy to keep, one question. */
export function ended(stage: RoomStage): TemplateResult {
  const { words, inRoom, format, room } = stage;
  const { ended: say } = words;
  const { entries, note, stands, line } = room;
  const end = entries.map(({ content }) => content).findLast((content) => content.kind === 'ended');
  const talked = entries.some(({ content }) => content.kind === 'message' || content.kind === 'promise');
  const again = end?.againOn ? say.again(format.long(end.againOn)) : say.stays;
  const kept = stands?.status === 'closed' && !stands.keptUntilLeave && note?.caseId ? say.keptCase : say.keptNothing;
  return html`${answer(end ? say.title[end.reason] : say.gone, [end?.sentence, again])}
    <div class="stack">
      ${talked && line === 'open' ? clear(stage) : nothing}
      ${
        talked
          ? html`<section class="sheet flush"><ul class="choices icons" role="list">${row(say.copy.label, say.copy.soft, () => stage.saveText(), paper)}${row(say.print.label, say.print.soft, () => stage.print(), paper)}</ul></section>
            <p class="lone small soft">${kept}</p>`
          : nothing
      }
      <div class="lone last">${phoneLine(stage)}${erase(stage)}</div>
    </div>
    ${
      talked
        ? stream(
            stage,
            entries.filter(({ content }) => content.kind !== 'ended'),
          )
        : nothing
    }
    <footer class="foot">${button(words.done, () => stage.leave(false), 'btn line')}${button(say.newOne, () => stage.leave(true), inRoom.knows === false ? 'btn' : 'btn line')}</footer>`;
}

/** One question, once, and no score: it tells the organisation whether its answers are clear. */
function clear(stage: RoomStage): TemplateResult {
  const { words, inRoom } = stage;
  const { clear: say } = words.ended;
  const tell = (knows: boolean) => () => {
    stage.do({ type: 'clear', knows });
    stage.set({ knows });
  };
  return html`<section class="sheet"><h2>${say.question}</h2>${
    inRoom.knows === undefined
      ? html`<div class="pair">${button(say.yes, tell(true), 'btn line')}${button(say.no, tell(false), 'btn line')}</div>`
      : html`<p role="status">${inRoom.knows ? say.thanks : say.sorry}</p>`
  }</section>`;
}
