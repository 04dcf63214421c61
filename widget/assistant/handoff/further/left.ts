import { html } from 'lit/html.js';
import { nameOf } from '../room/names.ts';
import type { Backstage } from '../stage.ts';
import type { FurtherWords } from '../words/words.ts';
import { linked } from './text.ts';

/** What agents wrote while the citizen waited and was away, as long as they did not answer it: who, when and what. */
export function left({ room, words, format }: Backstage, { leftBy }: FurtherWords): unknown {
  const { entries } = room;
  const last = entries.findLastIndex(({ from, content }) => from.role === 'citizen' || content.kind !== 'message');
  return entries
    .slice(last + 1)
    .map(({ from, at, content }) =>
      content.kind === 'message'
        ? html`<section class="sheet"><h2>${leftBy(nameOf(from, words), format.clock(new Date(at)))}</h2><p dir="auto">${linked(content.text)}</p></section>`
        : undefined,
    );
}
