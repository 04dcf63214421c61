import { html, type TemplateResult } from 'lit';
import type { QueueItem } from '../../../edge/protocol/handoff-desk-frames.ts';
import type { Scene } from '../scene.ts';
import type { Talk } from '../state/state.ts';

type Facts = Pick<QueueItem, 'tags' | 'time' | 'language'>;

/** The same facts about us for a talk as for who waits. */
export function factsOf({ room: { card } }: Talk): Facts {
  const { repeat, note } = card;
  const tags: Facts['tags'] = [];
  const isBroken = card.case?.promises.some(({ status }) => status === 'missed') ?? false;
  if (isBroken) tags.push('promiseBroken');
  // Late by that promise alone is the same fact once more.
  if (card.case?.late && !(isBroken && card.case.late.what === 'promise')) tags.push('late');
  if (repeat && repeat.time >= 3 && !repeat.actedSinceFirst) tags.push('third');
  return { tags, language: note.language, ...(repeat && { time: repeat.time }) };
}

/** Tags say what we did or did not do, and nothing about a person. */
export function tags({ tags: facts, time, language }: Facts, { words, language: own }: Scene): TemplateResult[] {
  return [
    ...(time !== undefined && time > 1
      ? [html`<span class="tag ${time >= 3 ? 'you' : ''}">${words.tags.time(time)}</span>`]
      : []),
    ...facts.map((fact) => html`<span class="tag late">${words.tags[fact]}</span>`),
    ...(language === own ? [] : [html`<span class="tag">${words.tags.language[language]}</span>`]),
  ];
}
