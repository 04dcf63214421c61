import { html, type TemplateResult } from 'lit';
import type { QueueItem } from '../../../edge/protocol/handoff-desk-frames.ts';
import { failuresIn, tagsOf } from '../../../edge/protocol/handoff-tags.ts';
import type { Scene } from '../scene.ts';
import type { Talk } from '../state/state.ts';

type Facts = Pick<QueueItem, 'tags' | 'time' | 'language'>;

/** The same facts about us for a talk as for who waits. */
export function factsOf({ room: { card } }: Talk): Facts {
  const { repeat, note } = card;
  const failures = card.case ? failuresIn(card.case) : { promiseBroken: false, late: false };
  return { tags: tagsOf(failures, repeat), language: note.language, ...(repeat && { time: repeat.time }) };
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
