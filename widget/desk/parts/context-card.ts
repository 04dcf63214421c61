import { html, nothing, type TemplateResult } from 'lit';
import { localized } from '../../../edge/assistant/localized.ts';
import { citizenName, clockOf, type Scene } from '../scene.ts';
import { isFolded } from '../state/select.ts';
import type { Talk } from '../state/state.ts';
import { cells } from './card-cells.ts';
import { factsOf, tags } from './tags.ts';

/** What an agent must know before the first word, readable in ten seconds: the question first, in the citizen's words. */
export function contextCard(talk: Talk, scene: Scene, actions: unknown): TemplateResult {
  return isFolded(talk) ? folded(talk, scene, actions) : open(talk, scene, actions);
}

function open(talk: Talk, scene: Scene, actions: unknown): TemplateResult {
  const { words, language } = scene;
  const { card } = talk.room;
  const { note } = card;
  // Scrolls in its place: the talk below stays in sight.
  const isLong = note.question.length > longQuestion;
  const about = card.case && localized(card.case.title, language).text;
  const said = note.before.findLast(({ by }) => by === 'assistant')?.text;
  const own = note.before.filter(({ by }) => by === 'citizen').at(-1)?.text;
  const rows: [string, string | undefined][] = [
    [words.card.wants, note.wish],
    [words.card.says, note.feeling ?? own],
    [words.card.assistantSaid, said],
    [words.card.language, note.language === language ? undefined : words.tags.language[note.language]],
  ];
  const told = rows.filter((row): row is [string, string] => row[1] !== undefined);
  return html`
    <section class="ctx" aria-label=${words.card.about}>
      <div class="who1">
        <p>
          <b>${citizenName(talk, words)}</b>${about ? `, ${about}.` : `. ${words.card.noCase}`}
          <span class="passed">${words.card.passedOn(clockOf(card.passedOnAt, scene))}</span>
        </p>
        ${actions}
      </div>
      <h2 class="want ${isLong ? 'long' : ''}" dir="auto" tabindex=${isLong ? '0' : '-1'}>‘<bdi>${note.question}</bdi>’</h2>
      ${card.case || card.repeat ? cells(card, scene) : nothing}
      ${
        told.length > 0
          ? html`<dl class="more">${told.map(([term, text]) => html`<dt>${term}</dt><dd dir="auto">${text}</dd>`)}</dl>`
          : nothing
      }
    </section>`;
}

/** More than this, in characters, is not read at one look. */
const longQuestion = 180;

/** Folded: while the talk first needs rest, or because the agent wants room. */
function folded(talk: Talk, scene: Scene, actions: unknown): TemplateResult {
  const { words } = scene;
  const { card, calm } = talk.room;
  const whose = html`<span class="whose">${citizenName(talk, words)}. </span>`;
  return html`
    <section class="ctx slim" aria-label=${words.card.about}>
      <h2 class="want" dir="auto" tabindex=${card.note.question.length > longQuestion ? '0' : '-1'}>
        ${whose}${calm ? html`${words.card.calm.label} <span class="soft">${words.card.calm.soft}</span>` : card.note.question}
      </h2>
      ${actions}
      <span class="f">${tags(factsOf(talk), scene)}</span>
    </section>`;
}
