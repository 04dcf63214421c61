import { html, nothing, type TemplateResult } from 'lit/html.js';
import { paper } from '../../../ui/icons.ts';
import { answer, rows } from '../../screens/parts.ts';
import { button, lastLine, trouble } from '../choose/pieces.ts';
import { stream } from '../room/entries.ts';
import type { Backstage } from '../stage.ts';
import type { FurtherWords } from '../words/words.ts';
import { entryView } from './entries.ts';
import { pair } from './sure.ts';

/** A clear end: what happens with the question, when contact is possible again, a copy to keep, one question. */
export function ended(stage: Backstage, further: FurtherWords): TemplateResult {
  const { words, view, format, room } = stage;
  const { ended: say } = further;
  const { entries, note, stands, line } = room;
  const end = entries.map(({ content }) => content).findLast((content) => content.kind === 'ended');
  const talked = entries.some(({ content: { kind } }) => /message|promise|call/.test(kind));
  const promises = entries.filter(({ content }) => content.kind === 'promise');
  const isKept = stands?.status === 'closed' && !stands.keptUntilLeave && note?.caseId;
  const lines = [end?.sentence ?? '', end?.againOn ? say.again(format.long(end.againOn)) : say.stays].filter(Boolean);
  return html`${answer({ title: end ? say.title[end.reason] : say.gone, lines })}
    <div class="stack">
      ${trouble(stage)}
      ${promises.map((one) => entryView(one, stage, further))}
      ${talked && line === 'open' ? clear(stage, say.clear) : nothing}
      ${
        talked
          ? html`${rows([
              { ...say.copy, icon: paper, press: () => copy(stage, 'file') },
              { ...say.print, icon: paper, press: () => copy(stage, 'paper') },
            ])}<p class="lone small soft">${isKept ? say.keptCase : say.keptNothing}</p>`
          : nothing
      }
      <div class="lone last">${lastLine(stage)}</div>
    </div>
    ${
      talked
        ? stream(
            stage,
            entries.filter(({ content: { kind } }) => kind !== 'ended' && kind !== 'promise'),
          )
        : nothing
    }
    <footer class="foot">${button(words.done, () => stage.leave(false), 'btn line')}${button(say.newOne, () => stage.leave(true), view.knows === false ? 'btn' : 'btn line')}</footer>`;
}

/** One question, once, and no score: it tells the organisation whether its answers are clear. */
function clear(stage: Backstage, say: FurtherWords['ended']['clear']): TemplateResult {
  const { view } = stage;
  const tell = (knows: boolean) => () => {
    stage.show({ knows }, '#knows');
    stage.act({ type: 'clear', knows });
  };
  return html`<section class="sheet"><h2 id="knows" tabindex="-1">${say.question}</h2>${
    view.knows === undefined
      ? pair(say.yes, tell(true), say.no, tell(false))
      : html`<p role="status">${view.knows ? say.thanks : say.sorry}</p>`
  }</section>`;
}

const copy = (stage: Backstage, to: 'file' | 'paper'): Promise<void> =>
  stage.trying(async () => (await import('./copy.ts')).copyOf(stage, to));
