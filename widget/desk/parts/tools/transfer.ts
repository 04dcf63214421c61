import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { hasSound } from '../../phone/calls.ts';
import { othersIn } from '../../state/audience.ts';
import { type ToolScene, typedIn } from './tool-scene.ts';

interface Target {
  key: string;
  label: string;
  soft: string;
  to: { kind: 'agent'; id: string } | { kind: 'team'; team: string };
}

/** A warm transfer: to whom, and what they must know first. The citizen is told each step. */
export function transferTool(of: ToolScene): TemplateResult {
  const { scene, talk, draft, write, done } = of;
  const { words, act } = scene;
  const targets = targetsOf(of);
  const chosen = targets.find(({ key }) => key === draft.transfer.to);
  if (targets.length === 0)
    return html`<p>${words.transfer.nobody}</p><button type="button" class="tool" @click=${done}>${words.cancel}</button>`;
  const send = (): void => {
    if (!chosen) return;
    const note = draft.transfer.note.trim();
    act({ type: 'transfer', room: talk.room.card.room, to: chosen.to, ...(note && { note }) });
    write({ transfer: { to: '', note: '' } });
    done();
  };
  return html`
    <h3>${words.transfer.title}</h3>
    <p class="soft small">${words.transfer.line}</p>
    <fieldset class="pick">
      <legend>${words.transfer.who}</legend>
      ${targets.map(
        ({ key, label, soft }) => html`<label>
          <input
            type="radio"
            name="target"
            .checked=${live(key === draft.transfer.to)}
            @change=${() => write({ transfer: { ...draft.transfer, to: key } })}
          />
          <span><b>${label}</b><span>${soft}</span></span>
        </label>`,
      )}
    </fieldset>
    <label class="block">
      ${words.transfer.note}<span class="soft small">${words.transfer.noteLine}</span>
      <textarea
        class="field"
        rows="2"
        dir="auto"
        .value=${live(draft.transfer.note)}
        @input=${(event: Event) => write({ transfer: { ...draft.transfer, note: typedIn(event) } })}
      ></textarea>
    </label>
    <div class="acts">
      <button type="button" class="btn" aria-disabled=${chosen ? 'false' : 'true'} aria-describedby="gets" @click=${send}>${words.transfer.send}</button>
      <button type="button" class="tool" @click=${done}>${words.cancel}</button>
      <span id="gets" class="soft small">${chosen ? words.transfer.gets(chosen.label) : words.transfer.choose}</span>
    </div>
    ${nothing}`;
}

/** Colleagues who take talks, those who are free first; and the teams that have one. */
function targetsOf({ scene, talk }: ToolScene): Target[] {
  const { words, state, help } = scene;
  const inTalk = othersIn(talk, state.me?.id).flatMap(({ id, as }) => (as === 'aside' ? [] : [id]));
  const here = state.colleagues
    .filter(({ id }) => !inTalk.includes(id))
    .filter(({ role, presence }) => role !== 'quality' && presence === 'available')
    // A call goes to who can be heard.
    .filter(({ phone }) => phone || !hasSound(talk));
  const people = here
    .toSorted((a, b) => a.talks - b.talks)
    .map(
      ({ id, name, team, talks }): Target => ({
        key: `agent ${id}`,
        label: name,
        soft: [team, words.transfer.talks(talks)].filter(Boolean).join(', '),
        to: { kind: 'agent', id },
      }),
    );
  const teams = help.teams
    .filter((team) => here.some((colleague) => colleague.team === team))
    .map(
      (team): Target => ({
        key: `team ${team}`,
        label: words.transfer.team(team),
        soft: words.transfer.anyone,
        to: { kind: 'team', team },
      }),
    );
  return [...people, ...teams];
}
