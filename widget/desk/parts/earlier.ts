import { html, nothing, type TemplateResult } from 'lit';
import { localized } from '../../../edge/assistant/localized.ts';
import type { Scene } from '../scene.ts';
import type { Talk } from '../state/state.ts';

/** What was before this talk, as far as the citizen passed it on: contacts, promises, and what was said to the assistant. */
export function earlier(talk: Talk, scene: Scene): TemplateResult {
  const { words } = scene;
  const { note } = talk.room.card;
  return html`
    ${contacts(talk, scene)} ${promises(talk, scene)}
    ${
      note.before.length > 0
        ? html`<section class="part">
            <h2>${words.side.saidBefore}</h2>
            <dl class="before">
              ${note.before.map(
                ({ by, text }) =>
                  html`<dt>${by === 'citizen' ? words.side.citizen : words.side.assistant}</dt><dd dir="auto">${text}</dd>`,
              )}
            </dl>
          </section>`
        : nothing
    }`;
}

function contacts({ room: { card } }: Talk, { words, format, language }: Scene): TemplateResult {
  const recent = card.repeat ? (card.case?.contacts.recent ?? []) : [];
  const days = recent.length > 0 ? [] : (card.repeat?.days ?? []);
  return html`
    <section class="part">
      <h2>${words.side.contacts}</h2>
      ${
        recent.length + days.length === 0
          ? html`<p class="soft">${words.side.noContacts}</p>`
          : html`<ul class="past">
              ${recent.map(
                ({ on, channel, what }) => html`<li>
                  <b>${format.weekday(on)}</b><span>${words.side.channels[channel]}${what ? html`. ${localized(what, language).text}` : nothing}</span>
                </li>`,
              )}
              ${days.map((day) => html`<li><b>${format.weekday(day)}</b></li>`)}
            </ul>`
      }
      ${card.repeat && card.repeat.time > 1 && !card.repeat.actedSinceFirst ? html`<p class="tag late">${words.card.nothingDone}</p>` : nothing}
    </section>`;
}

function promises({ room: { card } }: Talk, { words, format, language }: Scene): TemplateResult | typeof nothing {
  const made = card.case?.promises ?? [];
  if (made.length === 0) return nothing;
  const stamp = {
    open: ['', words.card.open],
    kept: ['kept', words.card.kept],
    missed: ['late', words.card.missed(1)],
  } as const;
  return html`
    <section class="part">
      <h2>${words.side.promises}</h2>
      <ul class="past">
        ${made.map(({ what, due, status }) => {
          const [tone, text] = stamp[status];
          return html`<li>
            <b>${format.weekday(due)}</b><span>${localized(what, language).text}</span><span class="tag ${tone}">${text}</span>
          </li>`;
        })}
      </ul>
    </section>`;
}
